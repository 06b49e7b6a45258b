import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bunzipIntoFile } from '../../../src/batch/sources/bzip2-file.js'
import { systemBzip2 } from '../../../src/batch/sources/bzip2-program.js'
import { ScratchFile } from '../../../src/batch/sources/scratch-file.js'
import { scratchFolder } from '../../cli/scratch.js'
import { program } from '../command.js'
import { dumpOf, noise, pageOf } from './reading.js'

const folder = scratchFolder()
const empty = join(folder, 'empty')

function bzip2(text: string): Buffer {
  return spawnSync('bzip2', ['-c'], { input: text, maxBuffer: 1 << 28 }).stdout
}

describe.skipIf(systemBzip2 === null || process.platform === 'win32')('bzip2 by way of a file', () => {
  it('gives what one stream and several hold, each time only that', () => {
    const texts = ['one', noise(1, 100_000), '', 'four']
    for (const text of texts) expect(bunzipIntoFile(bzip2(text))?.toString()).toBe(text)
    expect(bunzipIntoFile(Buffer.concat(texts.map(bzip2)))?.toString()).toBe(texts.join(''))
  })

  it('gives nothing of what is damaged or cut off, and all of what comes next', () => {
    const packed = bzip2(noise(2, 50_000))
    const damaged = Buffer.from(packed)
    damaged[packed.length >> 1] = (damaged[packed.length >> 1] ?? 0) ^ 0xff
    expect(bunzipIntoFile(damaged)).toBeNull()
    expect(bunzipIntoFile(packed.subarray(0, -4))).toBeNull()
    expect(bunzipIntoFile(Buffer.from('no such thing'))).toBeNull()
    expect(bunzipIntoFile(packed)?.toString()).toBe(noise(2, 50_000))
  })

  it('writes no more of a decompression bomb than is allowed', () => {
    const spaces = bzip2(' '.repeat(1 << 22))
    expect(bunzipIntoFile(Buffer.concat(Array.from({ length: 40 }, () => spaces)))).toBeNull()
    expect(bunzipIntoFile(bzip2('after it'))?.toString()).toBe('after it')
  })

  it('has no name in the folder it lies in', () => {
    mkdirSync(empty)
    expect(ScratchFile.open(empty)).not.toBeNull()
    expect(readdirSync(empty)).toEqual([])
    expect(ScratchFile.open(join(folder, 'no such folder'))).toBeNull()
  })

  it('is done without where there is no place for a file, with the same output', () => {
    const path = join(folder, 'many.xml.bz2')
    const dump = dumpOf(Array.from({ length: 20 }, (_, at) => pageOf(`P${at}`, noise(at, 2000), at + 1)))
    const parts = [0, 1, 2, 3, 4].map((at) =>
      dump.slice((at * dump.length) / 5, ((at + 1) * dump.length) / 5),
    )
    writeFileSync(path, Buffer.concat(parts.map(bzip2)))
    const outputs = [tmpdir(), join(folder, 'no such folder')].map((place, at) => {
      const output = join(folder, `out${at}.ndjson`)
      const words = [program, 'batch', path, '-o', output, '--progress', 'none']
      const { status } = spawnSync(process.execPath, words, { env: { ...process.env, TMPDIR: place } })
      expect(status).toBe(0)
      return readFileSync(output, 'utf8')
    })
    expect(outputs[0]?.split('\n')).toHaveLength(21)
    expect(outputs[1]).toBe(outputs[0])
  })
})
