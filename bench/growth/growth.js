/*
 * Whether time grows in proportion to the text, from 1 KB to 50 MB, for texts of many shapes: the processor's microseconds
 * per KB of each stage at the largest size, and by how much the time grows with each of the last doublings of the size.
 * Twice as much is linear, four times quadratic; a shape is taken for linear when the middle one of the last five is under 2.7
 * (a single one may be more, where a cache is left or memory is fetched for the first time).
 * Ends with 1 when a shape is not, or crashes. Run it after a build; all shapes take half an hour or more.
 *
 *   npm run bench:growth -- --most 50000000 --shape 'one cell' --all
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, option } from '../measure.js'
import { dense, shapes } from './shapes.js'

const most = option('most', 50_000_000)
/** A text of nothing but nodes takes hundreds of bytes of memory for each of its own: a million nodes are enough. */
const mostDense = Math.min(most, 4_000_000)
const steepest = 2.7
const limit = option('limit', 900)
const showAll = process.argv.includes('--all')
const wanted = wantedShapes()
const runner = fileURLToPath(new URL('run-shape.js', import.meta.url))
const stages = ['parse', 'record', 'json', 'print']
const failed = []

console.log('µs per KB at the largest size (MB); × with each of the last five doublings; the middle one')
for (const name of wanted) show(name, measure(name))
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

function sizesOf(name) {
  const last = dense.has(name) ? mostDense : most
  const sizes = [last]
  while (sizes[0] > 2048) sizes.unshift(Math.round(sizes[0] / 2))
  return sizes
}

function measure(name) {
  const words = ['--max-old-space-size=14000', runner, name, ...sizesOf(name).map(String)]
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    timeout: limit * 1000,
    maxBuffer: 1 << 26,
  })
  const times = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const error =
    status === 0 ? null : (/^.*(?:Error|FATAL).*$/m.exec(stderr)?.[0] ?? `ended by ${signal ?? status}`)
  return { times, error }
}

function show(name, { times, error }) {
  const totals = times.map((time) => stages.reduce((sum, stage) => sum + time[stage], 0))
  const ratios = totals
    .slice(1)
    .map((total, index) => total / totals[index])
    .slice(-5)
  const middle = ratios.length === 0 ? 0 : median(ratios)
  const good = error === null && middle < steepest
  if (!good) failed.push(name)
  const last = times.at(-1)
  const perKb =
    last === undefined
      ? ''
      : `${stages.map((stage) => `${stage} ${(last[stage] / (last.size / 1000)).toFixed(1)}`).join(' ')} (${(last.size / 1e6).toFixed(1)})`
  const grown = ratios.map((ratio) => ratio.toFixed(1)).join(' ')
  console.log(
    `${good ? ' ' : '✗'} ${name.padEnd(38)} ${perKb.padEnd(54)} ${grown.padEnd(20)} ${middle.toFixed(2)} ${error ?? ''}`,
  )
  if (showAll)
    for (const time of times)
      console.log(
        `      ${time.size} ${stages.map((stage) => `${stage} ${(time[stage] / 1000).toFixed(2)} ms`).join(' ')}`,
      )
}
