import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolders } from '../cli/scratch.js'
import { startBatch } from './command.js'

let folder: string
scratchFolders((path) => {
  folder = path
  mkdirSync(join(folder, 'in'))
  for (const name of ['a', 'b']) writeFileSync(join(folder, 'in', `${name}.txt`), `= ${name} =\n\nText.\n`)
})

const batch = (...words: string[]) => startBatch(words, { cwd: folder })

describe('batch verify', () => {
  it('says which manifest or index is damaged, and goes on', () => {
    batch('in', '-o', 'good.ndjson')
    batch('in', '-o', 'bad.ndjson')
    batch('in', '--to', 'json', '-o', 'out')
    writeFileSync(join(folder, 'bad.ndjson.manifest.json'), '{"files":[{}]}')
    writeFileSync(join(folder, 'out', 'index.ndjson'), '{"file":"a.json"}\n[\n')
    const { code, err } = batch('verify', 'bad.ndjson', 'none', 'out', 'good.ndjson')
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      'tallybox: bad.ndjson: its manifest bad.ndjson.manifest.json is damaged; write the output again',
      'tallybox: none: has no manifest (none.manifest.json); check the path',
      expect.stringMatching(/^tallybox: out\/index\.ndjson: has \d+ bytes, expected \d+$/),
      'tallybox: out/index.ndjson: line 1 is damaged',
      'tallybox: out/index.ndjson: line 2 is damaged',
      'good.ndjson: as it was written',
    ])
    expect(batch('verify', 'out').code).toBe(1)
  })

  it('asks for an output where none is named', () => {
    expect(batch('verify')).toMatchObject({ code: 2, err: expect.stringContaining('name them') })
  })
})

describe('batch --resume', () => {
  it.each(['ndjson', 'json', 'csv'])('leaves what is complete as it is: %s', (to) => {
    batch('in', '--to', to, '-o', 'out')
    const manifest = join(folder, to === 'ndjson' ? 'out.manifest.json' : 'out/batch.manifest.json')
    const before = statSync(manifest, { bigint: true })
    const { code, err } = batch('in', '--to', to, '-o', 'out', '--resume')
    expect(code).toBe(0)
    expect(err).toContain('out: is complete already')
    expect(err).toContain('2 read: 2 done')
    expect(statSync(manifest, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
  })

  it('begins anew where a complete output was altered, or is of other inputs', () => {
    batch('in', '-o', 'out')
    const whole = readFileSync(join(folder, 'out'), 'utf8')
    writeFileSync(join(folder, 'out'), whole.replace('Text', 'Test'))
    expect(batch('in', '-o', 'out', '--resume').err).not.toContain('complete already')
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(whole)
    writeFileSync(join(folder, 'in', 'c.txt'), '= c =\n')
    expect(batch('in', '-o', 'out', '--resume').err).toContain('3 read: 3 done')
  })

  it('says that a journal is damaged; a run from the beginning does not mind', () => {
    writeFileSync(join(folder, 'out.journal'), '{"version":\n')
    expect(batch('in', '-o', 'out', '--resume')).toMatchObject({
      code: 2,
      err: 'tallybox: out: its journal is damaged; run it without --resume to begin anew\n',
    })
    expect(batch('in', '-o', 'out').code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['in', 'out', 'out.manifest.json'])
  })
})

it('does not take the name of a folder for that of a file', () => {
  expect(batch('in', '-o', 'new/')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is the name of a folder'),
  })
})
