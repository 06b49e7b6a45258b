/*
 * Whether memory stays flat over a million different documents: the heap after a full collection, at twenty places on
 * the way. What was read before is remembered up to a limit, so the heap goes up and down a little; ends with 1 when the
 * largest of the second half stands more than a tenth over the largest of the first. Run it after a build, with --expose-gc.
 *
 *   npm run bench:memory -- --count 1000000 --markdown 500 --check 5
 */
import { check, parse, stringify } from '../dist/index.js'
import { anyArticle } from './articles/articles.js'
import { Random } from './articles/random.js'
import { sampleTexts, vary } from './articles/sample-variations.js'
import { option } from './measure.js'

const places = 20
const count = option('count', 1_000_000)
/** Every so many documents one is Markdown, whose parser is much slower. */
const markdownEvery = option('markdown', 500)
/** Every so many documents one is checked too, which takes longer than all the rest. */
const checkEvery = option('check', 5)
const random = new Random(option('seed', 1))
const markdown = sampleTexts('md')
const step = Math.ceil(count / places)
const heaps = []
let written = 0
let found = 0

if (typeof gc !== 'function') {
  process.stderr.write('run it with node --expose-gc\n')
  process.exit(2)
}
console.log('  documents     heap after collection     resident')
for (let done = 0; done < count; ) {
  convert(done)
  done++
  if (done % step === 0 || done === count) look(done)
}
process.exitCode = judge() ? 0 : 1

function convert(index) {
  const isMarkdown = index % markdownEvery === 0
  const text = isMarkdown ? vary(random.pick(markdown).text, random) : anyArticle(random)
  const article = parse(text)
  written += stringify(article, { to: 'json' }).length
  if (index % checkEvery === 0) found += check(article).length
}

function look(done) {
  gc()
  gc()
  const { heapUsed, rss } = process.memoryUsage()
  heaps.push(heapUsed)
  console.log(
    `${String(done).padStart(11)} ${megabytes(heapUsed).padStart(22)} MB ${megabytes(rss).padStart(9)} MB`,
  )
}

function judge() {
  const half = heaps.length >> 1
  const ratio = Math.max(...heaps.slice(half)) / Math.max(...heaps.slice(0, half))
  const flat = ratio < 1.1
  console.log(
    `${megabytes(written)} MB of JSON, ${found} findings; the second half's largest heap is ${ratio.toFixed(3)} of the first half's: ${flat ? 'flat' : 'NOT flat'}`,
  )
  return flat
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(2)
}
