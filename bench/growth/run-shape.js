/*
 * Times one shape at one size after another, in a process of its own (a shape that crashes must not stop the others):
 * one JSON line a size on standard output. Started by growth.js.
 */

import { toJson } from '../../dist/emit/json.js'
import { parse, stringify, toRecord } from '../../dist/index.js'
import { shapes } from './shapes.js'

const [name, ...sizes] = process.argv.slice(2)
const shape = shapes[name]
/** Short texts are timed again and again until this many microseconds of the processor are over. */
const enough = 100_000

for (const size of sizes.map(Number)) {
  const text = Buffer.from(shape(size)).toString()
  const times = { size: text.length, parse: Infinity, record: Infinity, json: Infinity, print: Infinity }
  let spent = 0
  do {
    let article
    let record
    let json
    let printed
    const took = {
      parse: processorTime(() => (article = parse(text, { from: 'flat' }))),
      record: processorTime(() => (record = toRecord(article))),
      json: processorTime(() => (json = toJson(record))),
      print: processorTime(() => (printed = stringify(article, { to: 'flat' }))),
    }
    if (printed !== text || json === '') throw new Error(`${name}: not printed back byte for byte`)
    for (const stage of Object.keys(took)) {
      times[stage] = Math.min(times[stage], took[stage])
      spent += took[stage]
    }
  } while (spent < enough)
  process.stdout.write(`${JSON.stringify(times)}\n`)
}

/** Microseconds of the processor's time, so that what else runs on the machine does not count. */
function processorTime(work) {
  const { user, system } = process.cpuUsage()
  work()
  const after = process.cpuUsage()
  return after.user + after.system - user - system
}
