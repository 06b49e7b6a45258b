import type { Quantity } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import type { Collector } from './collector.js'
import { isMajority, marginIn, marginMeasure, multipleIn, rivalBehind } from './margin.js'
import type { Place } from './place.js'
import { isFirstOfTwo } from './rival.js'
import { namesEarlierRound } from './round.js'
import type { ProseMargin } from './statement.js'
import type { WholeContest } from './whole-contest.js'
import { isMarginInPercent, isMarginOfBoth } from './wording.js'

/** Reads who is said to be ahead of whom, and by how much. */
export class MarginReader {
  readonly #collector: Collector
  readonly #contest: WholeContest
  /** The margin that was said last, and where its words end. */
  #lastMargin: { margin: ProseMargin; end: number } | null = null

  constructor(collector: Collector, contest: WholeContest) {
    this.#collector = collector
    this.#contest = contest
  }

  /** Whether a number is said to be a margin. */
  read(place: Place, { reading, unit, end }: Quantity): boolean {
    const { sentence, clause, inside } = place
    const text = this.#collector.text
    const offset = sentence.start
    const words = text.slice(offset + reading.start, offset + end)
    if (this.#restatesMargin(text, offset + reading.start, words, reading)) return true
    if (isFirstOfTwo(text, offset + end)) return false
    if (this.#isMultiple(place, reading)) return true
    const before = text.slice(clause.start, offset + reading.start)
    if (this.#isAttached(place, reading, text.slice(offset + reading.start, offset + end))) return true
    const inPercent = isMarginInPercent(before, words.replace(qualifier, ''))
    if (inPercent && isMarginOfBoth(before)) return this.#marginOfBoth(place, reading)
    if (inside.length === 0) return this.#ofVictory(place, reading, words, unit)
    const isVotes = isMajority(before, words, text.slice(offset + end, offset + end + 1))
    const measure = isVotes ? 'votes' : inPercent ? 'share' : marginMeasure(words, unit)
    if (measure === null) return false
    const said = marginIn(text, clause, inside, offset + reading.start, offset + end)
    if (said === null) return false
    const [from, to] = said.between
    if (namesEarlierRound(text, clause)) return true
    if (!this.#contest.includes(place) || !this.#contest.isPlainBetween(from, to)) return true
    if (!this.#contest.endsPlainly(offset + end, clause.end)) return true
    const { winner: option, loser: over } = said
    const margin = this.#add({ measure, reading, option, over }, offset + reading.start)
    this.#lastMargin = { margin, end: offset + end }
    return true
  }

  /** `received more than twice as many votes as Dean`. */
  #isMultiple(place: Place, reading: Reading): boolean {
    const { text } = this.#collector
    const [from, to] = [place.sentence.start + reading.start, place.sentence.start + reading.end]
    if (!asMany.test(text.slice(to, to + longestTimes))) return false
    const said = multipleIn(text, place.inside, from, to)
    if (said !== null && this.#contest.includes(place))
      this.#collector.found.push({ kind: 'multiple', reading, ...said, ...this.#collector.said(from, to) })
    return true
  }

  /** `The margin of victory was 71,213 votes`: of the first two, whoever they are. */
  #ofVictory(place: Place, reading: Reading, words: string, unit: string): boolean {
    const { text } = this.#collector
    const from = place.sentence.start + reading.start
    if (!ofVictory.test(text.slice(place.clause.start, from))) return false
    const measure = percent.test(words) ? 'share' : marginMeasure(words, unit)
    const end = from + words.length
    if (measure === null || !this.#contest.isOf(place) || !this.#contest.endsPlainly(end, place.clause.end))
      return true
    const margin = this.#add({ measure, reading, option: null, over: null }, from)
    this.#lastMargin = { margin, end }
    return true
  }

  #add(said: Pick<ProseMargin, 'measure' | 'reading' | 'option' | 'over'>, start: number): ProseMargin {
    const end = start + said.reading.end - said.reading.start
    const margin: ProseMargin = { kind: 'margin', ...said, ...this.#collector.said(start, end) }
    this.#collector.found.push(margin)
    return margin
  }

  /** `by 73,690 votes, or 6.4 percentage points`: the margin that was just said in votes, as a share. */
  #restatesMargin(text: string, start: number, words: string, reading: Reading): boolean {
    const last = this.#lastMargin
    if (last === null || last.margin.node !== this.#collector.node || last.margin.measure !== 'votes')
      return false
    if (start <= last.end || !restating.test(text.slice(last.end, start))) return false
    if (!words.endsWith('%') && marginMeasure(words, '') !== 'share') return false
    // `12% more than in 2000` is of something else.
    if (!/^(?:[).,;]|$)/.test(text.slice(start + words.length, start + words.length + 1))) return false
    const { option, over } = last.margin
    this.#add({ measure: 'share', reading, option, over }, start)
    return true
  }

  /** `with 15,118 votes, a majority of 5,838`: how far ahead the one is of whom a number was just said. */
  #isAttached({ sentence, clause, mentions }: Place, reading: Reading, words: string): boolean {
    const { last, text } = this.#collector
    const start = sentence.start + reading.start
    if (last === null || last.counted === 'seats' || last.end < sentence.start || last.end > start)
      return false
    const between = text.slice(last.end, start)
    const end = start + words.length
    if (!attached.test(between) || !plainVotes.test(words)) return false
    if (!this.#contest.endsPlainly(end, clause.end)) return true
    const over = rivalBehind(text, mentions, end)
    if (over === null && !/^(?:$|[.,;)])/.test(text.slice(end, end + 1))) return false
    this.#add({ measure: 'votes', reading, option: last.option, over }, start)
    return true
  }

  /** `, a margin of 13.15%` behind the shares of two. */
  #marginOfBoth({ sentence }: Place, reading: Reading): boolean {
    const [first, second] = this.#collector.found.slice(-2)
    if (first?.kind !== 'share' || second?.kind !== 'share' || first.option === second.option) return false
    if (
      first.node !== this.#collector.node ||
      first.span[0] < this.#collector.span(sentence.start, sentence.end)[0]
    )
      return false
    const { option } = first
    this.#add({ measure: 'share', reading, option, over: second.option }, sentence.start + reading.start)
    return true
  }
}

const asMany = /^(?: times)? as many votes as /
const longestTimes = 30
const ofVictory = /^ ?[Tt]he (?:final )?margin of victory (?:was|stood at)(?: just| only)? $/
/** `less than 1%`, `just over 1%`. */
const qualifier = /^\D+(?=\d)/
const percent = /^[\d.]+ ?(?:%|percent|per cent)$/
const attached = /^(?: of the votes?)?(?: \([\d.]+ ?%\))?,? (?:and |with |for )?an? (?:[a-z]+ )?majority of $/
const plainVotes = /^\d{1,3}(?:,?\d{3})+(?: votes)?$/
const restating = /^,? (?:\(|or (?:by )?|a (?:[a-z]+ )?margin of )$/
