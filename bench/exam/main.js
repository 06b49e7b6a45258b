/*
 * The exam of the checks: faults are put into articles known to be consistent, and what the program says and mends is
 * compared with the truth and with an oracle written independently. The everyday run takes a sample; `--long` takes a
 * million single faults, `--faults N` so many, `--every` every slip in the digits of every real article. Failures are written to out/exam.json, each with its article.
 * Ends with 1 where a suggested fix is wrong, a consistent article gets an error, or a goal for the reference article is missed.
 *
 *   npm run exam [-- --long] [--every] [--faults N] [--seed N] [--library FILE]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { option } from '../measure.js'
import { documentTime } from './document-time.js'
import { loadEngine } from './engine.js'
import { readArticle } from './read-article.js'
import { referenceArticle } from './real-articles.js'
import { printReport } from './report.js'
import { singleFaults } from './summary.js'
import { Tally } from './tally.js'
import { everydayTasks, everyTasks, longTasks } from './tasks.js'
import { work } from './work.js'

const long = process.argv.includes('--long')
const seed = option('seed', 1)
const faults = option('faults', long ? 1_000_000 : 0)
const at = process.argv.indexOf('--library')
const library = at === -1 ? undefined : process.argv[at + 1]
const start = Date.now()

const tally = new Tally()
if (faults > 0) await work(longTasks(), { seed, library }, tally, goesOn())
else await work(everyday(), { seed, library }, tally, () => true)
console.log(`seed ${seed}, ${seconds()} s`)
mkdirSync('out', { recursive: true })
writeFileSync('out/exam.json', JSON.stringify(tally.failures, null, 1))
let passed = printReport(tally)
const reference = referenceArticle()
if (reference !== null) {
  const time = documentTime(await loadEngine(library), readArticle(reference.name, reference.text))
  console.log(`reference article: ${time.toFixed(2)} ms of processor time a document (the goal is under 5)`)
  passed &&= time < 5
}
process.exitCode = passed ? 0 : 1

function everyday() {
  return process.argv.includes('--every') ? everyTasks() : everydayTasks()
}

function seconds() {
  return Math.round((Date.now() - start) / 1000)
}

/** Tells how far it is every ten seconds; false as soon as there are enough single faults. */
function goesOn() {
  let told = 0
  return () => {
    const { mutations, wrong, unsafe } = singleFaults(tally)
    if (seconds() >= told + 10) {
      told = seconds()
      const rest = Math.round((told * (faults - mutations)) / Math.max(1, mutations))
      process.stderr.write(
        `${mutations} of ${faults} single faults · ${told} s, about ${rest} s to go · ${wrong} wrong fixes, ${unsafe} numbers changed by safe fixes, ${tally.clean.errors} false errors\n`,
      )
    }
    return mutations < faults
  }
}
