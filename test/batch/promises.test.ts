import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { BatchReport } from '../../src/batch/batch-report.js'
import type { BatchSettings } from '../../src/batch/options.js'
import { Disk, type Step } from '../../src/batch/output/disk.js'
import { type BatchOutcome, runBatch } from '../../src/batch/run-batch.js'
import { scratchFolder } from '../cli/scratch.js'
import { filesOf, program, type Start, startBatch, thread } from './command.js'
import { pageOf, settings } from './sources/reading.js'

const folder = scratchFolder()
const batch = (words: readonly string[], start: Start = {}) => startBatch(words, { cwd: folder, ...start })
// Whoever runs a test as somebody else has to get here.
chmodSync(folder, 0o755)

function line(title: string, text = `= ${title} =\n\n${'Text. '.repeat(20)}\n`): string {
  return `${JSON.stringify({ title, text })}\n`
}

/** Several tasks of NDJSON each. */
const inputs = ['1', '2', '3', '4'].map((name) => {
  const path = join(folder, `${name}.ndjson`)
  writeFileSync(
    path,
    `${Array.from({ length: 200 }, (_, number) => line(`${name} ${number}`)).join('')}no JSON\n`,
  )
  return path
})

function run(
  output: string,
  own: { to?: BatchSettings['to']; of?: string[]; resume?: boolean; disk?: Disk } & Partial<BatchReport> = {},
): Promise<BatchOutcome> {
  const { to = settings.to, of = inputs, resume = false, disk, ...report } = own
  return runBatch(
    { ...settings, to },
    { inputs: of, output, jobs: 2, resume, version: '1', heapLimit: 256 },
    { note: () => {}, progress: () => {}, stop: new AbortController().signal, ...report },
    disk,
    thread,
  )
}

const written = (output: string): [string, string] => [
  readFileSync(output, 'utf8'),
  readFileSync(`${output}.rejected.ndjson`, 'utf8'),
]

const undisturbed = join(folder, 'undisturbed')
await run(undisturbed)

describe('a run that is stopped', () => {
  it('does what is under way, and goes on from there to the same bytes', async () => {
    const output = join(folder, 'stopped')
    const stop = new AbortController()
    const outcome = await run(output, { stop: stop.signal, progress: () => stop.abort() })
    expect(outcome.complete).toBe(false)
    expect(outcome.summary.tally.done).toBeGreaterThan(0)
    expect(existsSync(output)).toBe(false)
    const rest = await run(output, { resume: true })
    expect(rest).toMatchObject({ complete: true, summary: { tally: { read: 804, done: 800, rejected: 4 } } })
    expect(written(output)).toEqual(written(undisturbed))
  })

  it('does not wait for more of standard input, and exits with 130', async () => {
    const child = spawn(process.execPath, [
      program,
      'batch',
      '-',
      '-o',
      join(folder, 'input'),
      '--progress',
      'json',
    ])
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
      // Told once the first articles are done: then it waits for more.
      if (said.includes('"done":') && !child.killed) child.kill('SIGINT')
    })
    child.stdin.on('error', () => {})
    const more = setInterval(() => child.stdin.write(line('A', 'x'.repeat(1 << 20))), 50)
    const [code] = await once(child, 'close')
    clearInterval(more)
    expect(code).toBe(130)
    expect(said).toContain('finishing what is under way')
    expect(said).toContain('Stopped; standard input cannot be read again: the run has to begin anew.')
  })
})

describe('a run that is killed', () => {
  // A killed process takes no further step: what stands at the end of a run is what it was about to take away.
  it.each(['ndjson', 'parquet'] as const)('at any removal is resumed to the same files: %s', async (to) => {
    const own = { to, of: inputs.slice(0, 1) }
    const placed = (place: string): string => (to === 'ndjson' ? place : join(place, 'out'))
    const whole = scratchFolder()
    let removals = 0
    const counting = new Disk((step) => {
      if (step === 'remove') removals++
    })
    await run(join(whole, 'out'), { ...own, disk: counting })
    expect(removals).toBeGreaterThan(2)
    for (let end = 1; end <= removals; end++) {
      const place = scratchFolder()
      let removal = 0
      const disk = new Disk((step) => {
        if (step === 'remove') removal++
        if (removal >= end) throw new Error('killed')
      })
      await expect(run(join(place, 'out'), { ...own, disk }), `removal ${end}`).rejects.toThrow('killed')
      const lock = join(placed(place), to === 'ndjson' ? 'out.lock' : 'batch.lock')
      if (existsSync(lock)) writeFileSync(lock, '999999999\n')
      await run(join(place, 'out'), { ...own, resume: true })
      expect(filesOf(placed(place)), `removal ${end}`).toEqual(filesOf(placed(whole)))
    }
  })
})

