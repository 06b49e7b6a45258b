import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'bin.js')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-full-'))
  mkdirSync(join(folder, 'in'))
  for (let number = 0; number < 200; number++)
    writeFileSync(
      join(folder, 'in', `${number}.txt`),
      `= Article ${number} =\n\nInfobox\n- Key: ${'x'.repeat(2000)} ${number}\n`,
    )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a batch whose files may have so many blocks of 512 or 1,024 bytes, as if the disk were full then; a run that never ends is ended. */
function batch(words: readonly string[], blocks: number | 'unlimited'): { code: number | null; err: string } {
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`
  const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program, 'batch', ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { code: status, err: stderr }
}

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
    expect(files(`full-${to}`)).toEqual(files(`whole-${to}`))
  })
})

function files(name: string): Map<string, string> {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(join(folder, name).length), readFileSync(path, 'base64')]))
}
