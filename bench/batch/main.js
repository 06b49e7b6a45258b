/*
 * How fast a dump becomes records: made-up MediaWiki exports of many bzip2 streams go through each step alone and through the whole,
 * with one and two jobs; one dump whose pages are like those of a real one, and one of little but boxes and tables, which is the worst that could come. Megabytes are of XML;
 * every step alone has one core. The dumps are kept in out/ for the next time. Run it after a build, on a machine that does nothing else.
 *
 *   npm run bench:batch -- --megabytes 1000 --seed 1
 *
 * Ends with an error where a page is missing, or where two jobs write other bytes than one.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { option } from '../measure.js'
import { cachedDump } from './make-dump.js'
import { mixes } from './pages.js'
import { stepsAlone } from './steps.js'
import { timed } from './timed.js'
import { runWhole } from './whole.js'

const kept = fileURLToPath(new URL('../../out/bench-batch', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-batch-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const faults = Object.entries(mixes).flatMap(([mix, { about, shares }]) => {
  const dump = cachedDump(kept, mix, option('megabytes', 1000) * 1e6, option('seed', 1))
  describe(about, shares, dump)
  return measure(dump)
})
for (const fault of faults) console.error(`✗ ${fault}`)
process.exitCode = faults.length === 0 ? 0 : 1

function describe(about, shares, { path, bytes, pages, kinds }) {
  const packed = statSync(path).size
  console.log(
    `\n${about}: ${(bytes / 1e6).toFixed(0)} MB of XML in ${(packed / 1e6).toFixed(0)} MB, ${pages} pages`,
  )
  const parts = Object.entries(shares).map(
    ([kind, share]) => `${kind} ${share}% of the pages, ${percent(kinds[kind] / bytes)} of the bytes`,
  )
  console.log(`${parts.join('; ')}\n`)
}

/** Prints how fast each step and the whole are; gives what is wrong with the outputs. */
function measure(dump) {
  console.log(`${'each step alone'.padEnd(34)}    MB/s   pages/s`)
  const apart = stepsAlone(dump, folder)
  console.log('\nthe whole, `tallybox batch`')
  const [one, two] = [1, 2].map((jobs) => {
    const output = join(folder, `out${jobs}.ndjson`)
    const run = () => runWhole(dump, output, jobs)
    const [seconds, { read, peak, processor }] = timed(`${jobs} ${jobs === 1 ? 'job' : 'jobs'}`, dump, run)
    console.log(
      `${''.padEnd(34)} ${peak.toFixed(0)} MB of memory at most, ${(peak / jobs).toFixed(0)} a job; besides bzip2 ${(processor / (dump.bytes / 1e6)).toFixed(0)} ms of a processor a MB`,
    )
    return { seconds, read, hash: hashOf(output) }
  })
  console.log(`\n2 jobs are ${(one.seconds / two.seconds).toFixed(2)} times as fast as 1`)
  const alone = (apart.decode + apart.split) / one.seconds
  console.log(
    `the whole with 1 job runs at ${percent(alone)} of the speed of decompressing and splitting alone`,
  )
  for (const [cores, seconds] of [
    [2, two.seconds],
    [64, one.seconds / 64],
  ])
    console.log(
      `100 GB of XML on ${cores} cores: ${spoken((seconds * 1e11) / dump.bytes)}${cores > 2 ? ', if cores add up' : ''}`,
    )
  return [
    ...(one.hash === two.hash ? [] : ['2 jobs wrote other bytes than 1']),
    ...[one, two].flatMap(({ read }) =>
      read === dump.pages ? [] : [`${read} of ${dump.pages} pages were read`],
    ),
  ]
}

function percent(part) {
  return `${(100 * part).toFixed(0)}%`
}

/** What the run itself says of its output. */
function hashOf(output) {
  const { files } = JSON.parse(readFileSync(`${output}.manifest.json`, 'utf8'))
  return files.find(({ path }) => output.endsWith(path)).sha256
}

/** Hours, or minutes where that is less than one. */
function spoken(seconds) {
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} minutes` : `${(seconds / 3600).toFixed(1)} hours`
}
