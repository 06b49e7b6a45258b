import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { asDouble, type ExactNumber, exactNumber } from '../../value/index.js'
import { tenTo } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * Results of numbered rounds add up to the total of their row.
 *
 * Compares: in tables with three columns or more that are called 1, 2, 3… (innings, quarters, ends, rounds, opponents), perhaps with
 * overtime behind them, what each row has in these with its total (`Total`, `R`, `T`, `Final`, `Pts`, `Score`).
 *
 * Tolerance: none. Points may leave out the worst results, up to half of them. Dashes and crosses count nothing; rows with other
 * words are left out. Told where no more than one row in four does not follow, or one of two or three; not of two that are level,
 * where overtime has no column.
 *
 * May be right all the same: results that do not count, or that were awarded.
 *
 * Source: a1 + a2 + … = total.
 *
 * @example
 * ```text
 * | Team | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | R | H | E |
 * | Reds | 0 | 0 | 4 | 0 | 0 | 0 | 1 | 0 | 5 | 10 | 14 | 2 |
 * | Blues | 1 | 0 | 0 | 0 | 0 | 0 | 3 | 2 | X | 7 | 10 | 4 |
 * ```
 * ```findings
 * numbered-sum 3:47 warning Unexpected 7, expected 6: the results numbered 1 to 9 add up to 6
 * ```
 *
 * @example
 * ```text
 * | | Player | Rating | 1 | 2 | 3 | Total |
 * | 1 | Ada Brown | 2600 | - | ½ | 1 | 1½ |
 * | 2 | Bo Clark | 2550 | ½ | - | ½ | 1 |
 * | 3 | Cy Dale | 2500 | 0 | ½ | - | ½ |
 *
 * | Team | 1 | 2 | 3 | Total |
 * | Reds | 1 | 1 | 1 | 4 |
 * | Blues | 2 | 0 | 1 | 3 |
 *
 * | Driver | 1 | 2 | 3 | 4 | Pts |
 * | Ada Brown | 9 | 4 | 9 | 6 | 24 |
 * | Bo Clark | 6 | 9 | 0 | 4 | 19 |
 * | Cy Dale | 4 | 6 | 6 | 0 | 16 |
 * | Di Evans | 0 | 3 | 4 | 3 | 10 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'numbered-sum',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const columns = numberedColumns(table.columns)
      if (columns === null) continue
      for (const { total, stated, sum, results } of contradictions(table, columns)) {
        const expected = shown(sum)
        const message = `Unexpected ${written(total)}, expected ${expected}: the results numbered 1 to ${columns.count} add up to ${expected}`
        const related = results
          .filter((result) => canMake(result, stated, sum))
          .map(({ fact }) => ({ span: valueSpan(fact), message: 'could be wrong instead' }))
        const at = valueSpan(total)
        tell(report(rule, at, message, { actual: written(total), expected: [expected], related }))
      }
    }
  },
}

interface NumberedColumns {
  parts: readonly Column[]
  total: Column
  count: number
}

const fewest = 3

/** The columns 1, 2, 3… with those of overtime behind them, and the total that follows these; null where there are none. */
function numberedColumns(columns: readonly Column[]): NumberedColumns | null {
  const first = columns.findIndex(({ label }) => isNumber(label, 1))
  if (first === -1) return null
  let at = first
  while (isNumber(columns[at]?.label ?? '', at - first + 1)) at++
  const count = at - first
  while (overtime.test(columns[at]?.label ?? '')) at++
  const total = columns[at]
  if (
    count < fewest ||
    total === undefined ||
    !(pointsLabel.test(total.label) || scoreLabel.test(total.label))
  )
    return null
  return { parts: columns.slice(first, at), total, count }
}

/** `1`, `#1`. */
function isNumber(label: string, number: number): boolean {
  return label === String(number) || label === `#${number}`
}

const overtime = /^(?:\d?OT\d?|SO|ET|EE)$/
/** What the results of one match add up to, and what may leave some of several out. */
const scoreLabel = /^(?:R|T|F|Final)$/i
const pointsLabel = /^(?:Tot\.?|Total|Pts\.?|Points|Score)$/i

interface RowSum {
  total: Fact
  stated: ExactNumber
  sum: ExactNumber
  results: readonly Result[]
}

interface Result {
  fact: Fact
  /** In units of the sum. */
  units: bigint
}

/** Whether the sum would be the stated one with another result in this place. */
function canMake({ units }: Result, stated: ExactNumber, sum: ExactNumber): boolean {
  return units + stated.units * tenTo(sum.decimals - stated.decimals) - sum.units >= 0n
}

function contradictions(table: TableOf<Fact>, columns: NumberedColumns): RowSum[] {
  const rows = table.rows.map((row) => rowSum(row, columns)).filter((row) => row !== null)
  const odd = rows.filter((row) => !isEqual(row.stated, row.sum) && !leavesOutWorst(row, columns.total))
  const isFew = odd.length * 4 <= rows.length || (odd.length === 1 && rows.length > 1 && rows.length < 4)
  const [one, other] = rows
  const areLevel =
    rows.length === 2 && one !== undefined && other !== undefined && isEqual(one.sum, other.sum)
  return isFew && !areLevel ? odd : []
}

/** Whether a total of points is the sum without the worst results. */
function leavesOutWorst({ stated, sum, results }: RowSum, { label }: Column): boolean {
  if (!pointsLabel.test(label)) return false
  const worst = results
    .map((result) => result.units)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, results.length >> 1)
  let { units } = sum
  return worst.some((result) => {
    units -= result
    return isEqual(stated, { units, decimals: sum.decimals })
  })
}

function rowSum(row: CellsOf<Fact>, { parts, total: totalColumn }: NumberedColumns): RowSum | null {
  const total = row[totalColumn.key]
  const stated = total == null ? null : numberOf(total)
  if (total == null || stated === null) return null
  const decimals = mostDecimals
  const results: Result[] = []
  for (const { key } of parts) {
    const fact = row[key]
    const number = fact == null ? none : numberOf(fact)
    if (number === null || number.decimals > decimals) return null
    if (fact != null) results.push({ fact, units: number.units * tenTo(decimals - number.decimals) })
  }
  const units = results.reduce((sum, result) => sum + result.units, 0n)
  return { total, stated, sum: { units, decimals }, results }
}

const none: ExactNumber = { units: 0n, decimals: 0 }
const mostDecimals = 4

/** Null for words; what was not played counts nothing. */
function numberOf({ reading }: Fact): ExactNumber | null {
  if (reading.type === 'missing' || /^[x×*]$/i.test(reading.raw.trim())) return none
  const isAll = reading.end - reading.start === reading.raw.trim().length
  return isAll && reading.exact !== undefined && reading.qualifier === undefined
    ? exactNumber(reading.exact)
    : null
}

function isEqual(one: ExactNumber, other: ExactNumber): boolean {
  const decimals = Math.max(one.decimals, other.decimals)
  return one.units * tenTo(decimals - one.decimals) === other.units * tenTo(decimals - other.decimals)
}

function shown(number: ExactNumber): string {
  return String(asDouble(number))
}
