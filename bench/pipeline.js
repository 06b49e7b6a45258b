/*
 * How fast articles become records, beside remark's parse of the same texts in the same process.
 * Every text is new; what is compared takes turns on the same slice of them, so that whatever else the machine does
 * meets all alike; figures are medians over the rounds. Ends with 1 when the goal is not met. Run it after a build.
 *
 *   npm run bench -- --rounds 12 --slice 1000 --seed 1
 */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toJson } from '../dist/emit/json.js'
import { inspect, parse, stringify, toRecord } from '../dist/index.js'
import { anyArticle, distinctArticles } from './articles/articles.js'
import { caucusArticle } from './articles/caucus.js'
import { electionArticle } from './articles/election.js'
import { Random } from './articles/random.js'
import { median, microseconds, option, quantile } from './measure.js'

const rounds = option('rounds', 12)
const slice = option('slice', 1000)
const random = new Random(option('seed', 1))
const remark = unified().use(remarkParse).use(remarkGfm)
remark.freeze()

const reference = 'remark-parse + remark-gfm: parse'
const whole = 'tallybox: article → record → JSON'
const checked = 'tallybox: article → record → check → JSON'
const work = {
  [reference]: (text) => remark.parse(text).children.length,
  'tallybox: parse': (text) => parse(text).children.length,
  'tallybox: article → record': (text) => toRecord(parse(text)).tables.length,
  [whole]: (text) => Buffer.byteLength(toJson(toRecord(parse(text)))),
  [checked]: (text) => {
    const { record, diagnostics } = inspect(parse(text))
    return Buffer.byteLength(toJson(record)) + diagnostics.length
  },
  'tallybox: … JSON, indented': (text) => stringify(parse(text), { to: 'json' }).length,
  'tallybox: … JSON, with provenance': (text) =>
    stringify(parse(text), { to: 'json', provenance: true }).length,
}
const names = Object.keys(work)

/** How many times faster than remark's parse the whole way has to be. */
const goals = { [whole]: 40, [checked]: 15 }
let sum = 0

process.exitCode = [
  compare(
    'articles like the example of the README (38 fields, a table of 8 × 4, half of it prose)',
    caucusArticle,
  ),
  compare('usual articles of about 3 KB (45 fields, a table of 10 × 4, prose)', electionArticle),
  compare('all kinds: variations of the samples, elections, places, result lists', anyArticle),
].every(Boolean)
  ? 0
  : 1

function compare(title, make) {
  warm(make)
  const perDocument = new Map(names.map((name) => [name, []]))
  let characters = 0
  for (let round = 0; round < rounds; round++) {
    const texts = distinctArticles(random, slice, make)
    for (const text of texts) characters += text.length
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length]
      perDocument.get(name).push(microseconds(() => run(work[name], texts)) / slice)
    }
  }
  return report(title, perDocument, characters / (rounds * slice))
}

/** Lets the compiler see every way before the clock runs: it is done with the longest, that of the checks, after some 5,000 documents. */
function warm(make) {
  for (let turn = 0; turn < 60; turn++) {
    const texts = distinctArticles(random, 100, make)
    for (const name of names) if (name !== reference || turn < 5) run(work[name], texts)
  }
}

function run(task, texts) {
  for (const text of texts) sum += task(text)
}

function report(title, perDocument, size) {
  console.log(
    `${title}\n${rounds} rounds of ${slice} new documents, ${Math.round(size)} characters on average`,
  )
  console.log(`${''.padEnd(41)}   µs/document    MB/s   times as fast (middle half of the rounds)`)
  const base = perDocument.get(reference)
  for (const name of names) {
    const times = perDocument.get(name)
    const ratios = times.map((time, round) => base[round] / time)
    const spread = `${quantile(ratios, 0.25).toFixed(1)}–${quantile(ratios, 0.75).toFixed(1)}`
    const middle = median(times)
    console.log(
      `${name.padEnd(41)} ${middle.toFixed(1).padStart(13)} ${(size / middle).toFixed(1).padStart(7)} ${median(ratios).toFixed(1).padStart(9)} (${spread})`,
    )
  }
  const met = Object.entries(goals).map(([name, goal]) => {
    const ratio = median(perDocument.get(name).map((time, round) => base[round] / time))
    console.log(
      `goal: ${name} at ${goal} times remark's parse: ${ratio >= goal ? 'met' : 'NOT met'} (${ratio.toFixed(1)})`,
    )
    return ratio >= goal
  })
  console.log()
  return met.every(Boolean)
}

if (sum < 0) console.log(sum)
