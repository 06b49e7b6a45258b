/*
 * How fast wikitext becomes JSON, beside wtf_wikipedia and infobox-parser on the same articles in the same process: real articles where the corpus is
 * there, else made ones written as wikitext. Each takes its turn on every article; figures are medians over the rounds.
 * Ends with 1 when the goal is not met. Run it after a build.
 *
 *   npm run bench:wikitext -- --rounds 7
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import infoboxParser from 'infobox-parser'
import wtf from 'wtf_wikipedia'
import { toJson } from '../dist/emit/json.js'
import { parse, stringify, toRecord } from '../dist/index.js'
import { anyArticle, distinctArticles } from './articles/articles.js'
import { Random } from './articles/random.js'
import { median, microseconds, option } from './measure.js'

const goal = 5
const rounds = option('rounds', 7)
const corpus = fileURLToPath(new URL('../../shared/corpus/wikitext/', import.meta.url))
const texts = existsSync(corpus) ? realArticles() : madeArticles()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

const whole = 'tallybox: article → record → JSON'
const peer = 'wtf_wikipedia: .json()'
const work = {
  [peer]: (text) => Buffer.byteLength(JSON.stringify(wtf(text).json())),
  'infobox-parser': (text) => Buffer.byteLength(JSON.stringify(infoboxParser(text))),
  'tallybox: parse': (text) => parse(text, { from: 'wikitext' }).children.length,
  [whole]: (text) => Buffer.byteLength(toJson(toRecord(parse(text, { from: 'wikitext' })))),
}
const names = Object.keys(work)
const times = new Map(names.map((name) => [name, []]))
const failures = new Map(names.map((name) => [name, 0]))
for (let round = -1; round < rounds; round++) {
  for (const name of names) {
    const taken = microseconds(() => {
      for (const text of texts) attempt(name, text)
    })
    // The first round only warms up.
    if (round >= 0) times.get(name).push(taken)
  }
}

console.log(`${texts.length} articles, ${megabytes.toFixed(1)} MB, ${rounds} rounds`)
console.log(`${''.padEnd(36)}   MB/s   times ${peer}`)
const ratio = (name) => median(times.get(peer).map((time, round) => time / times.get(name)[round]))
for (const name of names) {
  const speed = (megabytes / (median(times.get(name)) / 1e6)).toFixed(1)
  const failed = failures.get(name) > 0 ? `   threw on ${failures.get(name) / (rounds + 1)} articles` : ''
  console.log(`${name.padEnd(36)} ${speed.padStart(6)} ${ratio(name).toFixed(1).padStart(7)}${failed}`)
}
const met = ratio(whole) >= goal
console.log(
  `goal: ${whole} at ${goal} times ${peer}: ${met ? 'met' : 'NOT met'} (${ratio(whole).toFixed(1)})`,
)
process.exitCode = met ? 0 : 1

function attempt(name, text) {
  try {
    return work[name](text)
  } catch {
    failures.set(name, failures.get(name) + 1)
    return 0
  }
}

function realArticles() {
  const paths = readdirSync(corpus, { recursive: true }).filter((path) => path.endsWith('.wikitext'))
  return paths.map((path) => readFileSync(corpus + path, 'utf8'))
}

function madeArticles() {
  return distinctArticles(new Random(1), 400, anyArticle).map((text) =>
    stringify(parse(text, { from: 'flat' }), { to: 'wikitext' }),
  )
}
