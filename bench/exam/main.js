/*
 * The exam of the checks: faults are put into articles known to be consistent, and what the program says and mends is
 * compared with the truth and with an oracle written independently. The everyday run takes a sample; `--long` takes
 * 10,000 made articles and a million single faults. Failures are written to out/exam.json, each with its article.
 * Ends with 1 where a suggested fix is wrong, a consistent article gets an error, or a goal for the reference article is missed.
 *
 *   npm run exam [-- --long] [--seed N] [--articles N] [--library FILE]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { option } from '../measure.js'
import { documentTime } from './document-time.js'
import { loadEngine } from './engine.js'
import { readArticle } from './read-article.js'
import { realArticles, referenceArticle } from './real-articles.js'
import { printReport } from './report.js'
import { Tally } from './tally.js'

const long = process.argv.includes('--long')
const seed = option('seed', 1)
const articles = option('articles', long ? 13_000 : 600)
const [single, other] = long ? [10, 3] : [1, 1]
const at = process.argv.indexOf('--library')
const library = at === -1 ? undefined : process.argv[at + 1]
const start = Date.now()

const tally = new Tally()
await work(tasks())
console.log(`seed ${seed}, ${articles} made articles, ${Math.round((Date.now() - start) / 1000)} s`)
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

function tasks() {
  const list = []
  const reference = referenceArticle()
  if (reference !== null) list.push({ real: reference, single: 20, other: 20, every: true })
  for (const real of realArticles()) list.push({ real, single: long ? 100 : 4, other: long ? 20 : 2 })
  for (let from = 0; from < articles; from += 25)
    list.push({ made: { from, to: Math.min(from + 25, articles) }, single, other })
  return list
}

/** Gives the tasks to two threads, one at a time. */
async function work(list) {
  const all = list.length
  await Promise.all(
    [0, 1].map(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: { seed, library } })
          const next = () => {
            const task = list.shift()
            if (task !== undefined) worker.postMessage(task)
            else worker.terminate().then(resolve)
            if (long && list.length % 50 === 0)
              process.stderr.write(
                `${all - list.length} of ${all} tasks, ${Math.round((Date.now() - start) / 1000)} s\n`,
              )
          }
          worker.on('message', (counted) => {
            tally.join(counted)
            next()
          })
          worker.on('error', reject)
          next()
        }),
    ),
  )
}
