import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { streamStarts } from '../../dist/batch/sources/bzip2-streams.js'
import { findPages, openPages } from '../../dist/batch/sources/pages.js'
import { readBytes } from '../../dist/batch/sources/read-bytes.js'
import { Readers } from '../../dist/batch/work/readers.js'
import { toJson } from '../../dist/emit/json.js'
import { toRecord } from '../../dist/index.js'
import { timed } from './timed.js'

const settings = { namespaces: [0], redirects: false, longest: 1 << 26 }
/** So many bytes of the dump go through the steps, whose results are all held. */
const most = 40e6
/** Bytes of the dump that go through a step at a time, as in a worker's task. */
const piece = 2e6

/** Times every step by itself; gives the seconds that decompressing and splitting take for the whole dump. */
export function stepsAlone(dump, folder) {
  const [decode] = timed('decompress (bzip2 -dc)', dump, () =>
    spawnSync('bzip2', ['-dc', dump.path], { stdio: 'ignore' }),
  )
  const xml = beginning(dump.path)
  const alone = { part: xml.length / dump.bytes, warm: true }
  const [split, inputs] = timed('pages of it, unescaped', dump, () => splitAll(xml), alone)
  const texts = inputs.flatMap((input) => (input.kind === 'article' ? [input.text] : []))
  console.log(`\nof these ${texts.length} are articles`)
  const readOne = new Readers([], false).of('wikitext')
  const read = () => texts.map((text) => readOne(text))
  const [, articles] = timed('wikitext → article', dump, read, alone)
  const convert = () => articles.map((article) => toRecord(article))
  const [, records] = timed('article → record', dump, convert, alone)
  const write = () => records.map((record) => `${toJson(record)}\n`)
  const [, lines] = timed('record → JSON', dump, write, alone)
  timed('lines to the disk, synced', dump, () => writeAll(join(folder, 'lines'), lines), alone)
  return { decode, split: split / alone.part }
}

/** The XML of the first streams of a dump. */
function beginning(path) {
  const starts = [...streamStarts(path)]
  const file = openSync(path, 'r')
  const pieces = []
  let length = 0
  for (let at = 0; at < starts.length && length < most; at += 100) {
    const input = readBytes(file, starts[at], starts[at + 100] ?? statSync(path).size)
    pieces.push(spawnSync('bzip2', ['-dc'], { input, maxBuffer: 1 << 30 }).stdout)
    length += pieces.at(-1).length
  }
  closeSync(file)
  return Buffer.concat(pieces)
}

function splitAll(xml) {
  const inputs = []
  for (let start = 0; start < xml.length; ) {
    const close = xml.indexOf('</page>', start + piece)
    const end = close === -1 ? xml.length : close + '</page>'.length
    const bytes = xml.subarray(start, end)
    for (const input of openPages(
      bytes,
      findPages(bytes, bytes.length),
      { source: 'dump', offset: start },
      settings,
    ))
      inputs.push(input)
    start = end
  }
  return inputs
}

function writeAll(path, lines) {
  const file = openSync(path, 'w')
  for (let at = 0; at < lines.length; at += 1000) writeSync(file, lines.slice(at, at + 1000).join(''))
  fsyncSync(file)
  closeSync(file)
}
