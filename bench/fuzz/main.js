/*
 * Generated and mutated articles, a million of them: nothing throws, what is read prints back byte for byte, every
 * record keeps to the published schema, every value stands where its provenance says, findings stand in the text and
 * repairs leave fewer of them; shares of the inputs go through detection, the writers, Markdown, wikitext and from one
 * dialect to the others. Prints the seed and, for each failure, the shortest input found.
 * Ends with 1 on a failure. Run it after a build.
 * With `--wikitext` all inputs are wikitext: put together from constructs, and real articles where the shared corpus is there.
 *
 *   npm run fuzz -- --count 1000000 --seed 1 [--from INDEX] [--wikitext]
 */
import { Ajv } from 'ajv'
import { applyFixes, check, parse, stringify, toRecord } from '../../dist/index.js'
import { recordSchema } from '../../dist/record/schema.js'
import { option } from '../measure.js'
import { corpusTexts } from './corpus-texts.js'
import { fuzz, wikitextWith } from './fuzz.js'

const count = option('count', 1_000_000)
const seed = option('seed', 1)
const from = option('from', 0)
const isWikitext = process.argv.includes('--wikitext')
const valid = new Ajv({ strict: false }).compile(recordSchema)
const isRecord = (value) => (valid(value) ? null : describe(valid.errors[0]))
const every = Math.max(1, Math.floor(count / 20))
const start = Date.now()

console.log(`seed ${seed}, inputs ${from} to ${from + count - 1}`)
const library = { parse, stringify, toRecord, check, applyFixes, isRecord }
const language = isWikitext ? wikitextWith(corpusTexts()) : undefined
const { done, characters, failures } = fuzz(library, { count, seed, from, language, progress, found })
console.log(
  `${done} inputs, ${(characters / 1e6).toFixed(1)} MB, ${seconds()} s: ${failures.length} kinds of failure`,
)
process.exitCode = failures.length === 0 ? 0 : 1

function progress(now, found) {
  if (now % every === 0) process.stderr.write(`${now} inputs, ${seconds()} s, ${found} kinds of failure\n`)
}

function found({ index, input, reason }) {
  console.log(
    `\n✗ input ${index} (npm run fuzz --${isWikitext ? ' --wikitext' : ''} --seed ${seed} --from ${index} --count 1)\n${reason}\n${JSON.stringify(input)}`,
  )
}

function seconds() {
  return Math.round((Date.now() - start) / 1000)
}

function describe({ instancePath, message }) {
  return `${instancePath} ${message}`
}
