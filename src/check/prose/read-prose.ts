import type { Paragraph } from '../../article/nodes.js'
import { sourceSpan } from '../../article/source-span.js'
import { type Quantity, readQuantities } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { type Actor, actorIn } from './actor.js'
import { approvalIn } from './approval.js'
import { datedTexts } from './article-dates.js'
import { isOfVoters } from './bounding.js'
import { countedBy } from './counted.js'
import type { StatedDate } from './dates.js'
import { hasNumber } from './has-number.js'
import { isMajority, marginIn, marginMeasure } from './margin.js'
import { type Mention, mentionsIn } from './mentions.js'
import { Names, type Option } from './names.js'
import { isPartOf } from './part-of.js'
import type { Place } from './place.js'
import { duelIn, isFirstOfTwo, rivalIn, type SaidNumber } from './rival.js'
import { clausesOf, type Stretch, sentencesOf } from './sentences.js'
import type { Counted, ProseMargin, ProseStatement } from './statement.js'
import { receivingVerbs, says, sharingVerbs } from './verbs.js'
import { WholeContest } from './whole-contest.js'
import { mayNameWinner, winnerIn } from './winning.js'
import {
  electoralBefore,
  isAboutAll,
  isDifference,
  isLimit,
  isMarginInPercent,
  isMarginOfBoth,
  isNextTurnout,
  isPercent,
  isPlainCount,
  isThreshold,
  isTurnout,
  isVoteShare,
  maySpeakOfAll,
} from './wording.js'

/** What the article's prose states in numbers and winners, in its order. */
export const readProse = once((context): readonly ProseStatement[] => new ProseReader(context).read())

/** Longer sentences are lists or lost line breaks: nothing in them is certain. */
const longestSentence = 1200

class ProseReader {
  readonly #context: CheckContext
  #known: Names | null = null
  readonly #contest: WholeContest
  readonly #found: ProseStatement[] = []
  #node: Paragraph = { type: 'paragraph', value: '' }
  /** Whether the paragraph may say something of all options together. */
  #ofAll = false
  /** The margin that was said last, and where its words end. */
  #lastMargin: { margin: ProseMargin; end: number } | null = null
  /** The share that was said last in the paragraph. */
  #lastShare: SaidNumber | null = null
  /** Where the turnout ends that was said last in the paragraph; 0 for none. */
  #lastTurnout = 0
  /** The count that was said last in the paragraph, of one option. */
  #lastCount: (SaidNumber & { counted: Counted; unit: string }) | null = null

  constructor(context: CheckContext) {
    this.#context = context
    this.#contest = new WholeContest(context, (word) => this.#names().isNamePart(word))
  }

