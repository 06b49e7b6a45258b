import { Random } from '../articles/random.js'
import { engineOf } from './engine.js'
import { examine } from './examine.js'
import { examineKind } from './examine-kind.js'
import { kindNames, makeOfKind } from './kinds/index.js'
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

/** A few articles of every kind of the second maker, with slips in some of their numbers. */
export function sampleKinds(library, { each, slips, seed }) {
  const engine = engineOf(library)
  const tally = new Tally()
  for (const kind of kindNames)
    for (let index = 0; index < each; index++)
      examineKind(engine, tally, makeOfKind(kind, new Random(seed + index)), { seed: seed + index, slips })
  return tally.plain()
}
