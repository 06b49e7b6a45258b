import type { Denominator } from '../arithmetic/denominators.js'
import type { ShareReading } from '../arithmetic/share-readings.js'
import type { ShareColumn } from '../arithmetic/table-numbers.js'
import { isDisputed } from '../figures/disputed.js'
import { explainedShares } from '../figures/share-reading.js'
import { statedOptions } from '../figures/tables.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantitySpan, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { CommonTotal } from '../relations/common-total.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Shares are of the total that is stated.
 *
 * Compares: the votes and shares of all rows with the totals that could have given them.
 *
 * Tolerance: nothing is told where the shares are of the total, of the valid votes or, without a total, of the sum of
 * the rows or of the infobox's options, nor where only the rows of invalid votes are left out. Told is which other total
 * they are of, or between which bounds the total lies that fits them all, where three rows or more pin it down to one
 * part in a thousand.
 *
 * May be right all the same: always; shares may leave out blank votes, write-ins or the uncommitted.
 *
 * Source: T lies in [100·v / (p + u/2), 100·v / (p − u/2)] for each row.
 *
 * @example
 * ```text
 * = 2016 Northern Mariana Islands Republican caucuses =
 *
 * | Candidate | Votes | Percentage |
 * | Donald Trump | 343 | 74.57% |
 * | Ted Cruz | 113 | 24.57% |
 * | John Kasich | 4 | 0.87% |
 * | Uncommitted | 11 | |
 * | Total | 471 | 100% |
 * ```
 * ```findings
 * denominator-infer 4:24 info The shares are of 460, the total without Uncommitted, not of 471 (the Total row’s votes)
 * ```
 *
 * @example
 * ```text
 * = 2016 Northern Mariana Islands Republican caucuses =
 *
 * | Candidate | Votes | Percentage |
 * | Donald Trump | 343 | 72.82% |
 * | Ted Cruz | 113 | 23.99% |
 * | John Kasich | 4 | 0.85% |
 * | Uncommitted | 11 | 2.34% |
 * | Total | 471 | 100% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'denominator-infer',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    for (const { column, reading } of explainedShares(context)) ofAnother(context, column, reading, tell)
    if (context.record.contest === null) ofInfobox(context, tell)
  },
}

function ofAnother(context: CheckContext, column: ShareColumn, reading: ShareReading, tell: Tell): void {
  const [first] = column.pairs
  if (first === undefined || (reading.denominator?.usual ?? false)) return
  const { total, invalid } = column.sums
  const [constraint] = reading.constraints
  const { denominator } = reading
  if (denominator !== null && total !== null && leavesOut(denominator, total, invalid)) return
  const of =
    denominator !== null
      ? `${plainNumber(denominator.sum.value([]), denominator.sum.decimals)}, ${denominator.label}`
      : constraint instanceof CommonTotal && column.pairs.length > 2
        ? (votersIn(constraint, column.sums.electors) ?? boundsOf(constraint)?.words)
        : undefined
  if (of === undefined || isDisputed(context, [total])) return
  const instead =
    total === null ? '' : `, not of ${plainNumber(total.units, total.decimals)} (${total.label})`
  tell(
    report(rule, quantitySpan(first.share), `The shares are of ${of}${instead}`, {
      ...(total === null
        ? {}
        : { related: [{ span: quantitySpan(total), message: `${total.label} is stated here` }] }),
    }),
  )
}

function ofInfobox(context: CheckContext, tell: Tell): void {
  const pairs = statedOptions(context).flatMap(({ share, counts: { votes }, draft }) =>
    share === null || votes === undefined || draft.part !== null ? [] : [{ count: votes, share }],
  )
  const [first] = pairs
  if (first === undefined || pairs.length < 3) return
  const common = new CommonTotal('row-percent', 'error', pairs, 'half')
  const bounds = common.violations() === 0 ? boundsOf(common) : null
  if (bounds === null || bounds.low === new Sum(pairs.map(({ count }) => count)).value([])) return
  tell(report(rule, quantitySpan(first.share), `The shares of the infobox are of ${bounds.words}`))
}

/** Whether the shares leave out just the invalid votes, as most do. */
function leavesOut({ sum }: Denominator, total: Quantity, invalid: readonly Quantity[]): boolean {
  return (
    invalid.length > 0 &&
    new Sum([total], invalid).value([]) === sum.value([]) * tenTo(total.decimals - sum.decimals)
  )
}

/** The registered voters, where all shares are of these. */
function votersIn(common: CommonTotal, electors: readonly Quantity[]): string | undefined {
  const best = common.bestTotals()
  if (best === null || best.low === null || best.high === null) return undefined
  const { low, high } = best
  const own = electors.find(({ units, decimals }) => decimals === 0 && units >= low && units <= high)
  return own === undefined ? undefined : `${plainNumber(own.units, 0)}, ${own.label}`
}

/** The totals that fit all shares, where they lie close together. */
function boundsOf(common: CommonTotal): { words: string; low: bigint } | null {
  const best = common.bestTotals()
  if (best === null || best.low === null || best.high === null) return null
  const { low, high } = best
  if ((high - low) * 1000n > low) return null
  const words =
    low === high
      ? `a total of ${plainNumber(low, 0)}, which is stated nowhere`
      : `a total from ${plainNumber(low, 0)} to ${plainNumber(high, 0)}, which is stated nowhere`
  return { words, low }
}