describe('an output that cannot be written', () => {
  const failing = (code: string, at: Step): Disk => {
    let left = 3
    return new Disk((step) => {
      if (step === at && left-- <= 0) throw Object.assign(new Error(code), { code })
    })
  }

  it.each(['ENOSPC', 'EMFILE'])('ends the run with %s, and the run can be resumed', async (code) => {
    const output = join(folder, code)
    await expect(run(output, { disk: failing(code, 'write') })).rejects.toMatchObject({ code })
    expect(existsSync(output)).toBe(false)
    await run(output, { resume: true })
    expect(written(output)).toEqual(written(undisturbed))
  })

  it('is told with the reason and what to do, where a write takes less than it was given', () => {
    const { code, err } = batch([...inputs, '-o', 'limited'], { limit: '-f 100' })
    expect(code).toBe(2)
    const rejected = /^tallybox: .*\/\d\.ndjson:201: is not JSON: NDJSON has an object a line; rejected$/
    const others = err.split('\n').filter((line) => !rejected.test(line))
    expect(others).toEqual([
      'tallybox: limited: the file would be too large; choose another place or write less at a time',
      '',
    ])
    expect(statSync(join(folder, 'limited.part')).size).toBe(102_400)
    expect(batch([...inputs, '-o', 'limited', '--resume']).code).toBe(2)
    expect(written(join(folder, 'limited'))[0]).toContain('"title":"4 199"')
    expect(batch(['verify', 'limited']).code).toBe(0)
  })

  it.each([20, 28, 34, 40, 50])('is told where only %s files may be open', (files) => {
    const output = `few-${files}`
    const { code, err } = batch([...inputs, '-o', output], { limit: `-n ${files}` })
    expect(code).toBe(2)
    if (!existsSync(join(folder, output))) expect(err).toMatch(/^tallybox: .*too many open files/)
  })

  it('is told where nobody may write', ({ skip }) => {
    const start: Start = process.getuid?.() === 0 ? { user: { uid: 65_534, gid: 65_534 } } : {}
    const { status } = spawnSync(process.execPath, [program, '--version'], start.user)
    skip(status !== 0, 'whoever may write anywhere runs this test, and nobody else can start the program')
    mkdirSync(join(folder, 'shut'), { mode: 0o555 })
    const { code, err } = batch([...inputs, '-o', 'shut/out'], start)
    expect([code, err]).toEqual([
      2,
      'tallybox: shut/out: permission denied; check who may use the file and its folder\n',
    ])
  })

  it.each([
    ['a folder', 'place', 'is a folder, not a file'],
    ['a device', '/dev/full', 'is a device or a pipe, not a file'],
    ['standard output', '-', 'batch does not write to standard output'],
    ['a link to it', '/dev/stdout', 'batch does not write to standard output'],
  ])('is refused before anything is read where it would be %s', (_what, output, reason) => {
    mkdirSync(join(folder, 'place'), { recursive: true })
    const { code, err } = batch([...inputs, '-o', output])
    expect([code, err]).toEqual([
      2,
      `tallybox: ${output}: ${reason}; name a file, which need not be there yet\n`,
    ])
  })

  it('is refused where a file stands in the place of a folder', () => {
    const { code, err } = batch([...inputs, '-o', '1.ndjson', '--to', 'csv'])
    expect(code).toBe(2)
    expect(err).toContain('1.ndjson: is a file, not a folder; name a folder')
  })
})

describe('whoever reads what is said', () => {
  it('may go away: the run ends as it would', async () => {
    const output = join(folder, 'unread')
    const child = spawn(process.execPath, [program, 'batch', ...inputs, '-o', output], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stderr.destroy()
    child.stdout.destroy()
    const [code, signal] = await once(child, 'close')
    expect([code, signal]).toEqual([2, null])
    expect(written(output)).toEqual(written(undisturbed))
  })
})

describe('whatever there is', () => {
  it('is done, rejected or skipped, and counted once', () => {
    const odd = join(folder, 'odd')
    mkdirSync(join(odd, 'in/.git'), { recursive: true })
    const files: Record<string, string | Uint8Array> = {
      'a.txt': '= A =\n',
      'b.txt': Uint8Array.from([61, 32, 0xc3, 0x28]),
      'c.ndjson': `${line('C')}\n{"text":1}\n${line('D', 'x'.repeat(1 << 21))}`,
      'd.xml': `<mediawiki>${pageOf('E', 'x')}${pageOf('F', 'x').replace('<ns>0', '<ns>4')}<page><title>G</title>`,
      'e.xml': '<svg></svg>',
      'f.ndjson.gz': gzipSync(line('H').repeat(3)).subarray(0, -9),
      'g.jpg': 'x',
      '.tallyboxignore': 'h.txt\n',
      'h.txt': '= I =\n',
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(odd, name), content)
    linkSync(join(odd, 'a.txt'), join(odd, 'in/j.txt'))
    symlinkSync(odd, join(odd, 'in/k'))
    const { code, err } = batch(['odd', 'odd/a.txt', './odd/../odd/a.txt', '-o', 'all', '--longest', '1'])
    expect(code).toBe(2)
    const [, read, done, rejected, skipped] =
      /(\d+) read: (\d+) done, (\d+) rejected, (\d+) skipped/.exec(err)?.map(Number) ?? []
    const [main, apart] = written(join(folder, 'all'))
    const lines = (text: string): string[] => text.trimEnd().split('\n')
    expect(lines(main).map((record) => JSON.parse(record).title)).toEqual(['A', 'C', 'E', 'H', 'H', 'H'])
    expect(lines(apart).map((record) => JSON.parse(record).reason)).toEqual([
      'not UTF-8 at byte 2',
      'expected an object with a `text`, {"title": …, "text": …}',
      'more than the 1048576 bytes that one article may have',
      'the page is cut off: its end is not there',
      'holds no page: is it an export of MediaWiki?',
      'damaged or cut off (unexpected end of file); what stands before it was read',
    ])
    expect(err).toContain(
      'Skipped: 1 hidden, or no place for articles, 1 its name is not that of an article, 1 left out by .tallyboxignore, 1 namespace 4',
    )
    expect([done, rejected, skipped]).toEqual([6, 6, 4])
    expect(read).toBe(16)
  })
})
