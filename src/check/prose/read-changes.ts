import type { Quantity } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import { behindApposition } from './apposition.js'
import { attachedChange, type ChangeSaid, changeIn } from './change.js'
import type { Collector } from './collector.js'
import type { Option } from './names.js'
import type { Place } from './place.js'
import type { WholeContest } from './whole-contest.js'
import { isPercent } from './wording.js'

/** Reads what an option's seats and share came to from what they were, and by how much they changed. */
export class ChangeReader {
  readonly #collector: Collector
  readonly #contest: WholeContest

  constructor(collector: Collector, contest: WholeContest) {
    this.#collector = collector
    this.#contest = contest
  }

  /** Whether a number is said to be one end of a change, or the change. */
  read(place: Place, quantity: Quantity): boolean {
    const { sentence, clause, inside } = place
    const text = this.#collector.text
    const from = sentence.start + quantity.reading.start
    const end = sentence.start + quantity.end
    const { last } = this.#collector
    const words = text.slice(from, end)
    if (last !== null && last.end > sentence.start && last.end <= from) {
      const said = attachedChange(text.slice(last.end, from), words, text.slice(end, end + longestTail))
      if (said !== null) {
        this.#add(said, last.option, last.counted, quantity.reading, from)
        return true
      }
    }
    const [subject, other] = inside
    if (subject === undefined || subject.end > from || (other !== undefined && other.start < from))
      return false
    const said = changeIn(
      text.slice(behindApposition(text, subject.end, from), from),
      words,
      text.slice(end, end + longestTail),
      isPercent(quantity.reading, quantity.unit),
    )
    if (said === null) return false
    if (
      !this.#contest.includes(place) ||
      (said.form !== 'before' && !this.#contest.endsPlainly(end, clause.end))
    )
      return true
    this.#add(said, subject.option, said.measure, quantity.reading, from)
    if (said.form === 'now') this.#collector.last = { option: subject.option, end, counted: said.measure }
    return true
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

const longestTail = 60
