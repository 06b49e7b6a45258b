import { Random } from '../articles/random.js'
import { engineOf } from './engine.js'
import { examine } from './examine.js'
import { makeArticle } from './make-article.js'
import { Tally } from './tally.js'

/** A short exam of a library, on made articles: what was counted, and the failures. */
export function sampleExam(library, { articles, seed }) {
  const engine = engineOf(library)
  const tally = new Tally()
  for (let index = 0; index < articles; index++)
    examine(engine, tally, makeArticle(new Random(seed + index)), { seed: index, single: 1, other: 1 })
  return tally.plain()
}
