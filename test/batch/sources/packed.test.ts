import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { bunzip } from '../../../src/batch/sources/bunzip.js'
import { systemBzip2 } from '../../../src/batch/sources/bzip2-program.js'
import { scratchFolder } from '../../cli/scratch.js'
import { dumpOf, noise, pageOf, readAll, readInput, said } from './reading.js'

const folder = scratchFolder()

const pages = Array.from({ length: 40 }, (_, index) => pageOf(`P${index}`, noise(index + 1, 3000), index + 1))
const dump = dumpOf(pages)
const whole = pages.map((_, index) => `P${index}: ${noise(index + 1, 3000)}`)

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

function bzip2(bytes: string | Uint8Array): Buffer {
  return spawnSync('bzip2', ['-c'], { input: bytes, maxBuffer: 1 << 28 }).stdout
}

/** Streams of `length` bytes each, wherever that cuts. */
function streams(text: string, length: number): Buffer[] {
  const bytes = Buffer.from(text)
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bzip2(bytes.subarray(index * length, (index + 1) * length)),
  )
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

describe('gzip', () => {
  it('gives the pages, of several members too', async () => {
    const half = dump.length >> 1
    const packed = Buffer.concat([gzipSync(dump.slice(0, half)), gzipSync(dump.slice(half))])
    expect(said(await readAll([file('two.xml.gz', packed)]))).toEqual(whole)
  })

  it('keeps what is good of a file that is cut off, and says so', async () => {
    const packed = gzipSync(dump)
    const read = said(await readAll([file('cut.xml.gz', packed.subarray(0, packed.length >> 1))]))
    const good = read.slice(0, -2)
    expect(good.length).toBeGreaterThan(15)
    expect(good).toEqual(whole.slice(0, good.length))
    expect(read.at(-2)).toBe('the page is cut off: its end is not there')
    expect(read.at(-1)).toMatch(/^damaged or cut off \(unexpected end of file\)/)
  })

  it('keeps all of a file of which only the checksum is wrong, and says so', async () => {
    const packed = gzipSync(dump)
    const read = said(await readAll([file('sum.xml.gz', flipped(packed, packed.length - 6))]))
    expect(read.slice(0, -1)).toEqual(whole)
    expect(read.at(-1)).toMatch(/^damaged or cut off/)
  })

  it('stops a decompression bomb', async () => {
    const line = `${JSON.stringify({ text: 'x' })}\n`
    const packed = gzipSync(line + ' '.repeat(1 << 26))
    const read = said(await readAll([file('bomb.ndjson.gz', packed)], { longest: 1 << 20 }))
    expect(read.some((reason) => reason.includes('it unpacks to more than 250 times its size'))).toBe(true)
  })

  it('keeps the same of a damaged file however its bytes come', async () => {
    const packed = flipped(gzipSync(dump), 40_000)
    const kept = said(await readAll([file('bad.xml.gz', packed)]))
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.at(-1)).toMatch(/^damaged or cut off/)
    for (const length of [1000, 65_536]) expect(said(await readInput(packed, length))).toEqual(kept)
  })

  it('reads an article that is packed, an empty one too', async () => {
    expect(said(await readAll([file('a.txt.gz', gzipSync('= A =\n'))]))).toEqual(['null: = A =\n'])
    expect(said(await readAll([file('e.txt.gz', gzipSync(''))]))).toEqual(['null: '])
  })
})

