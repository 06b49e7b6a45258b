import { type Fact, isFact } from '../../record/fact.js'
import type { DataOf } from '../../record/record.js'
import type { Reading } from '../../value/reading.js'
import type { Option } from '../prose/names.js'
import type { ProseCount } from '../prose/statement.js'

/**
 * Whether a party's seats in prose are those of the chamber that the article counts: the number of all seats is said with
 * them (`82 of the 100 seats`), or the seats of the parties are all there are. What else is stated of the party (its seats
 * before, those that were not up for election) may be what is meant.
 */
export function isOfChamber(
  { reading, whole }: ProseCount,
  option: Option,
  data: DataOf<Fact> | null,
): boolean {
  const said = reading.exact
  if (data === null || said === undefined) return false
  const { seats: own, ...others } = option
  if (!numbersIn(own).includes(said) && Object.values(others).flatMap(numbersIn).includes(said)) return false
  const { seats, totals, options } = data
  const isTotals = totals !== null && typeof totals === 'object' && 'seats' in totals
  const all = [...numbersIn(seats), ...numbersIn(isTotals ? totals.seats : null)]
  if (whole !== null) return whole.reading.exact !== undefined && all.includes(whole.reading.exact)
  const won = Array.isArray(options) ? options.flatMap((one) => numbersIn(one.seats)) : []
  return all.includes(String(won.reduce((sum, count) => sum + Number(count), 0)))
}

/** Whether a number is among those that the article states of the contest itself: all delegates, the unpledged ones included. */
export function isStatedIn({ exact }: Reading, data: DataOf<Fact> | null): boolean {
  return (
    exact !== undefined &&
    Object.values(data ?? {})
      .flatMap(numbersIn)
      .includes(exact)
  )
}

/** The numbers that a value of the record states, as exact literals. */
export function numbersIn(value: unknown): string[] {
  if (!isFact(value)) return []
  const { exact, raw } = value.reading
  return exact === undefined ? (raw.match(/\d+/g) ?? []) : [exact]
}
