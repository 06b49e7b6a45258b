import type { Block, Paragraph } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import { isFact } from '../../record/fact.js'
import { type Quantity, readQuantities } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { surveyOf } from '../survey/survey.js'
import { yearsIn } from '../survey/title.js'
import { datedTexts } from './article-dates.js'
import { countedBy } from './counted.js'
import type { StatedDate } from './dates.js'
import { hasNumber } from './has-number.js'
import { type Mention, mentionsIn } from './mentions.js'
import { Names, type Option } from './names.js'
import { isAboutContest, type Subject, speaksOfWhole } from './scope.js'
import { clausesOf, type Stretch, sentencesOf } from './sentences.js'
import type { ProseStatement } from './statement.js'
import { receivingVerbs, says, sharingVerbs } from './verbs.js'
import { isWinning, mayNameWinner } from './winning.js'

/** What the article's prose states in numbers, dates and winners, in its order. */
export const readProse = once((context): readonly ProseStatement[] => new ProseReader(context).read())

/** Longer sentences are lists or lost line breaks: nothing in them is certain. */
const longestSentence = 1200

class ProseReader {
  readonly #context: CheckContext
  #known: Names | null = null
  #about: Subject | null = null
  readonly #found: ProseStatement[] = []
  #section: string | null = null
  /** Whether the section can speak of the whole contest; null while nobody has asked. */
  #aboutContest: boolean | null = null
  #node: Paragraph = { type: 'paragraph', value: '' }
  /** Whether the paragraph may say something of all options together. */
  #ofAll = false

  constructor(context: CheckContext) {
    this.#context = context
  }

  /** Made when a sentence first needs them, as few articles have one that does. */
  get #names(): Names {
    this.#known ??= new Names(optionsOf(this.#context))
    return this.#known
  }

  get #subject(): Subject {
    this.#about ??= subjectOf(this.#context)
    return this.#about
  }

  read(): readonly ProseStatement[] {
    const dated = new Map<Block, readonly StatedDate[]>()
    for (const { node, dates } of datedTexts(this.#context)) dated.set(node, dates)
    for (const block of this.#context.article.children) {
      if (block.type === 'heading' && block.depth > 1) {
        this.#section = block.value
        this.#aboutContest = null
      }
      if (block.type !== 'paragraph') continue
      this.#node = block
      this.#ofAll = maySpeakOfAll(block.value)
      const dates = dated.get(block) ?? noDates
      for (const date of dates)
        this.#found.push({ kind: 'date', date, ...this.#said(date.start, date.end, date.exists) })
      for (const sentence of sentencesOf(block.value))
        if (sentence.end - sentence.start <= longestSentence) this.#sentence(sentence, dates)
    }
    return this.#found
  }

  #sentence(sentence: Stretch, dates: readonly StatedDate[]): void {
    const text = this.#node.value
    const said = text.slice(sentence.start, sentence.end)
    const counts = digit.test(said) && (dates.length === 0 || hasNumber(text, sentence, dates))
    if (!counts && !mayNameWinner(said)) return
    const mentions = mentionsIn(text, sentence.start, sentence.end, this.#names)
    if (mentions.length === 0 && !(counts && this.#ofAll && maySpeakOfAll(said))) return
    const quantities = counts ? readQuantities(said) : none
    if (mentions.length === 0 && quantities.length === 0) return
    for (const clause of clausesOf(text, sentence)) {
      const inside = mentions.filter(({ start }) => start >= clause.start && start < clause.end)
      let answer: boolean | null = null
      const whole = () => {
        this.#aboutContest ??= isAboutContest(this.#section, this.#subject)
        answer ??= this.#aboutContest && speaksOfWhole(text, sentence, clause, this.#subject)
        return answer
      }
      if (inside.length > 0) this.#winner(clause, inside, whole)
      for (const [at, quantity] of quantities.entries()) {
        const start = sentence.start + quantity.reading.start
        if (start < clause.start || start >= clause.end || quantity.whole) continue
        const before = quantities[at - 1]
        // `24 of the 76 delegates`: the whole has been said with its part.
        if (before !== undefined && isPartOf(text, sentence.start, before, quantity)) continue
        const next = quantities[at + 1]
        const outOf =
          next !== undefined && (next.whole || isPartOf(text, sentence.start, quantity, next)) ? next : null
        this.#quantity(clause, inside, quantity, outOf, sentence.start, whole)
      }
    }
  }

  #winner(clause: Stretch, mentions: readonly Mention[], whole: () => boolean): void {
    const text = this.#node.value
    for (const mention of mentions) {
      if (mention.possessive || !isWinning(text, mention, clause, mentions, this.#subject)) continue
      this.#found.push({
        kind: 'winner',
        option: mention.option,
        ...this.#said(mention.start, mention.end, whole()),
      })
      return
    }
  }

  #quantity(
    clause: Stretch,
    mentions: readonly Mention[],
    { reading, unit: own, end }: Quantity,
    outOf: Quantity | null,
    offset: number,
    whole: () => boolean,
  ): void {
    const text = this.#node.value
    const unit = own === '' && outOf !== null ? outOf.unit : own
    const from = offset + reading.start
    const to = offset + reading.end
    const after = text.slice(offset + end, offset + end + 60)
    const said = this.#said(from, to, false)
    if (isPercent(reading, unit)) {
      if (isThreshold(text, clause, from, `${unit} ${after}`)) {
        this.#found.push({ kind: 'threshold', reading, ...said, certain: whole() })
        return
      }
      const subject = actorIn(text, clause, mentions, from)
      if (subject === null || !isVoteShare(unit, after)) return
      const certain =
        says(sharingVerbs, text, subject.end, from) &&
        !isLimit(text, from) &&
        !this.#namesAnother(text.slice(subject.end, from)) &&
        whole()
      this.#found.push({ kind: 'share', reading, option: subject.option, ...said, certain })
      return
    }
    const counted = countedBy(unit)
    if (counted === null) return
    const subject = actorIn(text, clause, mentions, from)
    const certain =
      subject === null
        ? mentions.length === 0 && isAboutAll(text.slice(clause.start, Math.min(clause.end, to + 80)))
        : says(receivingVerbs, text, subject.end, from) && !this.#namesAnother(text.slice(subject.end, from))
    this.#found.push({
      kind: 'count',
      counted,
      unit,
      reading,
      option: subject?.option ?? null,
      whole:
        outOf === null
          ? null
          : {
              reading: outOf.reading,
              span: this.#span(offset + outOf.reading.start, offset + outOf.reading.end),
            },
      ...said,
      certain: certain && whole(),
    })
  }

  /** A name between a subject and its number that is not the title's: `won Iowa with`. */
  #namesAnother(between: string): boolean {
    const names = between.match(/\p{Lu}\p{L}*/gu) ?? []
    return names.some((name) => !this.#subject.titleWords.has(name.toLowerCase()))
  }

  #said(start: number, end: number, certain: boolean) {
    const { value } = this.#node
    return {
      node: this.#node,
      span: this.#span(start, end),
      text: value.slice(start, end),
      section: this.#section,
      certain,
    }
  }

  #span(start: number, end: number) {
    return sourceSpan(this.#node, start, end) ?? ([0, 0] as const)
  }
}

