/*
 * Whether time grows in proportion to the text, from 1 KB to 50 MB, for texts of many shapes: microseconds per KB of
 * each stage at each size, and how the time grows when the size doubles. A shape is linear when its exponent over the
 * sizes from 256 KB up (the slope of time over size, both as logarithms) is under 1.25.
 * Ends with 1 when a shape is not, or crashes. Run it after a build.
 *
 *   npm run bench:growth -- --most 50000000 --shape 'one cell' --all
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { option } from '../measure.js'
import { shapes } from './shapes.js'

const most = option('most', 50_000_000)
const limit = option('limit', 300)
const showAll = process.argv.includes('--all')
const wanted = wantedShapes()
const runner = fileURLToPath(new URL('run-shape.js', import.meta.url))
const stages = ['parse', 'record', 'json', 'print']
const sizes = []
for (let size = 1024; size < most; size *= 2) sizes.push(size)
sizes.push(most)
const failed = []

console.log(
  `1 KB to ${most / 1e6} MB; time per KB (µs) at the largest size; × when the size doubles (last four); exponent`,
)
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

function measure(name) {
  const words = ['--max-old-space-size=12000', runner, name, ...sizes.map(String)]
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    timeout: limit * 1000,
    maxBuffer: 1 << 26,
  })
  const times = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const error = status === 0 ? null : (/^.*(?:Error|FATAL).*$/m.exec(stderr)?.[0] ?? `ended by ${signal}`)
  return { times, error }
}

function show(name, { times, error }) {
  const last = times.at(-1)
  const total = (time) => stages.reduce((sum, stage) => sum + time[stage], 0)
  const slope = exponent(
    times.filter(({ size }) => size >= 250_000),
    total,
  )
  const good = error === null && !(slope >= 1.25)
  if (!good) failed.push(name)
  const ratios = times
    .slice(1)
    .map((time, index) => (total(time) / total(times[index]) / (time.size / times[index].size)) * 2)
  const perKb =
    last === undefined
      ? ''
      : stages.map((stage) => `${stage} ${(last[stage] / (last.size / 1000)).toFixed(1)}`).join(' ')
  console.log(
    `${good ? ' ' : '✗'} ${name.padEnd(38)} ${perKb.padEnd(46)} ${ratios
      .slice(-4)
      .map((ratio) => ratio.toFixed(1))
      .join(' ')
      .padEnd(18)} ${slope.toFixed(2)}${error === null ? '' : `  ${error}`}`,
  )
  if (showAll)
    for (const time of times)
      console.log(
        `      ${time.size} ${stages.map((stage) => `${stage} ${(time[stage] / 1000).toFixed(2)} ms`).join(' ')}`,
      )
}

/** The slope of time over size, both as logarithms: 1 is linear, 2 quadratic. */
function exponent(times, total) {
  if (times.length < 2) return Number.NaN
  const points = times.map((time) => [Math.log(time.size), Math.log(total(time))])
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  let across = 0
  let along = 0
  for (const [x, y] of points) {
    across += (x - meanX) * (y - meanY)
    along += (x - meanX) ** 2
  }
  return across / along
}
