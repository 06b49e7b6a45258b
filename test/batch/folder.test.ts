import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleName } from '../../src/batch/sinks/article-name.js'
import { scratchFolders } from '../cli/scratch.js'
import { filesOf, startBatch } from './command.js'

let folder: string
let output: string
scratchFolders((path) => {
  folder = path
  output = join(folder, 'out')
  mkdirSync(join(folder, 'in'))
  for (const name of ['a', 'b']) writeFileSync(join(folder, 'in', `${name}.txt`), `= ${name} =\n\nText.\n`)
})

const batch = (...words: string[]) => startBatch([join(folder, 'in'), '-o', output, ...words])
const files = () => filesOf(output)

describe('a folder that holds an earlier output', () => {
  it('holds the later one only, of other inputs, options and format', () => {
    expect(batch('--to', 'csv').code).toBe(0)
    const expected = files()
    rmSync(output, { recursive: true })
    for (const words of [
      ['--to', 'csv', '--check'],
      ['--to', 'json'],
      ['--to', 'parquet'],
    ]) {
      writeFileSync(join(folder, 'in', 'c.txt'), Uint8Array.of(0xff))
      expect(batch(...words).code).toBe(2)
      expect([...files().keys()]).toContain('batch.rejected.ndjson')
      rmSync(join(folder, 'in', 'c.txt'))
      expect(batch('--to', 'csv')).toMatchObject({
        code: 0,
        err: expect.not.stringContaining('no part of the output'),
      })
      expect(files(), words.join(' ')).toEqual(expected)
    }
  })

  it('keeps what is nobody’s output, and says so', () => {
    mkdirSync(join(output, 'inner'), { recursive: true })
    const own = ['a.json', 'notes.txt', '.hidden', 'articles.csv.bak']
    for (const name of own) writeFileSync(join(output, name), 'mine')
    for (const to of ['json', 'csv']) {
      const { code, err } = batch('--to', to)
      expect(code).toBe(0)
      expect(err).toContain(
        'holds what is no part of the output, and stays (.hidden, a.json, articles.csv.bak, inner, notes.txt)',
      )
      for (const name of own) expect(readFileSync(join(output, name), 'utf8')).toBe('mine')
    }
    const manifest = readFileSync(join(output, 'batch.manifest.json'), 'utf8')
    for (const name of own) expect(manifest).not.toContain(`"${name}"`)
  })

  it('is none of the inputs, where they stand in the same folder', () => {
    output = join(folder, 'in')
    expect(batch('--to', 'json').err).toContain('2 read: 2 done')
    const first = files()
    expect(batch('--to', 'json')).toMatchObject({
      code: 0,
      err: expect.stringContaining('2 read: 2 done, 0 rejected, 0 skipped'),
    })
    expect(files()).toEqual(first)
    expect(batch('--to', 'json', '--resume').err).toContain('complete already')
  })

  it('is not taken for one by the names in it alone', () => {
    const name = `${articleName({ source: 'x', offset: 0, length: 1, title: null })}.json`
    mkdirSync(output)
    writeFileSync(join(output, name), 'mine')
    expect(batch('--to', 'json').err).toContain(name)
    expect(readFileSync(join(output, name), 'utf8')).toBe('mine')
  })
})

it('is not written to while another run writes to it', () => {
  mkdirSync(output)
  writeFileSync(join(output, 'batch.lock'), `${process.pid}\n`)
  expect(batch('--to', 'json')).toMatchObject({
    code: 2,
    err: expect.stringContaining(`is being written by another run (process ${process.pid})`),
  })
  expect(readdirSync(output)).toEqual(['batch.lock'])
})

it('keeps nothing of what an earlier run rejected, beside a file', () => {
  output = join(folder, 'out.ndjson')
  writeFileSync(join(folder, 'in', 'c.txt'), Uint8Array.of(0xff))
  batch()
  expect(readdirSync(folder)).toContain('out.ndjson.rejected.ndjson')
  rmSync(join(folder, 'in', 'c.txt'))
  batch()
  expect(readdirSync(folder).sort()).toEqual(['in', 'out.ndjson', 'out.ndjson.manifest.json'])
})

describe.each(['json', 'csv', 'parquet'])('links planted in a folder for %s', (to) => {
  it('are not followed for writing: they are replaced, or the run is refused', () => {
    expect(batch('--to', to).code).toBe(0)
    const expected = files()
    const precious = join(folder, 'precious')
    writeFileSync(precious, 'mine')
    const plant = (names: string[]): void => {
      rmSync(output, { recursive: true })
      mkdirSync(output)
      for (const name of names) symlinkSync(precious, join(output, name))
    }
    const names = [...expected.keys(), 'batch.articles.rows', 'batch.rejected.ndjson']
    plant(['batch.lock', ...names, ...names.map((name) => `${name}.part`)])
    expect(batch('--to', to).code).toBe(0)
    expect(readFileSync(precious, 'utf8')).toBe('mine')
    for (const [name, content] of expected) {
      expect(lstatSync(join(output, name)).isFile(), name).toBe(true)
      expect(readFileSync(join(output, name), 'base64'), name).toBe(content)
    }
    plant(['batch.journal'])
    expect(batch('--to', to).code).toBe(2)
    expect(readFileSync(precious, 'utf8')).toBe('mine')
  })
})
