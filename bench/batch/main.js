/*
 * How fast a dump becomes records: a made-up MediaWiki export of many bzip2 streams goes through each step alone and through the whole,
 * with one and two jobs. Megabytes are of XML. Run it after a build.
 *
 *   npm run bench:batch -- --megabytes 400 --seed 1
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentOf } from '../../dist/batch/sources/decompress.js'
import { findPages, openPages } from '../../dist/batch/sources/pages.js'
import { Splitter } from '../../dist/batch/sources/splitter.js'
import { toJson } from '../../dist/emit/json.js'
import { parse, toRecord } from '../../dist/index.js'
import { option } from '../measure.js'
import { makeDump } from './make-dump.js'

const megabytes = option('megabytes', 400)
const settings = { namespaces: [0], redirects: false, longest: 1 << 26 }
const folder = mkdtempSync(join(tmpdir(), 'bench-batch-'))
const dump = join(folder, 'dump.xml.bz2')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const { bytes, pages } = makeDump(dump, megabytes * 1e6, option('seed', 1))
const size = bytes / 1e6
console.log(`${size.toFixed(0)} MB of XML in ${(statSync(dump).size / 1e6).toFixed(0)} MB, ${pages} pages\n`)
console.log(`${''.padEnd(34)}    MB/s   pages/s`)

const decode = timed('decompress (bzip2 -dc)', () => spawnSync('bzip2', ['-dc', dump], { stdio: 'ignore' }))
let taken = { inputs: [], bytes: 0 }
await timed('decompress and split', async () => {
  taken = await split()
})
const { inputs } = taken
const share = taken.bytes / bytes
console.log(`\nsteps alone, on ${inputs.length} pages that are articles`)
let articles = []
timed(
  'wikitext → article',
  () => {
    articles = inputs.map(({ text }) => parse(text, { from: 'wikitext' }))
  },
  share,
)
let records = []
timed(
  'article → record',
  () => {
    records = articles.map((article) => toRecord(article))
  },
  share,
)
timed(
  'record → JSON',
  () => records.reduce((sum, record) => sum + Buffer.byteLength(toJson(record)), 0),
  share,
)
articles = records = []

console.log('\nthe whole, `tallybox batch`')
const alone = whole(1)
const both = whole(2)
console.log(`\n2 jobs are ${(alone / both).toFixed(2)} times as fast as 1`)
console.log(
  `the whole with 1 job runs at ${((100 * decode) / alone).toFixed(0)}% of the speed of decompressing alone`,
)
for (const cores of [2, 64])
  console.log(
    `100 GB of XML on ${cores} cores: ${(((alone / cores) * (1e5 / size)) / 3600).toFixed(1)} hours, if cores add up`,
  )

/** Splits the dump into pages as a worker does, and keeps the articles of its beginning. */
async function split() {
  const splitter = new Splitter('dump', 'xml', settings.longest)
  const kept = { inputs: [], bytes: 0 }
  const open = (tasks) => {
    for (const task of tasks) {
      const content = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.length)
      const keeps = kept.inputs.length < 5000
      for (const input of openPages(
        content,
        findPages(content, content.length),
        { source: 'dump', offset: 0 },
        settings,
      ))
        if (keeps && input.kind === 'article') kept.inputs.push(input)
      if (keeps) kept.bytes += content.length
    }
  }
  for await (const piece of contentOf(dump, 'bzip2')) open(splitter.add(piece))
  open(splitter.finish(null))
  return kept
}

/** Runs the command with so many jobs; gives the seconds it took. */
function whole(jobs) {
  const words = ['batch', dump, '-o', join(folder, `out${jobs}.ndjson`), '--jobs', String(jobs)]
  let said = ''
  const seconds = timed(`${jobs} ${jobs === 1 ? 'job' : 'jobs'}`, () => {
    const child = fileURLToPath(new URL('child.js', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [child, ...words], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    said = stderr
  })
  const peak = Number(/peak (\d+)/.exec(said)?.[1] ?? 0) / 1024
  console.log(`${''.padEnd(34)} ${peak.toFixed(0)} MB of memory at most, ${(peak / jobs).toFixed(0)} a job`)
  return seconds
}

/** Says how fast `work` went through `part` of the dump; gives its seconds, or a promise of them. */
function timed(name, work, part = 1) {
  const start = process.hrtime.bigint()
  const done = () => {
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    const rate = ((size * part) / seconds).toFixed(1)
    console.log(`${name.padEnd(34)} ${rate.padStart(7)} ${((pages * part) / seconds).toFixed(0).padStart(9)}`)
    return seconds
  }
  const result = work()
  return result instanceof Promise ? result.then(done) : done()
}
