import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BatchOutcome, runBatch } from '../../src/batch/run-batch.js'
import { scratchFolder } from '../cli/scratch.js'
import { thread } from './command.js'
import { settings } from './sources/reading.js'

const folder = scratchFolder()
const poisoned = new URL('./poison-thread.js', import.meta.url)

function lines(titles: readonly string[]): string {
  return titles.map((title) => `${JSON.stringify({ title, text: `= ${title} =\n\nText.\n` })}\n`).join('')
}

async function run(
  titles: readonly string[],
  worker: URL,
  jobs = 1,
): Promise<BatchOutcome & { output: string }> {
  const input = join(folder, 'in.ndjson')
  const output = join(folder, 'out.ndjson')
  writeFileSync(input, lines(titles))
  const outcome = await runBatch(
    { ...settings, timeLimit: 3000 },
    { inputs: [input], output, jobs, resume: false, version: '1', heapLimit: 64 },
    { note: () => {}, progress: () => {}, stop: new AbortController().signal },
    undefined,
    worker,
  )
  return { ...outcome, output }
}

function rejected(
  output: string,
): { origin: { line: number; title: string }; reason: string; bytes: string }[] {
  const text = readFileSync(`${output}.rejected.ndjson`, 'utf8').trimEnd()
  return text.split('\n').map((line) => JSON.parse(line))
}

test('an article that brings its worker down is kept apart, with the reason and the place; all others come out as they would', async () => {
  const titles = ['a', 'hang', 'b', 'memory', 'c', 'crash', 'throw', 'd']
  const { output } = await run(titles, thread)
  const expected = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => !/"title":"[a-z]{2,}"/.test(line))
  expect(expected).toHaveLength(5)
  const { summary } = await run(titles, poisoned)
  expect(readFileSync(output, 'utf8')).toBe(expected.join('\n'))
  expect(summary.tally).toMatchObject({ read: 8, done: 4, rejected: 4, skipped: 0 })
  const all = rejected(output)
  expect(all.map(({ origin, reason }) => [origin.line, origin.title, reason])).toEqual([
    [2, 'hang', 'took longer than 3 s'],
    [4, 'memory', 'took more memory than one worker may have'],
    [6, 'crash', 'brought its worker down'],
    [7, 'throw', 'tallybox failed on it (RangeError: of its own)'],
  ])
  expect(Buffer.from(all[0]?.bytes ?? '', 'base64').toString()).toBe('= hang =\n\nText.\n')
})

test('a source that brings its worker down is read up to there', async () => {
  const { summary, output } = await run(['a', 'b', 'unreadable', 'c'], poisoned)
  expect(summary.tally).toMatchObject({ read: 3, done: 2, rejected: 1 })
  expect(rejected(output)[0]?.reason).toBe(
    'reading on from here brought its worker down; what stands before it was read',
  )
})

test('a source may take longer to give an article than an article may take', async () => {
  const { summary } = await run(['a', 'unpacked'], poisoned)
  expect(summary.tally).toMatchObject({ read: 2, done: 2, rejected: 0 })
})

test('the same comes out with any number of jobs', async () => {
  // Enough for several tasks.
  const titles = Array.from({ length: 6000 }, (_, number) =>
    number === 700 ? 'crash' : `${number} ${'x'.repeat(800)}`,
  )
  const one = await run(titles, poisoned)
  const [main, apart] = [
    readFileSync(one.output, 'utf8'),
    readFileSync(`${one.output}.rejected.ndjson`, 'utf8'),
  ]
  const two = await run(titles, poisoned, 2)
  expect(readFileSync(two.output, 'utf8')).toBe(main)
  expect(readFileSync(`${two.output}.rejected.ndjson`, 'utf8')).toBe(apart)
  expect(two.summary.tally).toMatchObject({ read: 6000, done: 5999, rejected: 1 })
})

test('an article that takes long holds up no others, and the order stays', async () => {
  const mark = join(folder, 'released')
  const names = ['wait', ...Array.from({ length: 30 }, (_, number) => `${number}`), 'release']
  const inputs = names.map((name, number) => {
    const path = join(folder, `${number}.ndjson`)
    writeFileSync(path, lines([`${name} ${mark}`]))
    return path
  })
  const output = join(folder, 'order.ndjson')
  await runBatch(
    settings,
    { inputs, output, jobs: 2, resume: false, version: '1', heapLimit: 64 },
    { note: () => {}, progress: () => {}, stop: new AbortController().signal },
    undefined,
    poisoned,
  )
  const titles = readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).title)
  expect(titles).toEqual(names.map((name) => `${name} ${mark}`))
})
