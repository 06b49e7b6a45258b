import { isFact } from '../../record/fact.js'
import type { Quantity } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import { behindApposition } from './apposition.js'
import { attachedChange, type ChangeSaid, changeIn } from './change.js'
import type { Collector } from './collector.js'
import { type GainSaid, gainIn, isOutcome } from './gains.js'
import type { Mention } from './mentions.js'
import type { Option } from './names.js'
import type { Place } from './place.js'
import type { WholeContest } from './whole-contest.js'
import { isPercent } from './wording.js'

/** Reads what an option's seats and share came to from what they were, and by how much they changed. */
export class ChangeReader {
  readonly #collector: Collector
  readonly #contest: WholeContest
  /** Whose seats gained or lost were said last, and where the words end. */
  #lastGain: { option: Option; end: number } | null = null

  constructor(collector: Collector, contest: WholeContest) {
    this.#collector = collector
    this.#contest = contest
  }

  enterParagraph(): void {
    this.#lastGain = null
  }

  /** Whether a number is said to be one end of a change, or the change; `outOf` is the whole that it is a part of. */
  read(place: Place, quantity: Quantity, outOf: Quantity | null): boolean {
    const { sentence, clause, inside } = place
    const text = this.#collector.text
    const from = sentence.start + quantity.reading.start
    const end = sentence.start + quantity.end
    const words = text.slice(from, end)
    const after = text.slice(end, end + longestTail)
    const { last } = this.#collector
    if (last !== null && last.end > sentence.start && last.end <= from) {
      const between = text.slice(last.end, from)
      const said = attachedChange(between, words, after)
      if (said !== null) {
        this.#add(said, last.option, last.counted, quantity.reading, from)
        return true
      }
      const gain = last.counted === 'seats' ? gainIn(between, words, after, false) : null
      if (gain !== null) {
        if (this.#contest.includes(place) && this.#contest.endsPlainly(end, clause.end))
          this.#addGain(gain, last.option, quantity, outOf, sentence.start)
        return true
      }
    }
    if (this.#readOutcome(place, quantity, words)) return true
    const subject = subjectOf(text, inside, from)
    if (subject === null) return false
    const between = text.slice(behindApposition(text, subject.end, from), from)
    const said = changeIn(between, words, after, isPercent(quantity.reading, quantity.unit))
    const isNext = this.#lastGain !== null && this.#lastGain.end > sentence.start
    const gain = said === null ? gainIn(between, words, after, isNext) : null
    if (said === null && gain === null) return false
    if (
      !this.#contest.includes(place) ||
      (said?.form !== 'before' && !this.#contest.endsPlainly(end, clause.end))
    )
      return true
    if (gain !== null) this.#addGain(gain, subject.option, quantity, outOf, sentence.start)
    if (said === null) return true
    this.#add(said, subject.option, said.measure, quantity.reading, from)
    if (said.form === 'now') this.#collector.last = { option: subject.option, end, counted: said.measure }
    return true
  }

  /** `gained 14 seats for a total of 56`. */
  #readOutcome({ sentence }: Place, { reading, unit }: Quantity, words: string): boolean {
    const gain = this.#lastGain
    const from = sentence.start + reading.start
    if (gain === null || gain.end < sentence.start || gain.end > from || unit.replace(/^seats?$/, '') !== '')
      return false
    if (!isOutcome(this.#collector.text.slice(gain.end, from))) return false
    this.#add({ form: 'now', measure: 'seats', sign: 1, year: null }, gain.option, 'seats', reading, from)
    this.#collector.last = { option: gain.option, end: from + words.length, counted: 'seats' }
    return true
  }

  /** Seats gained or lost, and those that there were before, where they are a part of these. */
  #addGain(
    { form, sign }: GainSaid,
    option: Option,
    { reading, end }: Quantity,
    outOf: Quantity | null,
    offset: number,
  ): void {
    // `lost 15 of its 62 seats` and has 47: counted from another day.
    const { seats } = option
    const rest = outOf === null ? 0 : Number(outOf.reading.exact) + sign * Number(reading.exact)
    if (outOf !== null && isFact(seats) && Number(seats.reading.exact) === rest) return
    const change = { form: form === 'net' ? 'by' : form, measure: 'seats', sign, year: null } as const
    this.#add(change, option, 'seats', reading, offset + reading.start)
    if (outOf !== null && outOf.reading.qualifier === undefined)
      this.#add({ ...change, form: 'before' }, option, 'seats', outOf.reading, offset + outOf.reading.start)
    this.#lastGain = { option, end: offset + (outOf?.end ?? end) }
  }

  #add(
    { form, sign, year }: ChangeSaid,
    option: Option,
    measure: 'seats' | 'share' | 'votes',
    reading: Reading,
    from: number,
  ): void {
    const said = { reading, option, ...this.#collector.said(from, from + reading.end - reading.start) }
    if (measure === 'votes' || reading.qualifier !== undefined) return
    if (form !== 'now') this.#collector.found.push({ kind: 'change', measure, form, sign, year, ...said })
    else if (measure === 'share') this.#collector.found.push({ kind: 'share', ...said })
    else
      this.#collector.found.push({
        kind: 'count',
        counted: 'seats',
        unit: 'seats',
        whole: null,
        certain: true,
        ...said,
      })
  }
}

/** Of whom a number is said: the last one named before it, where those before have numbers of their own. */
function subjectOf(text: string, inside: readonly Mention[], from: number): Mention | null {
  const named = inside.filter(({ end }) => end <= from)
  const subject = named.at(-1)
  const other = named.at(-2)
  if (subject === undefined) return null
  return other === undefined || digit.test(text.slice(other.end, subject.start)) ? subject : null
}

const digit = /\d/
const longestTail = 60