  /** Made when a sentence first needs them, as few articles have one that does. */
  #names(): Names {
    this.#known ??= new Names(optionsOf(this.#context))
    return this.#known
  }

  read(): readonly ProseStatement[] {
    const dated = datedTexts(this.#context)
    let next = 0
    for (const block of this.#context.article.children) {
      if (block.type === 'heading' && block.depth > 1) this.#contest.enterSection(block.value)
      const dates = dated[next]?.node === block ? (dated[next++]?.dates ?? noDates) : noDates
      if (block.type !== 'paragraph') continue
      this.#node = block
      this.#lastTurnout = 0
      this.#lastShare = null
      this.#lastCount = null
      this.#ofAll = maySpeakOfAll(block.value)
      const sentences = sentencesOf(block.value)
      this.#contest.enterParagraph(block.value, sentences)
      for (const [number, sentence] of sentences.entries()) {
        this.#contest.enterSentence(number)
        if (sentence.end - sentence.start <= longestSentence) this.#sentence(sentence, dates)
      }
    }
    return this.#found
  }

  #sentence(sentence: Stretch, dates: readonly StatedDate[]): void {
    const text = this.#node.value
    const said = text.slice(sentence.start, sentence.end)
    const counts = digit.test(said) && (dates.length === 0 || hasNumber(text, sentence, dates))
    if (!counts && !mayNameWinner(said)) return
    const mentions = mentionsIn(text, sentence.start, sentence.end, this.#names())
    if (mentions.length === 0 && !(counts && this.#ofAll && maySpeakOfAll(said))) return
    const quantities = counts && telling.test(said) ? readQuantities(said) : none
    if (mentions.length === 0 && quantities.length === 0) return
    const clauses = clausesOf(text, sentence)
    for (const [at, clause] of clauses.entries()) {
      const inside = mentions.filter(({ start }) => start >= clause.start && start < clause.end)
      const place: Place = { sentence, clauses, at, clause, mentions, inside, whole: null }
      if (inside.length > 0) this.#winner(place)
      for (const [number, quantity] of quantities.entries()) {
        const start = sentence.start + quantity.reading.start
        if (start < clause.start || start >= clause.end || quantity.whole) continue
        const before = number === 0 ? undefined : quantities[number - 1]
        // `24 of the 76 delegates`: the whole has been said with its part.
        if (before !== undefined && isPartOf(text, sentence.start, before, quantity)) continue
        const next = quantities[number + 1]
        const outOf =
          next !== undefined && (next.whole || isPartOf(text, sentence.start, quantity, next)) ? next : null
        if (!this.#margin(place, quantity)) this.#quantity(place, quantity, outOf)
      }
    }
  }

  #winner(place: Place): void {
    const { clause, inside } = place
    const winner = winnerIn(this.#node.value, clause, inside, this.#contest.subject)
    if (winner === null || namesRound(this.#node.value, clause)) return
    if (this.#contest.isPlainBehind(winner.end, clause.end) && this.#contest.includes(place))
      this.#found.push({ kind: 'winner', option: winner.option, ...this.#said(winner.start, winner.end) })
  }

  /** Whether a number is said to be a margin. */
  #margin(place: Place, { reading, unit, end }: Quantity): boolean {
    const { sentence, clause, inside } = place
    const text = this.#node.value
    const offset = sentence.start
    const words = text.slice(offset + reading.start, offset + end)
    if (this.#restatesMargin(text, offset + reading.start, words, reading)) return true
    if (isFirstOfTwo(text, offset + end)) return false
    const before = text.slice(clause.start, offset + reading.start)
    const inPercent = isMarginInPercent(before, words)
    if (inPercent && isMarginOfBoth(before)) return this.#marginOfBoth(place, reading)
    if (inside.length === 0) return false
    const isVotes = isMajority(before, words, text.slice(offset + end, offset + end + 1))
    const measure = isVotes ? 'votes' : inPercent ? 'share' : marginMeasure(words, unit)
    if (measure === null) return false
    const said = marginIn(text, clause, inside, offset + reading.start, offset + end)
    if (said === null) return false
    const [from, to] = said.between
    if (namesRound(text, clause)) return true
    if (!this.#contest.includes(place) || !this.#contest.isPlainBetween(from, to)) return true
    if (!this.#contest.endsPlainly(offset + end, clause.end)) return true
    const { winner: option, loser: over } = said
    const { start, end: last } = reading
    const margin = {
      kind: 'margin',
      measure,
      reading,
      option,
      over,
      ...this.#said(offset + start, offset + last),
    } as const
    this.#found.push(margin)
    this.#lastMargin = { margin, end: offset + end }
    return true
  }

  /** `by 73,690 votes, or 6.4 percentage points`: the margin that was just said in votes, as a share. */
  #restatesMargin(text: string, start: number, words: string, reading: Reading): boolean {
    const last = this.#lastMargin
    if (last === null || last.margin.node !== this.#node || last.margin.measure !== 'votes') return false
    if (start <= last.end || !restating.test(text.slice(last.end, start))) return false
    if (!words.endsWith('%') && marginMeasure(words, '') !== 'share') return false
    // `12% more than in 2000` is of something else.
    if (!/^(?:[).,;]|$)/.test(text.slice(start + words.length, start + words.length + 1))) return false
    const { option, over } = last.margin
    const end = start + reading.end - reading.start
    this.#found.push({ kind: 'margin', measure: 'share', reading, option, over, ...this.#said(start, end) })
    return true
  }

  /** `, a margin of 13.15%` behind the shares of two. */
  #marginOfBoth({ sentence }: Place, reading: Reading): boolean {
    const [first, second] = this.#found.slice(-2)
    if (first?.kind !== 'share' || second?.kind !== 'share' || first.option === second.option) return false
    if (first.node !== this.#node || first.span[0] < this.#span(sentence.start, sentence.end)[0]) return false
    const [start, end] = [sentence.start + reading.start, sentence.start + reading.end]
    const { option } = first
    const said = this.#said(start, end)
    this.#found.push({ kind: 'margin', measure: 'share', reading, option, over: second.option, ...said })
    return true
  }

  #quantity(place: Place, { reading, unit: own, end }: Quantity, outOf: Quantity | null): void {
    const { sentence, clauses, at, clause, mentions } = place
    const text = this.#node.value
    const offset = sentence.start
    const unit = own === '' && outOf !== null ? outOf.unit : own
    const from = offset + reading.start
    const to = offset + reading.end
    const after = text.slice(offset + end, offset + end + 60)
    if (isPercent(reading, unit)) {
      if (isThreshold(text, clause, from, `${unit} ${after}`))
        this.#found.push({ kind: 'threshold', reading, ...this.#said(from, to) })
      else if (
        isTurnout(text, clause, from, after) ||
        isNextTurnout(text.slice(Math.max(this.#lastTurnout, offset), from), after)
      ) {
        if (!this.#isOfAll(place, from) || !this.#contest.includes(place)) return
        this.#found.push({ kind: 'turnout', reading, ...this.#said(from, to) })
        this.#lastTurnout = to
      } else if (
        this.#contest.includes(place) &&
        !this.#approval(place, reading, after) &&
        !this.#comparedShare(place, reading)
      )
        this.#share(place, reading, unit, after)
      return
    }
    const electoral = electoralBefore(text, clause, from, text.slice(to, to + 60))
    if (electoral !== null) {
      if (reading.qualifier === undefined && this.#contest.includes(place))
        this.#found.push({ kind: 'ballots', counted: electoral, reading, ...this.#said(from, to) })
      return
    }
    const counted = countedBy(unit)
    if (this.#nextCount(place, reading, counted, offset + end) || counted === null) return
    const actor = actorIn(text, clauses, at, mentions, from, this.#contest.subject)
    const option = actor?.option ?? null
    const last = Math.max(end, outOf?.end ?? 0) + offset
    const certain =
      this.#isCounted(place, actor, from, to) &&
      isPlainCount(unit, text.slice(last, last + 60)) &&
      this.#contest.includes(place) &&
      (outOf === null || this.#contest.isPlainBetween(to, offset + outOf.reading.start)) &&
      this.#contest.endsPlainly(last, clause.end)
    // What may be another's says something only where it bounds the whole.
    if (!certain && (option !== null || reading.qualifier === undefined)) return
    if (!certain && !isOfVoters(text, sentence, offset + end, this.#contest.subject())) return
    const whole = outOf === null ? null : { reading: outOf.reading, ...this.#saidIn(sentence, outOf) }
    this.#found.push({
      kind: 'count',
      counted,
      unit,
      reading,
      option,
      whole,
      ...this.#said(from, to),
      certain,
    })
    if (actor !== null) this.#lastCount = { ...this.#saidOf(actor, mentions, from, last), counted, unit }
  }

  /** Whether a share is that of a referendum's answer: `The proposal was approved by 84.72% of voters`. */
  #approval({ sentence, clause }: Place, reading: Reading, after: string): boolean {
    const from = sentence.start + reading.start
    const answer = approvalIn(this.#node.value, clause, from, after, optionsOf(this.#context))
    if (answer !== null) this.#addShare(answer, null, reading, from)
    return answer !== null
  }

  /** What is remembered of a number for the one behind it. */
  #saidOf({ option, won }: Actor, mentions: readonly Mention[], from: number, end: number): SaidNumber {
    const others = mentions.filter((other) => other.end <= from && other.option !== option)
    const [loser] = won && others.length === 1 ? others : []
    return { option, end, loser: loser?.option ?? null }
  }

  /** Whether a turnout is nobody's own: not `Republican turnout was`, nor `With a turnout of 61%, the north`. */
  #isOfAll({ clauses, clause, mentions, inside }: Place, from: number): boolean {
    const said = this.#node.value.slice(clause.start + 1, from)
    if (inside.length > 0 || / \p{Lu}/u.test(said) || !this.#contest.isPlain(clause.start, from)) return false
    const isAttached = clause === clauses[0] && /^W?ith /.test(said)
    return !isAttached || clauses.length === 1 || mentions.length > 0
  }

  /**
   * Whether a number is what the next option was given of what has just been counted: `46 delegates, and Dean 24`, `46 delegates
   * to Dean's 24`; or the first of two in votes: `defeated Dean, 11,397 to 7,060`.
   */
  #nextCount(place: Place, reading: Reading, own: Counted | null, end: number): boolean {
    const text = this.#node.value
    const { sentence, mentions } = place
    const [from, to] = [sentence.start + reading.start, sentence.start + reading.end]
    const last = this.#lastCount
    const isSame = last !== null && last.end > sentence.start && (end === to || own === last.counted)
    const rival = isSame ? rivalIn(text, mentions, last, from, end) : null
    const duel = rival === null && end === to ? duelIn(text, mentions, from, to) : null
    const option = rival ?? duel?.winner ?? null
    if (option === null || !this.#contest.includes(place)) return false
    const { counted, unit } = rival === null || last === null ? votes : last
    const said = this.#said(from, to)
    this.#found.push({ kind: 'count', counted, unit, reading, option, whole: null, ...said, certain: true })
    this.#lastCount = { option, counted, unit, end, loser: duel?.loser ?? null }
    return true
  }

  /** Whether a percentage is one of two shares that a sentence compares. */
  #comparedShare({ sentence, mentions }: Place, reading: Reading): boolean {
    const text = this.#node.value
    const from = sentence.start + reading.start
    const to = sentence.start + reading.end
    const duel = duelIn(text, mentions, from, to)
    const counted = this.#lastCount
    if (counted?.counted === 'votes' && text.slice(counted.end, from) === ' (') {
      this.#addShare(counted.option, null, reading, from)
      return true
    }
    const last = this.#lastShare
    const rival = last === null || last.end < sentence.start ? null : rivalIn(text, mentions, last, from, to)
    if (duel !== null) this.#addShare(duel.winner, duel.loser, reading, from)
    else if (rival !== null) this.#addShare(rival, null, reading, from)
    return duel !== null || rival !== null
  }

  /** A percentage in a clause about the whole contest: the share of the vote of whom the clause speaks of. */
  #share({ sentence, clauses, at, mentions }: Place, reading: Reading, unit: string, after: string): void {
    const text = this.#node.value
    const from = sentence.start + reading.start
    if (isLimit(text, from) || !isVoteShare(unit, after)) return
    const actor = actorIn(text, clauses, at, mentions, from, this.#contest.subject)
    if (actor === null || !(actor.won || says(sharingVerbs, text, actor.end, from))) return
    const between = text.slice(actor.end, from)
    if (isDifference(between) || anotherShare.test(between) || shareOfOther.test(between)) return
    if (!this.#contest.isPlainBetween(actor.end, from)) return
    if (!this.#contest.endsPlainly(from + reading.end - reading.start, clauses[at]?.end ?? from)) return
    const { loser } = this.#saidOf(actor, mentions, from, from)
    this.#addShare(actor.option, loser, reading, from)
  }

  #addShare(option: Option, loser: Option | null, reading: Reading, from: number): void {
    const end = from + reading.end - reading.start
    this.#found.push({ kind: 'share', reading, option, ...this.#said(from, end) })
    this.#lastShare = { option, loser, end }
  }

  /** Whether a clause says that its number is what an option received, or that of all options where it names none. */
  #isCounted({ clause, inside }: Place, actor: Actor | null, from: number, to: number): boolean {
    const text = this.#node.value
    if (actor === null)
      return (
        inside.length === 0 &&
        isAboutAll(
          text.slice(clause.start, Math.min(clause.end, to + 80)),
          text.slice(clause.end, clause.end + 20),
        ) &&
        this.#contest.isPlain(clause.start, from)
      )
    if (!actor.won && !says(receivingVerbs, text, actor.end, from)) return false
    const between = text.slice(actor.end, from)
    // `46 of Ohio’s first 76 delegates`: the number is the whole of another one.
    if (/\d .*\bof\b/.test(between)) return false
    // Who gained five seats, or votes from another, has so many more than before.
    if (/ gained\b/.test(between)) return false
    return !isDifference(between) && this.#contest.isPlainBetween(actor.end, from)
  }

  #said(start: number, end: number) {
    const node = this.#node
    return { node, span: this.#span(start, end), text: node.value.slice(start, end) }
  }

  #saidIn(sentence: Stretch, { reading }: Quantity) {
    const { span, text } = this.#said(sentence.start + reading.start, sentence.start + reading.end)
    return { span, text }
  }

  #span(start: number, end: number) {
    return sourceSpan(this.#node, start, end) ?? ([0, 0] as const)
  }
}

/** What two bare numbers that are set against each other count. */
const votes = { counted: 'votes', unit: 'votes' } as const

const none: readonly Quantity[] = []

const restating = /^,? (?:\(|or (?:by )?)$/
const anotherShare = /%|per ?cent/
/** `46 delegates (60.5%)`: a share of what was just counted, which is no vote. */
const shareOfOther =
  /\b(?:delegates?|seats?|electoral votes?|electors|counties|districts|precincts|wards|states|municipalities|provinces|towns|islands)(?: cast)?,?(?: or)? \(?$/

const noDates: readonly StatedDate[] = []

const digit = /\d/

/** Words for what contests count, and for shares: no other number says anything of a contest. */
const telling = /[%\uff05]|pp|p\.p\.|pct|per ?cent|point|threshold|delegate|seat|vote|ballot|people|person/i

/** Who leads in a round, and by how much, is no statement on the contest. */
function namesRound(text: string, { start, end }: Stretch): boolean {
  return / round\b/.test(text.slice(start, end))
}

function optionsOf({ record }: CheckContext): Option[] {
  const options = record.data?.options
  return Array.isArray(options) ? options : []
}
