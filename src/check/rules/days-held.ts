import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { dayNumberOf, pointOfDay } from '../../value/calendar.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import { quantityOf } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { writeDay } from '../survey/write-day.js'

/**
 * A title is held for as many days as there are until the next one won it.
 *
 * Compares: in tables with a column of dates and one of `Days` or `Days held`, the days of each row with those from its date to that of
 * the next row.
 *
 * Tolerance: one day, for days that are counted with both ends, and for matches that were shown a day later. Told of days that a slip of a digit or two
 * makes the right ones, where at least five rows follow, and four times as many as do not. Where the days of two rows that follow each other are wrong, but not
 * those of both together, the date between them is told.
 *
 * May be right all the same: matches that were shown much later than they took place.
 *
 * Source: date of the next row − date.
 *
 * @example
 * ```text
 * | No. | Champion | Date | Days held |
 * | 1 | Ann Lee | January 1, 2001 | 31 |
 * | 2 | Bo Day | February 1, 2001 | 28 |
 * | 3 | Cy Fox | March 1, 2001 | 13 |
 * | 4 | Di Gray | April 1, 2001 | 30 |
 * | 5 | Ed Hill | May 1, 2001 | 31 |
 * | 6 | Flo Iver | June 1, 2001 | 30 |
 * | 7 | Gus Jay | July 1, 2001 | 62 |
 * | 8 | Hal King | September 1, 2001 | 12+ |
 * ```
 * ```findings
 * days-held 4:32 warning Unexpected 13, expected 31: from March 1, 2001 to April 1, 2001 it is 31 days
 * ```
 *
 * @example
 * ```text
 * | No. | Champion | Date | Days |
 * | 1 | Ann Lee | January 1, 2001 | 31 |
 * | 2 | Bo Day | February 1, 2001 | 28 |
 * | 3 | Cy Fox | March 1, 2001 | 100 |
 * | 4 | Di Gray | April 1, 2001 | 200 |
 * | 5 | Ed Hill | May 1, 2001 | 300 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'days-held',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) for (const finding of contradictions(reignsOf(table))) tell(finding)
  },
}

const daysLabel = /^(?:no\. of )?days,?(?: held)?$/i
const dateLabel = /^(?:date(?:,? won)?|won)$/i
const fewestRows = 5

interface Reign {
  start: number
  date: Fact
  until: Fact
  days: Fact
  stated: number
  expected: number
}

function reignsOf({ columns, rows }: TableOf<Fact>): (Reign | null)[] {
  const [days, anotherCount] = columns.filter(({ label }) => daysLabel.test(label))
  const [date, anotherDate] = columns.filter(({ label }) => dateLabel.test(label))
  if (days === undefined || date === undefined || anotherCount !== undefined || anotherDate !== undefined)
    return []
  return rows.slice(1).map((next, at) => {
    const [from, until, count] = [rows[at]?.[date.key], next[date.key], rows[at]?.[days.key]]
    const [start, end] = [dayOf(from), dayOf(until)]
    const quantity = quantityOf(count, '', '', 'count')
    if (from == null || until == null || start === null || end === null) return null
    if (quantity === null || quantity.decimals > 0) return null
    return {
      start,
      date: from,
      until,
      days: quantity.fact,
      stated: Number(quantity.units),
      expected: end - start,
    }
  })
}

/** The number of a day; null for anything but one day. */
function dayOf(fact: Fact | null | undefined): number | null {
  const value = fact?.reading.type === 'date' ? fact.reading.value : null
  return typeof value === 'string' ? dayNumberOf(value) : null
}

function contradictions(reigns: readonly (Reign | null)[]): Finding[] {
  const known = reigns.filter((reign) => reign !== null)
  const odd = new Set(oddOnes(known, follows, { fewest: fewestRows, times: 4 }))
  const isOdd = (reign: Reign | null | undefined) => reign != null && odd.has(reign)
  return reigns.flatMap((reign, at) => {
    if (reign === null || !odd.has(reign)) return []
    const [before = null, after] = [reigns[at - 1], reigns[at + 1]]
    if (isOdd(after)) return []
    if (before === null || !isOdd(before)) return wrongDays(reign)
    return isOdd(reigns[at - 2]) ? [] : wrongDate(before, reign)
  })
}

function wrongDays({ date, until, days, stated, expected }: Reign): Finding[] {
  if (expected < 0 || !isSlipAway(BigInt(stated), BigInt(expected), 0)) return []
  const actual = written(days)
  const message = `Unexpected ${actual}, expected ${expected}: from ${written(date)} to ${written(until)} it is ${expected} days`
  return [report(rule, valueSpan(days), message, { actual, expected: [String(expected)] })]
}

/** The date between two rows whose days are wrong by themselves, and right together. */
function wrongDate(before: Reign, { date, stated, expected }: Reign): Finding[] {
  if (Math.abs(before.stated + stated - before.expected - expected) > 1) return []
  const { year, month, day } = pointOfDay(before.start + before.stated)
  const isMonthFirst = /^\D/.test(date.reading.raw.trim())
  const right = writeDay({ year, first: month * 100 + day }, isMonthFirst ? 'month-first' : 'day-first')
  const actual = written(date)
  const message = `Unexpected ${actual}, expected ${right}: that is ${before.stated} days from ${written(before.date)}, and ${stated} before the next`
  return [report(rule, valueSpan(date), message, { actual, expected: [right] })]
}

function follows({ stated, expected }: Reign): boolean {
  return Math.abs(stated - expected) <= 1
}
