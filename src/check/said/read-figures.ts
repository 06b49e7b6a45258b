import { sentencesOf } from '../prose/sentences.js'
import type { CheckContext } from '../rule.js'
import type { Figure, Kind } from './figure.js'
import { companyPatterns, figuresIn, filmPatterns } from './money.js'
import { populationIn, populationPatterns } from './population.js'
import { alternatives, type Subject, subjectOf } from './subject.js'

/** Words that a sentence on a figure has. */
const telling =
  /popul|inhabit|resid|people|revenue|turnover|income|profit|employ|workers|gross|earned|made|budget/
const dated = '^ ?(?:(?:At|In|As of|By|On|According to|During|For) [^,]{1,60},? )?'
const byPronoun = new RegExp(`${dated}[Ii]ts?\\b`)
/** Longer sentences are lists or lost line breaks. */
const longest = 600

/** The figures of some kinds that sentences of the article state of its subject. */
export function figuresInProse(context: CheckContext, kinds: ReadonlySet<Kind>): Figure[] {
  const found: Figure[] = []
  let read: Reader | null = null
  for (const block of context.article.children) {
    if (block.type !== 'paragraph' || !telling.test(block.value)) continue
    read ??= readerOf(subjectOf(context), kinds)
    let isOwn = true
    let isAlone = true
    for (const { start, end } of sentencesOf(block.value)) {
      const sentence = end - start > longest ? '' : block.value.slice(start, end)
      // Whom `It` means is only known behind sentences on the subject.
      const mayBeMeant = isOwn || !byPronoun.test(sentence)
      isOwn &&= read.opens.test(sentence)
      const money = mayBeMeant && (isAlone || !byPronoun.test(sentence)) ? read.money : []
      isAlone &&= !/\p{Ll} \p{Lu}/u.test(sentence.replace(read.own, ''))
      if (!mayBeMeant || !/\d/.test(sentence) || !telling.test(sentence)) continue
      const place = { node: block, from: start }
      for (const figure of populationIn(sentence, read.population, place)) found.push(figure)
      for (const figure of figuresIn(sentence, money, place)) found.push(figure)
    }
  }
  return found
}

type Reader = ReturnType<typeof readerOf>

function readerOf(subject: Subject, kinds: ReadonlySet<Kind>) {
  const { names, kinds: places } = subject
  const own = [...names, ...places.flatMap((kind) => [`the ${kind}`, `The ${kind}`])]
  const others = [
    'It',
    'it',
    'Its',
    'its',
    'The population',
    'the population',
    'The film',
    'The company',
    'the company',
  ]
  return {
    own: new RegExp(alternatives(names), 'g'),
    /** Whether a sentence begins with the subject. */
    opens: new RegExp(`${dated}(?:${alternatives([...own, ...others])})(?![\\p{L}-])`, 'u'),
    population: kinds.has('population') ? populationPatterns(subject) : [],
    money: [...companyPatterns(subject), ...filmPatterns(subject)].filter(({ kind }) => kinds.has(kind)),
  }
}
