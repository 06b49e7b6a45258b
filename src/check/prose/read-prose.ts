import type { Block, Paragraph } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import { type Quantity, readQuantities } from '../../value/index.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { actorIn } from './actor.js'
import { datedTexts } from './article-dates.js'
import { countedBy } from './counted.js'
import type { StatedDate } from './dates.js'
import { hasNumber } from './has-number.js'
import { marginIn } from './margin.js'
import { type Mention, mentionsIn } from './mentions.js'
import { Names, type Option } from './names.js'
import { isAboutContest, type Subject, speaksOfWhole } from './scope.js'
import { clausesOf, type Stretch, sentencesOf } from './sentences.js'
import type { ProseStatement } from './statement.js'
import { subjectOf } from './subject.js'
import { receivingVerbs, says, sharingVerbs } from './verbs.js'
import { isWinning, mayNameWinner } from './winning.js'
import {
  isAboutAll,
  isDifference,
  isLimit,
  isPercent,
  isPlainCount,
  isThreshold,
  isTurnout,
  isVoteShare,
  statesTurnout,
} from './wording.js'

/** What the article's prose states in numbers, dates and winners, in its order. */
export const readProse = once((context): readonly ProseStatement[] => new ProseReader(context).read())

/** Longer sentences are lists or lost line breaks: nothing in them is certain. */
const longestSentence = 1200

/** Where in a sentence a number stands. */
interface Place {
  clauses: readonly Stretch[]
  /** Which of the clauses. */
  at: number
  clause: Stretch
  /** The mentions of the sentence, and those of the clause. */
  mentions: readonly Mention[]
  inside: readonly Mention[]
  /** Where the sentence begins. */
  offset: number
  /** Whether the clause speaks of the whole contest. */
  whole: () => boolean
}

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
    const clauses = clausesOf(text, sentence)
    for (const [at, clause] of clauses.entries()) {
      const inside = mentions.filter(({ start }) => start >= clause.start && start < clause.end)
      let answer: boolean | null = null
      const whole = () => {
        this.#aboutContest ??= isAboutContest(this.#section, this.#subject)
        answer ??= this.#aboutContest && speaksOfWhole(text, sentence, clause, this.#subject)
        return answer
      }
      if (inside.length > 0) this.#winner(clause, inside, whole)
      const place: Place = { clauses, at, clause, mentions, inside, offset: sentence.start, whole }
      for (const [number, quantity] of quantities.entries()) {
        const start = sentence.start + quantity.reading.start
        if (start < clause.start || start >= clause.end || quantity.whole) continue
        const before = quantities[number - 1]
        // `24 of the 76 delegates`: the whole has been said with its part.
        if (before !== undefined && isPartOf(text, sentence.start, before, quantity)) continue
        const next = quantities[number + 1]
        const outOf =
          next !== undefined && (next.whole || isPartOf(text, sentence.start, quantity, next)) ? next : null
        if (!this.#margin(place, quantity)) this.#quantity(place, quantity, outOf)
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

  /** Whether a number is said to be a margin. */
  #margin({ clause, inside, offset, whole }: Place, { reading, unit, end }: Quantity): boolean {
    const text = this.#node.value
    const measure = marginMeasure(text.slice(offset + reading.start, offset + end), unit)
    if (inside.length === 0 || measure === null) return false
    const said = marginIn(text, clause, inside, offset + reading.start, offset + end)
    if (said === null) return false
    this.#found.push({
      kind: 'margin',
      measure,
      reading,
      option: said.winner,
      over: said.loser,
      ...this.#said(
        offset + reading.start,
        offset + reading.end,
        !this.#namesAnother(said.between) && whole(),
      ),
    })
    return true
  }

  #quantity(place: Place, { reading, unit: own, end }: Quantity, outOf: Quantity | null): void {
    const { clauses, at, clause, mentions, inside, offset, whole } = place
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
      if (isTurnout(text, clause, from, after)) {
        this.#found.push({ kind: 'turnout', reading, ...said, certain: inside.length === 0 && whole() })
        return
      }
      const actor = actorIn(text, clauses, at, mentions, from)
      if (actor === null || !isVoteShare(unit, after)) return
      const between = text.slice(actor.end, from)
      const certain =
        (actor.won || says(sharingVerbs, text, actor.end, from)) &&
        !isLimit(text, from) &&
        !isDifference(between) &&
        !anotherShare.test(between) &&
        !this.#namesAnother(between) &&
        whole()
      this.#found.push({ kind: 'share', reading, option: actor.option, ...said, certain })
      return
    }
    const counted = countedBy(unit)
    if (counted === null) return
    const actor = actorIn(text, clauses, at, mentions, from)
    const between = actor === null ? '' : text.slice(actor.end, from)
    const certain =
      actor === null
        ? inside.length === 0 && isAboutAll(text.slice(clause.start, Math.min(clause.end, to + 80)))
        : (actor.won || says(receivingVerbs, text, actor.end, from)) &&
          !isDifference(between) &&
          !this.#namesAnother(between)
    this.#found.push({
      kind: 'count',
      counted,
      unit,
      reading,
      option: actor?.option ?? null,
      whole:
        outOf === null
          ? null
          : {
              reading: outOf.reading,
              span: this.#span(offset + outOf.reading.start, offset + outOf.reading.end),
              text: text.slice(offset + outOf.reading.start, offset + outOf.reading.end),
            },
      ...said,
      certain: certain && isPlainCount(unit, outOf === null ? after : '') && whole(),
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

const anotherShare = /%|per ?cent/

/** What a margin is measured in, by the words behind its number; null for anything else. */
function marginMeasure(words: string, unit: string): 'votes' | 'share' | null {
  if (unit === 'votes' || unit === 'vote') return 'votes'
  return /(?:percentage points?|pp|points?)$/.test(words) && unit !== 'electoral' ? 'share' : null
}

/** What a sentence without any option's name can still say: a threshold, all delegates, or the least that all numbers must be. */
function maySpeakOfAll(said: string): boolean {
  return (
    said.includes('delegate') ||
    said.includes('threshold') ||
    statesTurnout(said) ||
    said.includes('votes were cast') ||
    lowerBound.test(said)
  )
}

/** Searched for from the digit, of which there are few. */
const lowerBound = /\d(?<=(?:over|above|than|least|[>≥])\s{0,3}\d)/i

/** `24 of the 76 delegates`: the first is a part of the second, and has no unit of its own. */
function isPartOf(text: string, offset: number, part: Quantity, whole: Quantity): boolean {
  if (part.unit !== '' || whole.reading.start - part.reading.end > 14) return false
  const between = text.slice(offset + part.reading.end, offset + whole.reading.start)
  return / of (?:the|its|their|all) $/.test(between)
}

const noDates: readonly StatedDate[] = []

const digit = /\d/

function optionsOf({ record }: CheckContext): Option[] {
  const options = record.data?.options
  return Array.isArray(options) ? options : []
}