describe.skipIf(systemBzip2 === null)('bzip2', () => {
  it('gives the pages of one stream', async () => {
    expect(said(await readAll([file('one.xml.bz2', bzip2(dump))]))).toEqual(whole)
  })

  it.each([997, 3333, 10_000])(
    'gives the pages of streams of %i bytes, wherever they are cut',
    async (length) => {
      const packed = Buffer.concat(streams(dump, length))
      expect(said(await readAll([file(`s${length}.xml.bz2`, packed)]))).toEqual(whole)
    },
  )

  it('gives pages whose opening tag is cut between two streams', async () => {
    const at = dump.indexOf('<page>', dump.length >> 1)
    const cuts = [0, 1000, 2000, at + 3, dump.length]
    const parts = cuts.slice(1).map((end, index) => bzip2(dump.slice(cuts[index], end)))
    expect(said(await readAll([file('tag.xml.bz2', Buffer.concat(parts))]))).toEqual(whole)
  })

  it('keeps what stands before and after a damaged stream, and tells it', async () => {
    const parts = streams(dump, 10_000)
    const bad = parts.map((part, index) => (index === 5 ? flipped(part, part.length >> 1) : part))
    const read = said(await readAll([file('bad.xml.bz2', Buffer.concat(bad))]))
    const good = read.filter((text) => whole.includes(text))
    expect(good.length).toBeGreaterThan(30)
    expect(good).toContain(whole[0])
    expect(good).toContain(whole[39])
    expect(read.filter((text) => text.startsWith('damaged'))).toEqual([
      expect.stringContaining('in the bzip2 stream at byte '),
    ])
  })

  it('says of a page where to find it: a stream, and the place in what is unpacked from there', async () => {
    const parts = streams(dump.replaceAll('<title>P2', '<titel>P2'), 10_000)
    // So many times that the streams are more than one task.
    const often = Array.from({ length: 12 }, () => parts).flat()
    const packed = Buffer.concat(often)
    const path = file('place.xml.bz2', packed)
    const wrong = (await readAll([path])).filter((input) => input.kind === 'error')
    const byStream = new Map(wrong.map((input) => [input.origin.stream, input]))
    expect(byStream.size).toBeGreaterThan(1)
    for (const [stream, { origin, bytes }] of byStream) {
      const rest = spawnSync('bzip2', ['-dc'], { input: packed.subarray(stream), maxBuffer: 1 << 28 }).stdout
      const there = rest.subarray(origin.offset, origin.offset + origin.length)
      expect(there.equals(bytes)).toBe(true)
      expect(there.toString()).toMatch(/^<page>\s+<titel>P2/)
    }
  })

  it.each(['one.ndjson.bz2', 'many.xml.bz2'])('stops a decompression bomb in %s', async (name) => {
    const spaces = bzip2(' '.repeat(1 << 22))
    const start = bzip2(name.includes('xml') ? dump : `${JSON.stringify({ text: 'x' })}\n`)
    const bytes = Buffer.concat([start, ...Array.from({ length: 40 }, () => spaces)])
    const read = said(await readAll([file(name, bytes)], { longest: 1 << 20 }))
    expect(read[0]).toBe(name.includes('xml') ? whole[0] : 'null: x')
    expect(read.at(-1)).toContain('it unpacks to more than 250 times its size')
  })

  it('stops a decompression bomb where the system has no program for it', async () => {
    const spaces = bzip2(' '.repeat(1 << 22))
    const content = bunzip([Buffer.concat(Array.from({ length: 40 }, () => spaces))])
    let given = 0
    await expect(async () => {
      for await (const piece of content) given += piece.length
    }).rejects.toThrow('it unpacks to more than 250 times its size')
    expect(given).toBeLessThanOrEqual(1 << 26)
  })

  it('keeps what is good of a file of one stream that is cut off', async () => {
    const long = dumpOf(
      Array.from({ length: 700 }, (_, index) => pageOf(`P${index}`, noise(index + 1, 3000))),
    )
    const packed = bzip2(long)
    const read = said(await readAll([file('cut.xml.bz2', packed.subarray(0, packed.length - 1000))]))
    const good = read.filter((text) => text.startsWith('P'))
    expect(good.length).toBeGreaterThan(200)
    expect(good.slice(0, 40)).toEqual(whole)
    expect(read.at(-1)).toMatch(/^damaged or cut off/)
    const short = said(await readAll([file('short.xml.bz2', bzip2(dump).subarray(0, -1000))]))
    expect(short).toEqual(['damaged or cut off (unexpected end of data); what stands before it was read'])
  })
})

const line = `${JSON.stringify({ title: 'T', text: 'x' })}\n`
const contents: [form: string, text: string, read: string[]][] = [
  ['NDJSON', line.repeat(3), ['T: x', 'T: x', 'T: x']],
  ['an export', dump, whole],
  ['an article', '= A =\n', ['null: = A =\n']],
]

describe.each(contents)('%s, packed, without a name that says so', (form, text, read) => {
  const gzip = gzipSync(text)

  it.each([7, 1 << 16])('is read from standard input, in pieces of %i bytes', async (length) => {
    expect(said(await readInput(Buffer.from(text), length))).toEqual(read)
    expect(said(await readInput(gzip, length))).toEqual(read)
    if (systemBzip2 !== null) expect(said(await readInput(bzip2(text), length))).toEqual(read)
  })

  it('is read from a file, and from a .gz without more', async () => {
    expect(said(await readAll([file(`${form}-data`, gzip)]))).toEqual(read)
    expect(said(await readAll([file(`${form}-data.gz`, gzip)]))).toEqual(read)
  })
})

