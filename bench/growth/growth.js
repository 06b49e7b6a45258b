/*
 * Whether time grows in proportion to the text, for texts of many shapes: each is read, recorded, checked, written in every
 * format and printed back at sizes from 1 KB to 50 MB, each size four times the one before. A shape stops at the size whose
 * successor would take more than `--seconds` of the processor (or more memory than there should be); that size is printed.
 * Linear is a shape that grows by no more than 2.3 times a doubling over the last sixteenfold, and so does each of its stages
 * that takes a tenth of the time or more; one that does not look so is measured again, at larger sizes. Ends with 1 when a
 * shape is not, or crashes. Run it after a build; it takes some ten minutes of a processor, with `--seconds 60` an hour or more.
 *
 *   npm run bench:growth -- --most 50000000 --seconds 1 --shape 'one cell' --all
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { option } from '../measure.js'
import { growthOf, stagesOf } from './growth-of.js'
import { shapes } from './shapes.js'

const most = option('most', 50_000_000)
const seconds = option('seconds', 1)
const steepest = 2.3
/** So many times the seconds are for a shape that does not look linear within them. */
const longer = 10
const showAll = process.argv.includes('--all')
const wanted = wantedShapes()
const runner = fileURLToPath(new URL('run-shape.js', import.meta.url))
const failed = []

console.log('largest size, µs per KB of each stage there, growth a doubling: of all, of the steepest stage')
for (const name of wanted) {
  const measured = measure(name, seconds)
  // A jump at some size settles at larger ones; what really grows too fast does not.
  show(name, isLinear(measured) ? measured : measure(name, longer * seconds))
}
console.log(failed.length === 0 ? `${wanted.length} shapes, all linear` : `NOT linear: ${failed.join('; ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

function wantedShapes() {
  const at = process.argv.indexOf('--shape')
  const names = Object.keys(shapes)
  if (at === -1) return names
  const found = names.filter((name) => name.includes(process.argv[at + 1] ?? ''))
  if (found.length > 0) return found
  process.stderr.write(`no shape of that name; there are: ${names.join(', ')}\n`)
  process.exit(2)
}

function measure(name, seconds) {
  const words = [
    '--max-old-space-size=12000',
    '--expose-gc',
    '--single-threaded-gc',
    runner,
    name,
    String(most),
    String(seconds),
  ]
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    // What grows far too fast is found by its last step taking far longer than foreseen.
    timeout: 40_000 + 20_000 * seconds,
    maxBuffer: 1 << 26,
  })
  const times = stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line))
  const error =
    status === 0 ? null : (/^.*(?:Error|FATAL).*$/m.exec(stderr)?.[0] ?? `ended by ${signal ?? status}`)
  return { times, error }
}

function isLinear({ times, error }) {
  const { all, stage } = growthOf(times)
  return error === null && Math.max(all, stage) <= steepest
}

function show(name, { times, error }) {
  const { all, stage, steepestStage } = growthOf(times)
  const good = isLinear({ times, error })
  if (!good) failed.push(name)
  const last = times.at(-1)
  console.log(
    `${good ? ' ' : '✗'} ${name.padEnd(40)} ${last === undefined ? '' : `${(last.size / 1e6).toFixed(1).padStart(5)} MB ${perKb(last).padEnd(86)}`} ${all.toFixed(2)} ${steepestStage} ${stage.toFixed(2)} ${error ?? ''}`,
  )
  if (showAll) for (const time of times) console.log(`      ${time.size} ${perKb(time)}`)
}

function perKb(time) {
  return stagesOf(time)
    .map((stage) => `${stage} ${(time[stage] / (time.size / 1000)).toFixed(1)}`)
    .join(' ')
}
