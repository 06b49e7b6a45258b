import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../cli/scratch.js'
import { filesOf, startBatch } from './command.js'

const folder = scratchFolder()
beforeAll(() => {
  mkdirSync(join(folder, 'in'))
  for (let number = 0; number < 200; number++)
    writeFileSync(
      join(folder, 'in', `${number}.txt`),
      `= Article ${number} =\n\nInfobox\n- Key: ${'x'.repeat(2000)} ${number}\n`,
    )
})

/** Runs a batch whose files may have so many blocks of 512 or 1,024 bytes, as if the disk were full then. */
const batch = (words: readonly string[], blocks: number | 'unlimited') =>
  startBatch(words, { cwd: folder, limit: `-f ${blocks}` })

describe.skipIf(process.platform === 'win32')('a batch whose output has no room', () => {
  it.each(['ndjson', 'csv', 'parquet'])('says so, ends, and is resumed to the same bytes: %s', (to) => {
    const words = ['in', '--to', to, '--jobs', '2']
    const place = (name: string): string => (to === 'ndjson' ? `${name}/out.ndjson` : `${name}/out`)
    for (const name of ['whole', 'full']) mkdirSync(join(folder, `${name}-${to}`))
    expect(batch([...words, '-o', place(`whole-${to}`)], 'unlimited').code).toBe(0)
    const output = place(`full-${to}`)
    const { code, err } = batch([...words, '-o', output], 100)
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`${output}: the file would be too large`),
    })
    expect(batch([...words, '-o', output, '--resume'], 'unlimited').code).toBe(0)
    expect(filesOf(join(folder, `full-${to}`))).toEqual(filesOf(join(folder, `whole-${to}`)))
  })
})