const none: readonly Quantity[] = []

/** What a sentence without any option's name can still say: a threshold, all delegates, or the least that all numbers must be. */
function maySpeakOfAll(said: string): boolean {
  return said.includes('delegate') || said.includes('threshold') || lowerBound.test(said)
}

/** Searched for from the digit, of which there are few. */
const lowerBound = /\d(?<=(?:over|above|than|least|[>≥])\s{0,3}\d)/i

/** What the article's title and date say that its contest is. */
function subjectOf(context: CheckContext): Subject {
  const { words, terms, years } = surveyOf(context)
  const date = context.record.data?.date
  return {
    titleWords: words,
    terms: new Set(terms.map(({ term }) => term)),
    years: new Set([...years, ...(isFact(date) ? yearsIn(date.reading.raw) : [])]),
    several: words.has('primaries') || words.has('elections') || words.has('referendums'),
  }
}

/** `24 of the 76 delegates`: the first is a part of the second, and has no unit of its own. */
function isPartOf(text: string, offset: number, part: Quantity, whole: Quantity): boolean {
  if (part.unit !== '' || whole.reading.start - part.reading.end > 14) return false
  const between = text.slice(offset + part.reading.end, offset + whole.reading.start)
  return / of (?:the|its|their|all) $/.test(between)
}

const noDates: readonly StatedDate[] = []

const digit = /\d/

/** `by 5%`, `from 30%`, `to 40%`: a difference or an end of a change. */
function isLimit(text: string, at: number): boolean {
  return (
    text.startsWith(' by ', at - 4) || text.startsWith(' to ', at - 4) || text.startsWith(' from ', at - 6)
  )
}

/** `15 percent threshold`, `threshold of 15%`. */
function isThreshold(text: string, clause: Stretch, from: number, after: string): boolean {
  if (!after.includes('threshold')) {
    const before = text.slice(Math.max(clause.start, from - 24), from)
    return before.includes('threshold of')
  }
  return /^ ?(?:per ?cent )?(?:of the vote )?(?:electoral )?threshold\b/.test(after)
}

/** Words that speak of all delegates or seats, not of somebody's. */
const allMeant = /\b(?:total of|awarded|allocated|at stake|determined|up for)\b/
const pronouns =
  /\b(?:he|she|his|her|him|they|their|them|who|whom|whose|each|both|remaining|other|rest|additional|further|another)\b/i

function isAboutAll(words: string): boolean {
  return allMeant.test(words) && !pronouns.test(words)
}

/** The one option that a clause speaks of before an offset: named once, and nothing between takes its place. */
function actorIn(
  text: string,
  clause: Stretch,
  mentions: readonly Mention[],
  before: number,
): Mention | null {
  if (mentions.length === 0) return null
  const earlier = mentions.filter(({ end }) => end <= before)
  const subject = earlier.findLast(({ possessive }) => !possessive)
  if (subject === undefined || earlier.at(-1) !== subject) return null
  if (earlier.length > 1 && takesOver.test(text.slice(subject.end, before))) return null
  return isObject.test(text.slice(clause.start, subject.start)) ? null : subject
}

/** Words between a name and a number that bring in somebody else. */
const takesOver = /\b(?:and|but|while|who|whom|which|where|against|than|over|to)\b/
/** Words before a name that make it the one acted upon. */
const isObject = /\b(?:against|over|to|than|defeated|beat)\b/

function isPercent({ type }: Reading, unit: string): boolean {
  return type === 'percent' || unit.startsWith('percent') || unit.startsWith('per cent')
}

/** What may stand behind a share of the vote. */
function isVoteShare(unit: string, after: string): boolean {
  const rest = `${unit} ${after}`.trim().replace(/^per ?cent\s*/, '')
  return (
    rest === '' ||
    /^[.,;)]/.test(rest) ||
    /^of (?:the |all )?(?:popular |total |valid |statewide )?(?:vote|votes|ballots)\b/.test(rest)
  )
}

function optionsOf({ record }: CheckContext): Option[] {
  const options = record.data?.options
  return Array.isArray(options) ? options : []
}
