import type { Fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { type Entry, statedShare } from '../arithmetic/entries.js'
import { isCountMeasure, statedCounts } from '../arithmetic/infobox-numbers.js'
import { mayBeQuotient } from '../declared/declared-columns.js'
import { profilesWithRelations } from '../declared/declared-readings.js'
import { isDisputed } from '../figures/disputed.js'
import { countedTables, statedOptions } from '../figures/tables.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantityOf, quantitySpan, smallTenTo, statedText, tenTo } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Shares lie between 0 and 100, and counts are not negative.
 *
 * Compares: the shares, votes, delegates and seats of each option, in the infobox and in the tables.
 *
 * Tolerance: changes in percentage points may be anything. A column with several numbers out of range states something
 * else than its header says, and is left alone; so is the share of a total row, which rounding may carry above 100.
 *
 * May be right all the same: nothing can be.
 *
 * Source: 0 ≤ p ≤ 100, v ≥ 0.
 *
 * @example
 * ```text
 * = 2012 Utah Republican primary =
 *
 * Infobox
 * - Election Name: 2012 Utah Republican primary
 * - Candidate1: Mitt Romney
 * - Percentage1: 930.05%
 * - Candidate2: Ron Paul
 * - Percentage2: 4.78%
 * ```
 * ```findings
 * range 6:16 error Unexpected 930.05 for Mitt Romney’s share, expected 100 at most
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * | Party | % | Change |
 * | National | 44.45 | −2.59 |
 * | Labour | 36.89 | +111.76 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'range',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    for (const option of statedOptions(context)) {
      const { share } = option
      if (share !== null && mayBeOut(share.fact) && isOut(share)) judge(context, share, tell)
      for (const count of statedCounts(option)) if (isOut(count)) judge(context, count, tell)
    }
    for (const { numbers } of countedTables(context))
      for (const column of numbers.table.columns) {
        if (column.role !== 'share' && !isCountMeasure(column.role)) continue
        if (!numbers.entries.some(({ cells }) => mayBeOut(cells[column.key], column.role))) continue
        const stated = numbers.entries
          .filter(({ role }) => role === 'option')
          .map((entry) => statedIn(entry, column))
          .filter((quantity) => quantity !== null)
        const out = stated.filter(isOut)
        const [only] = out
        if (only === undefined || out.length > 1 || stated.length < 2) continue
        if (only.units > 0n && isQuotient(context, column, numbers.table.columns)) continue
        judge(context, only, tell)
      }
  },
}

/** Points for are more than a hundred per cent of points against, and still may be right. */
function isQuotient({ record, profiles }: CheckContext, column: Column, columns: readonly Column[]): boolean {
  return mayBeQuotient(column, columns, profilesWithRelations(record.profile, profiles))
}

/** Whether a number is not plainly inside: a quick look at nearly all, before anything is made of them. */
function mayBeOut(fact: Fact | null | undefined, role = 'share'): boolean {
  const value = fact?.reading.value ?? null
  if (value === null) return false
  return typeof value !== 'number' || value < 0 || (value > 100 && role === 'share')
}

function statedIn(entry: Entry, column: Column): Quantity | null {
  if (column.role === 'share') {
    const share = statedShare(entry, column)
    return share === null || isChange(share) ? null : share
  }
  if (!isCountMeasure(column.role)) return null
  const cell = entry.cells[column.key]
  const count = quantityOf(cell, `${entry.name}’s ${column.label}`, 'the table')
  return count === null || isChange(count) ? null : count
}

function isChange({ fact: { reading } }: Quantity): boolean {
  return reading.note === 'pp' || reading.qualifier !== undefined
}

function isOut(quantity: Quantity): boolean {
  const { small, decimals, fact, range } = quantity
  const [bounds] = range
  // Plainly inside, as nearly all are.
  if (small >= 0 && (bounds?.high === null || small <= 100 * smallTenTo(decimals))) return false
  const { units } = quantity
  return units < 0n || (bounds?.high !== null && fact.reading.note !== 'pp' && units > 100n * tenTo(decimals))
}

function judge(context: CheckContext, quantity: Quantity, tell: Tell): void {
  const { units, decimals, label } = quantity
  if (isChange(quantity) || isDisputed(context, [quantity])) return
  const wanted = units < 0n ? '0 or more' : '100 at most'
  tell(
    report(
      rule,
      quantitySpan(quantity),
      `Unexpected ${plainNumber(units, decimals)} for ${label}, expected ${wanted}`,
      { actual: statedText(quantity) },
    ),
  )
}
