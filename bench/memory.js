/*
 * Whether memory stays flat over a million different documents: the heap after a full collection, at twenty places on
 * the way. Ends with 1 when the heap of the second half grows by more than a byte for every ten documents, or when
 * its largest stands more than an eighth over the first half's largest. Run it after a build, with --expose-gc.
 *
 *   npm run bench:memory -- --count 1000000 --markdown 500
 */
import { parse, stringify } from '../dist/index.js'
import { anyArticle } from './articles/articles.js'
import { Random } from './articles/random.js'
import { sampleTexts, vary } from './articles/sample-variations.js'
import { option } from './measure.js'

const places = 20
const count = option('count', 1_000_000)
/** Every so many documents one is Markdown, whose parser is much slower. */
const markdownEvery = option('markdown', 500)
const random = new Random(option('seed', 1))
const markdown = sampleTexts('md')
const step = Math.ceil(count / places)
const heaps = []
let written = 0

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
  written += stringify(parse(text), { to: 'json' }).length
}

function look(done) {
  gc()
  gc()
  const { heapUsed, rss } = process.memoryUsage()
  heaps.push({ done, heap: heapUsed })
  console.log(
    `${String(done).padStart(11)} ${megabytes(heapUsed).padStart(22)} MB ${megabytes(rss).padStart(9)} MB`,
  )
}

function judge() {
  const half = heaps.length >> 1
  const early = Math.max(...heaps.slice(0, half).map(({ heap }) => heap))
  const late = Math.max(...heaps.slice(half).map(({ heap }) => heap))
  const slope = bytesPerDocument(heaps.slice(half))
  const flat = slope < 0.1 && late < early * 1.125
  console.log(
    `${megabytes(written)} MB of JSON; second half: ${slope.toFixed(4)} bytes a document, largest heap ${(late / early).toFixed(3)} of the first half's: ${flat ? 'flat' : 'NOT flat'}`,
  )
  return flat
}

/** The slope of the straight line through the points with the smallest squares. */
function bytesPerDocument(points) {
  const meanDone = points.reduce((sum, { done }) => sum + done, 0) / points.length
  const meanHeap = points.reduce((sum, { heap }) => sum + heap, 0) / points.length
  let across = 0
  let along = 0
  for (const { done, heap } of points) {
    across += (done - meanDone) * (heap - meanHeap)
    along += (done - meanDone) ** 2
  }
  return along === 0 ? 0 : across / along
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(2)
}
