import { madeArticle } from '../articles/articles.js'
import { Random } from '../articles/random.js'
import { sampleTexts } from '../articles/sample-variations.js'
import { mutate, soup } from './mutate.js'
import { wikitextArticles } from './wikitext.js'

const flat = sampleTexts('txt').map(({ text }) => text)
const markdown = sampleTexts('md').map(({ text }) => text)

/** The input of one number: the same seed and index give the same text on every machine. */
export function inputOf(seed, index) {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const fate = random.fraction()
  if (fate < 0.02) return madeArticle(random)
  if (fate < 0.07) return soup(random)
  return mutate(excerpt(random), random, anySample(random))
}

/** A whole article now and then, mostly some of its lines: short inputs find as much, and more of them fit in the time. */
function excerpt(random) {
  const text = random.chance(0.15) ? madeArticle(random) : anySample(random)
  if (random.chance(0.15)) return text
  const lines = text.split('\n')
  const from = random.below(lines.length)
  const title = random.chance(0.3) ? `${lines[0]}\n\n` : ''
  return title + lines.slice(from, from + random.between(1, 14)).join('\n')
}

/** Mostly flat; Markdown and wikitext often enough, and to be read as another dialect too. */
function anySample(random) {
  const fate = random.fraction()
  return random.pick(fate < 0.08 ? markdown : fate < 0.16 ? wikitextArticles : flat)
}