describe('standard input', () => {
  it.skipIf(systemBzip2 === null)('keeps what is good of bzip2 that is cut off', async () => {
    const packed = Buffer.concat(streams(dump, 60_000))
    const read = said(await readInput(packed.subarray(0, -100), 4096))
    expect(read.slice(0, 10)).toEqual(whole.slice(0, 10))
    expect(read.at(-1)).toMatch(/^damaged or cut off/)
  })

  it('keeps what is good of what is cut off', async () => {
    const packed = gzipSync(dump)
    const read = said(await readInput(packed.subarray(0, packed.length >> 1), 4096))
    expect(read.slice(0, 10)).toEqual(whole.slice(0, 10))
    expect(read.at(-1)).toMatch(/^damaged or cut off \(unexpected end of file\)/)
  })

  it('stops a decompression bomb', async () => {
    const read = said(await readInput(gzipSync(line + ' '.repeat(1 << 27)), 4096))
    expect(read.at(-1)).toContain('it unpacks to more than 250 times its size')
  })
})

test.skipIf(systemBzip2 === null)(
  'whoever unpacks gets no interrupt that the whole group of the run gets',
  async () => {
    const text = noise(1, 3_000_000)
    const packed = bzip2(text)
    const modules = new URL('../../../dist/batch/sources/', import.meta.url)
    // Gives back what it unpacks, after the first half of it interrupts all of its group, and does not mind that itself.
    const script = `
      import { bunzipBy } from '${modules}bzip2-program.js'
      process.on('SIGINT', () => process.stderr.write('interrupted'))
      async function* halves() {
        const bytes = (await import('node:fs')).readFileSync(process.argv[1])
        yield bytes.subarray(0, bytes.length / 2)
        await new Promise((resolve) => setTimeout(resolve, 500))
        process.kill(-process.pid, 'SIGINT')
        await new Promise((resolve) => setTimeout(resolve, 500))
        yield bytes.subarray(bytes.length / 2)
      }
      for await (const piece of bunzipBy('${systemBzip2}', halves())) process.stdout.write(piece)`
    const words = ['--input-type=module', '-e', script, file('half.bz2', packed)]
    const child = spawn(process.execPath, words, { detached: true })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (piece: Buffer) => void out.push(piece))
    child.stderr.on('data', (piece: Buffer) => void err.push(piece))
    await once(child, 'close')
    expect(Buffer.concat(err).toString()).toBe('interrupted')
    expect(Buffer.concat(out).toString() === text).toBe(true)
  },
)

describe('an export without a page', () => {
  const reason = 'holds no page: is it an export of MediaWiki?'
  const text = `<?xml version="1.0"?>\n<svg>${'<path/>'.repeat(30_000)}</svg>\n`

  it('says so, plain, packed, and on standard input', async () => {
    expect(said(await readAll([file('none.xml', text)]))).toEqual([reason])
    expect(said(await readAll([file('none.xml.gz', gzipSync(text))]))).toEqual([reason])
    expect(said(await readInput(Buffer.from(text), 1000))).toEqual([reason])
    if (systemBzip2 === null) return
    expect(said(await readAll([file('none.xml.bz2', Buffer.concat(streams(text, 9999)))]))).toEqual([reason])
  })

  it('is none where a page begins, however late', async () => {
    const late = text + pages[0]
    expect(said(await readAll([file('late.xml', late)]))).toEqual([whole[0]])
    expect(said(await readInput(Buffer.from(late), 1000))).toEqual([whole[0]])
    expect(said(await readInput(Buffer.from(`${text}<page>`), 1000))).toEqual([
      'the page is cut off: its end is not there',
    ])
  })
})

it('expands no entities of a document type', async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('')
  const text = `<!DOCTYPE mediawiki [<!ENTITY l0 "lol">${laughs}]>${dumpOf([pageOf('A', '&l9; &amp;l9;')])}`
  expect(said(await readAll([file('laughs.xml', text)]))).toEqual(['A: &l9; &l9;'])
})
