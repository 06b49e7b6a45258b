/*
 * Times one shape at one size after another, in a process of its own (a shape that crashes must not stop the others):
 * one JSON line a size on standard output. Started by growth.js.
 */
import { check, parse, stringify, toRecord } from '../../dist/index.js'
import { dialectOf, shapes } from './shapes.js'

const [name, most, seconds] = process.argv.slice(2)
const shape = shapes[name]
const dialect = dialectOf(name)
const other = dialect === 'flat' ? 'markdown' : 'flat'
const step = 4
/** Short texts are timed again and again until this many microseconds of the processor are over. */
const enough = 60_000
/** Texts so short leave little behind. */
const smallest = 100_000
let collects = false
/** Up to this size, which shows whether a shape is linear, a step may take four times as long. */
const least = 800_000
/** A size that would need more memory than this is not tried. */
const mostBytes = 8e9

for (const size of sizes(Number(most))) {
  const { times, spent, bytes } = timesOf(size)
  process.stdout.write(`${JSON.stringify(times)}\n`)
  const enoughTime = Number(seconds) * 1e6 * (size * step <= least ? 4 : 1)
  if (spent * step > enoughTime || bytes * step > mostBytes) break
}

function sizes(largest) {
  const all = [largest]
  while (all[0] > 1024) all.unshift(Math.round(all[0] / step))
  return all
}

/** The best time of each stage, and what one round of all takes. */
function timesOf(size) {
  collects = size > smallest
  const text = Buffer.from(shape(size)).toString()
  const times = { size: text.length }
  let fastest = Infinity
  let bytes = 0
  for (let spent = 0; spent < enough; ) {
    const round = roundOf(text)
    bytes = Math.max(bytes, process.memoryUsage().heapUsed)
    const took = Object.values(round).reduce((sum, time) => sum + time, 0)
    for (const stage of Object.keys(round)) times[stage] = Math.min(times[stage] ?? Infinity, round[stage])
    fastest = Math.min(fastest, took)
    spent += Math.max(took, 100)
  }
  return { times, spent: fastest, bytes }
}

function roundOf(text) {
  let article
  let record
  let printed
  const times = {
    parse: processorTime(() => (article = parse(text, { from: dialect }))),
    record: processorTime(() => (record = toRecord(article))),
    check: processorTime(() => check(article)),
    json: processorTime(() => stringify(record, { to: 'json' })),
    yaml: processorTime(() => stringify(record, { to: 'yaml' })),
    csv: processorTime(() => stringify(article, { to: 'csv' })),
    print: processorTime(() => (printed = stringify(article, { to: dialect }))),
    cross: processorTime(() => stringify(article, { to: other })),
  }
  if (printed !== text) throw new Error(`${name}: not printed back byte for byte`)
  return times
}

/** Microseconds of the processor's time, so that what else runs on the machine does not count; nor does what earlier stages left behind. */
function processorTime(work) {
  if (collects) gc()
  const { user, system } = process.cpuUsage()
  work()
  const after = process.cpuUsage()
  return after.user + after.system - user - system
}
