import { denominatorsOf } from '../arithmetic/denominators.js'
import type { Entry } from '../arithmetic/entries.js'
import { isOtherRound } from '../arithmetic/rounds.js'
import type { ColumnSums } from '../arithmetic/sums.js'
import { isDisputed } from '../figures/disputed.js'
import { countedTables, ownCounted, statedOptions } from '../figures/tables.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantitySpan, statedText, tenTo } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * A share of a small total is that of some whole number of votes.
 *
 * Compares: shares whose votes are not stated with each total of votes that the contest’s table states.
 *
 * Tolerance: some whole number of votes, rounded or cut off, must give the share, of the total, of the valid votes or of
 * the sum of the rows. Of totals above 100 times ten to the number of decimals every share is possible.
 *
 * May be right all the same: votes that are weighted, and shares of a total that is not stated.
 *
 * Source: the GRIM test (granularity-related inconsistency of means) of Brown and Heathers.
 *
 * @example
 * ```text
 * = 2016 Northern Mariana Islands Republican caucuses =
 *
 * Infobox
 * - Election Name: 2016 Northern Mariana Islands Republican caucuses
 * - Candidate1: Donald Trump
 * - Percentage1: 72.71%
 * - Candidate2: Ted Cruz
 * - Percentage2: 23.99%
 *
 * | Candidate | Votes |
 * | Donald Trump | 343 |
 * | Ted Cruz | 113 |
 * | Others | 15 |
 * | Total | 471 |
 * ```
 * ```findings
 * integer-feasible 6:16 error Unexpected 72.71 for Donald Trump’s share: no whole number of votes is that share of 471 (the Total row’s votes)
 * ```
 *
 * @example
 * ```text
 * = 2016 Northern Mariana Islands Republican caucuses =
 *
 * Infobox
 * - Election Name: 2016 Northern Mariana Islands Republican caucuses
 * - Candidate1: Donald Trump
 * - Percentage1: 72.82%
 * - Candidate2: Ted Cruz
 * - Percentage2: 23.99%
 *
 * | Candidate | Votes |
 * | Donald Trump | 343 |
 * | Ted Cruz | 113 |
 * | Others | 15 |
 * | Total | 471 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'integer-feasible',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    const votes = ownCounted(context, 'votes')
    if (votes !== undefined && !isOfOther(context))
      for (const { share, counts } of statedOptions(context))
        if (share !== null && counts.votes === undefined) judge(context, share, votes.sums, tell)
    for (const { numbers } of countedTables(context))
      for (const { shares, pairs, sums, of, series } of numbers.shares) {
        if (series || of.column.role !== 'votes') continue
        if (pairs.length === optionsIn(shares)) continue
        const counted = new Set(sums.options.map(({ entry }) => entry))
        for (const [entry, share] of shares)
          if (entry.role === 'option' && !counted.has(entry)) judge(context, share, sums, tell)
      }
  },
}

/** Whether the infobox may be about other votes than the table's first: of another round, or of another section. */
function isOfOther(context: CheckContext): boolean {
  const { contest } = context.record
  if (contest === null || contest.table.columns.filter(({ role }) => role === 'votes').length > 1) return true
  return isOtherRound(contest, statedOptions(context))
}

/** How many options have a share: mostly as many as have a share of a count, and none is without one. */
function optionsIn(shares: ReadonlyMap<Entry, Quantity>): number {
  let count = 0
  for (const { role } of shares.keys()) if (role === 'option') count++
  return count
}

function judge(context: CheckContext, share: Quantity, sums: ColumnSums, tell: Tell): void {
  const totals = [...denominatorsOf(sums)]
    .filter(({ sum }) => sum.decimals === 0)
    .map(({ sum, label }) => ({ label, units: sum.value([]) }))
  const [first] = totals
  if (first === undefined || sums.total === null || totals.some(({ units }) => isPossible(share, units)))
    return
  if (isDisputed(context, [share, sums.total])) return
  tell(
    report(
      rule,
      quantitySpan(share),
      `Unexpected ${plainNumber(share.units, share.decimals)} for ${share.label}: no whole number of votes is that share of ${plainNumber(first.units, 0)} (${first.label})`,
      {
        actual: statedText(share),
        related: [{ span: quantitySpan(sums.total), message: 'the total of votes is stated here' }],
      },
    ),
  )
}

/** Whether an integer lies in [T·(P−½)/K, T·(P+1)/K]: rounded or cut off. */
function isPossible({ units, decimals }: Quantity, total: bigint): boolean {
  const scale = 200n * tenTo(decimals)
  const low = total * (2n * units - 1n)
  const least = low <= 0n ? 0n : (low + scale - 1n) / scale
  return least * scale < total * 2n * (units + 1n)
}
