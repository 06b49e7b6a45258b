import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../cli/scratch.js'
import { batch } from './command.js'

const folder = scratchFolder()

function article(number: number): string {
  return `= Election ${number} =\n\n== Results ==\n| Candidate | Votes |\n| Ann Lee | ${100 + number} |\n| Bo Fox | 50 |\n| Total | ${150 + number} |\n`
}

function lines(path: string): { title: string | null; source: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('batch', () => {
  it('writes one record a line, the same bytes with any number of jobs', () => {
    const inputs = join(folder, 'plain')
    mkdirSync(inputs)
    for (let number = 0; number < 150; number++)
      writeFileSync(join(inputs, `a${number}.txt`), article(number))
    const outputs = ['1', '2', '3'].map((jobs) => {
      const output = join(folder, `plain${jobs}.ndjson`)
      const { code, out, err } = batch(inputs, '-o', output, '--jobs', jobs)
      expect({ code, out }).toEqual({ code: 0, out: '' })
      expect(err).toContain('150 read: 150 done, 0 rejected, 0 skipped')
      return readFileSync(output, 'utf8')
    })
    expect(new Set(outputs).size).toBe(1)
    expect(lines(join(folder, 'plain1.ndjson'))).toHaveLength(150)
    expect(lines(join(folder, 'plain1.ndjson'))[0]?.title).toBe('Election 0')
  })

  it('reads every file once, follows no link in circles, never opens a pipe, and names what is missing', () => {
    const inputs = join(folder, 'odd')
    mkdirSync(join(inputs, 'inner'), { recursive: true })
    writeFileSync(join(inputs, 'a.txt'), article(1))
    writeFileSync(join(inputs, 'inner', 'b.txt'), article(2))
    linkSync(join(inputs, 'a.txt'), join(inputs, 'same.txt'))
    symlinkSync(inputs, join(inputs, 'inner', 'circle'))
    symlinkSync(join(inputs, 'nowhere'), join(inputs, 'dangling.txt'))
    spawnSync('mkfifo', [join(inputs, 'pipe.txt')])
    const output = join(folder, 'odd.ndjson')
    const { code, err } = batch(inputs, join(inputs, 'a.txt'), join(folder, 'gone'), '-o', output)
    expect(code).toBe(2)
    expect(lines(output).map(({ title }) => title)).toEqual(['Election 1', 'Election 2'])
    for (const said of [
      'gone: no such file',
      'dangling.txt: is a link that leads nowhere',
      'circle: this folder',
    ])
      expect(err).toContain(said)
  })

  it('takes patterns, and counts what an ignore file leaves out', () => {
    const inputs = join(folder, 'globs')
    mkdirSync(join(inputs, 'inner'), { recursive: true })
    writeFileSync(join(inputs, 'a.txt'), article(1))
    writeFileSync(join(inputs, 'inner', 'b.txt'), article(2))
    writeFileSync(join(inputs, 'inner', 'c.txt'), article(3))
    writeFileSync(join(inputs, '.tallyboxignore'), 'c.txt\n')
    const output = join(folder, 'globs.ndjson')
    const { code, err } = batch(join(inputs, '**/*.txt'), '-o', output)
    expect(err).toContain('3 read: 2 done, 0 rejected, 1 skipped')
    expect(err).toContain('Skipped: 1 left out by .tallyboxignore')
    expect(code).toBe(0)
    expect(lines(output).map(({ title }) => title)).toEqual(['Election 1', 'Election 2'])
    const none = batch(join(inputs, '*.md'), inputs, '-o', output)
    expect(none.code).toBe(2)
    expect(none.err).toContain('*.md: nothing matches this pattern')
    expect(lines(output)).toHaveLength(2)
  })

  it('keeps what cannot be read apart, with the reason and the place', () => {
    const inputs = join(folder, 'bad')
    mkdirSync(inputs)
    writeFileSync(join(inputs, 'a.txt'), article(1))
    writeFileSync(join(inputs, 'b.txt'), Uint8Array.from([0x3d, 0x20, 0xff]))
    writeFileSync(
      join(inputs, 'c.ndjson'),
      `${JSON.stringify({ title: 'T', text: article(3) })}\nnot json\n{"text":1}\n`,
    )
    const output = join(folder, 'bad.ndjson')
    const { code, err } = batch(inputs, '-o', output)
    expect(code).toBe(2)
    expect(err).toContain('5 read: 2 done, 3 rejected, 0 skipped')
    const rejected = readFileSync(`${output}.rejected.ndjson`, 'utf8')
    expect(rejected).toContain('not UTF-8 at byte 2')
    expect(rejected).toContain('is not JSON')
    expect(rejected).toContain('expected an object with a `text`')
  })

  it.each([
    ['ndjson', 'own.ndjson', 'own.ndjson'],
    ['ndjson', 'link.ndjson', 'own.ndjson'],
    ['json', 'own/index.ndjson', 'own'],
  ])('refuses an output that would be written over an input: %s from %s', (to, name, output) => {
    const inputs = join(folder, `over-${to}-${name.slice(0, 3)}`)
    mkdirSync(join(inputs, 'own'), { recursive: true })
    const text = `${JSON.stringify({ text: article(1) })}\n`
    for (const file of ['own.ndjson', 'own/index.ndjson']) writeFileSync(join(inputs, file), text)
    symlinkSync('own.ndjson', join(inputs, 'link.ndjson'))
    const input = join(inputs, name)
    const { code, err } = batch(input, '--to', to, '-o', join(inputs, output))
    expect([code, err]).toEqual([
      2,
      `tallybox: ${join(inputs, output)}: would be written over ${input}, which is one of the inputs; name another place\n`,
    ])
    expect(readFileSync(input, 'utf8')).toBe(text)
  })

  it('leaves out its own output in a folder of inputs, and nothing that is only called alike', () => {
    const inputs = join(folder, 'alike')
    mkdirSync(join(inputs, 'out'), { recursive: true })
    for (const name of ['out.txt', 'out/a.txt']) writeFileSync(join(inputs, name), article(1))
    for (const to of ['json', 'csv'])
      expect(batch(inputs, '--to', to, '-o', join(inputs, 'out')).err).toContain('2 read: 2 done')
    for (const again of ['first', 'second'])
      expect(batch(inputs, '-o', join(inputs, 'a.ndjson')).err, again).toContain(
        ' 2 done, 0 rejected, 6 skipped',
      )
  })

  it('refuses an output that another run is writing', () => {
    const output = join(folder, 'locked.ndjson')
    writeFileSync(`${output}.lock`, `${process.pid}\n`)
    const { code, err } = batch(join(folder, 'plain'), '-o', output)
    expect(code).toBe(2)
    expect(err).toContain(`is being written by another run (process ${process.pid})`)
    expect(existsSync(output)).toBe(false)
  })

  it('tells a finished output from one that was altered', () => {
    const output = join(folder, 'verified.ndjson')
    batch(join(folder, 'plain'), '-o', output)
    expect(batch('verify', output)).toMatchObject({ code: 0 })
    writeFileSync(output, readFileSync(output, 'utf8').replace('Ann', 'Bnn'))
    const { code, err } = batch('verify', output)
    expect(code).toBe(1)
    expect(err).toContain('verified.ndjson: was altered')
  })

  it('keeps the good beginning of a source that is cut off', () => {
    const text = Array.from(
      { length: 400 },
      (_, number) => `${JSON.stringify({ text: article(number) })}\n`,
    ).join('')
    const packed = gzipSync(text)
    const input = join(folder, 'cut.ndjson.gz')
    writeFileSync(input, packed.subarray(0, packed.length - 20))
    const output = join(folder, 'cut.ndjson')
    const { code } = batch(input, '-o', output)
    expect(code).toBe(2)
    expect(lines(output).length).toBeGreaterThan(300)
    expect(readFileSync(`${output}.rejected.ndjson`, 'utf8')).toContain('damaged or cut off')
  })
})
