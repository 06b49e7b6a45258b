import { append } from '../../source/list.js'
import { sentencesOf } from '../prose/sentences.js'
import type { CheckContext } from '../rule.js'
import type { Figure, Kind } from './figure.js'
import { figuresIn, moneyPatterns } from './money.js'
import { populationIn } from './population.js'
import { masked, maskedNames, named, ofKind, type Subject, subjectOf } from './subject.js'

/** Words that a sentence on a figure has. */
const telling =
  /popul|inhabit|resid|people|revenue|turnover|income|profit|employ|workers|gross|earned|made|budget/
const dated = '^ ?(?:(?:At|In|As of|By|On|According to|During|For) [^,]{1,60},? )?'
const byPronoun = new RegExp(`${dated}[Ii]ts?\\b`)
/** Longer sentences are lists or lost line breaks. */
const longest = 600

/** Whether a sentence begins with the subject. */
const opens = new RegExp(
  `${dated}(?:${named}|[Tt]he (?:${ofKind}|population|company)|The film|[Ii]ts?)(?![\\p{L}-])`,
  'u',
)

/** The figures of some kinds that sentences of the article state of its subject. */
export function figuresInProse(context: CheckContext, kinds: ReadonlySet<Kind>): Figure[] {
  const found: Figure[] = []
  const wanted = moneyPatterns.filter(({ kind }) => kinds.has(kind))
  let subject: Subject | null = null
  for (const block of context.article.children) {
    if (block.type !== 'paragraph' || !telling.test(block.value)) continue
    subject ??= subjectOf(context)
    let isOwn = true
    let isAlone = true
    for (const { start, end } of sentencesOf(block.value)) {
      const sentence = end - start > longest ? '' : block.value.slice(start, end)
      const plain = masked(sentence, subject)
      // Whom `It` means is only known behind sentences on the subject.
      const mayBeMeant = isOwn || !byPronoun.test(plain)
      isOwn &&= opens.test(plain)
      const money = mayBeMeant && (isAlone || !byPronoun.test(plain)) ? wanted : []
      isAlone &&= !/\p{Ll} \p{Lu}/u.test(maskedNames(sentence, subject).replace(ownName, ''))
      if (!mayBeMeant || !/\d/.test(plain) || !telling.test(plain)) continue
      const place = { node: block, from: start }
      if (kinds.has('population')) append(found, populationIn(plain, place))
      append(found, figuresIn(plain, money, place))
    }
  }
  return found
}

const ownName = new RegExp(named, 'g')
