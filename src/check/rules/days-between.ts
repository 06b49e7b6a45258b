import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { dayNumberOf } from '../../value/calendar.js'
import type { Finding } from '../diagnostic.js'
import { type DatedCell, datedCell, dateSteps } from '../measures/date-steps.js'
import { oddOnes } from '../measures/odd-ones.js'
import { quantityOf } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * The days of something are those from its first to its last.
 *
 * Compares: in tables with two columns for its beginning and its end (start and end, launch and finale, from and to) and one of `Days`, the days with
 * those from the one date to the other.
 *
 * Tolerance: the first day counts or does not, in the whole table. Told where at least four rows follow, and four times as many as do
 * not; of several rows only where a slip of a digit or two makes the days right.
 *
 * May be right all the same: days that were not counted, as of a break.
 *
 * Source: end − start, or one more.
 *
 * @example
 * ```text
 * | Series | Launch date | Finale date | Days |
 * | 1 | 14 September 2000 | 21 December 2000 | 99 |
 * | 2 | 20 September 2001 | 20 December 2001 | 92 |
 * | 3 | 30 January 2003 | 8 May 2003 | 199 |
 * | 4 | 22 January 2004 | 6 May 2004 | 106 |
 * | 5 | 23 September 2004 | 2 December 2004 | 71 |
 * ```
 * ```findings
 * days-between 4:38 warning Unexpected 199, expected 99: so many days there are from 30 January 2003 to 8 May 2003; one of the three is wrong
 * ```
 *
 * @example
 * ```text
 * | Series | Launch date | Finale date | Days |
 * | 1 | 14 September 2000 | 21 December 2000 | 70 |
 * | 2 | 20 September 2001 | 20 December 2001 | 65 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'days-between',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) for (const finding of contradictions(table)) tell(finding)
  },
}

const daysLabel = /^(?:no\. of |number of |duration \(?|length \(?)?days\)?$/i
const fewestRows = 4

interface Course {
  start: DatedCell
  end: DatedCell
  days: Fact
  stated: number
  between: number
}

function contradictions({ columns, rows }: TableOf<Fact>): Finding[] {
  const [days, another] = columns.filter(({ label }) => daysLabel.test(label))
  if (days === undefined || another !== undefined) return []
  const [step, ...more] = dateSteps(columns)
  if (step === undefined || more.length > 0) return []
  const courses = rows.map((row) => courseOf(row, step, days)).filter((course) => course !== null)
  for (const both of [1, 0]) {
    const follows = ({ stated, between }: Course) => stated === between + both
    const odd = oddOnes(courses, follows, { fewest: fewestRows, times: 4 })
    if (odd.length > 0) return odd.flatMap((course) => finding(course, both, odd.length === 1))
  }
  return []
}

function courseOf(row: CellsOf<Fact>, [from, until]: readonly [Column, Column], days: Column): Course | null {
  const [start, end] = [datedCell(row, from), datedCell(row, until)]
  const quantity = quantityOf(row[days.key], '', '', 'count')
  const [first, last] = [dayNumberOf(start?.date ?? ''), dayNumberOf(end?.date ?? '')]
  if (start === null || end === null || first === null || last === null || last < first) return null
  if (quantity === null || quantity.decimals > 0) return null
  return { start, end, days: quantity.fact, stated: Number(quantity.units), between: last - first }
}

function finding({ start, end, days, stated, between }: Course, both: number, isAlone: boolean): Finding[] {
  const expected = String(between + both)
  if (!isAlone && !isSlipAway(BigInt(stated), BigInt(expected), 0)) return []
  const actual = written(days)
  const message = `Unexpected ${actual}, expected ${expected}: so many days there are from ${written(start.fact)} to ${written(end.fact)}; one of the three is wrong`
  return [
    report(rule, valueSpan(days), message, {
      actual,
      expected: [expected],
      related: [start, end].map(({ fact }) => ({ span: valueSpan(fact), message: 'could be wrong instead' })),
    }),
  ]
}
