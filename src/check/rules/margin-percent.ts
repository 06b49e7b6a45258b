import { denominatorsOf } from '../arithmetic/denominators.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import { isDisputed } from '../figures/disputed.js'
import { type MarginRow, marginRows } from '../figures/margin.js'
import { inDecimals, lastUnits, magnitude, mostDecimals } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The majority in percent is the difference of the first two shares.
 *
 * Compares: the share in the row `Majority` (plurality, margin) of a table with the difference of the shares of the two
 * options with the most votes, and with the difference of their votes as a share of each total.
 *
 * Tolerance: half a unit of the last decimal for each of the three shares. Told is only a number that one slip turns
 * into the difference; any other is a majority of another kind.
 *
 * May be right all the same: a majority over half of the votes, or over all others together.
 *
 * Source: |p − q − m| ≤ 3·u / 2, where u is the unit of the last decimal.
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes | % |
 * | Labour | Giles Radice | 25,874 | 53.05 |
 * | Liberal | George Suggett | 18,808 | 38.56 |
 * | Conservative | Neil Balfour | 4,092 | 8.39 |
 * | Majority | | 7,066 | 14.94 |
 * ```
 * ```findings
 * margin-percent 7:24 warning Unexpected majority of 14.94, expected 14.49: 53.05 for Giles Radice without 38.56 for George Suggett
 * ```
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes | % |
 * | Labour | Giles Radice | 25,874 | 53.05 |
 * | Liberal | George Suggett | 18,808 | 38.56 |
 * | Conservative | Neil Balfour | 4,092 | 8.39 |
 * | Majority | | 7,066 | 14.49 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'margin-percent',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    for (const row of marginRows(context)) {
      const { share, first, second } = row
      if (share === null || first.share === null || second.share === null) continue
      if (share.units < 0n || isDifference(share, first.share, second.share) || isShare(share, row)) continue
      const decimals = mostDecimals([share, first.share, second.share])
      const stated = inDecimals(share, decimals)
      const shares = inDecimals(first.share, decimals) - inDecimals(second.share, decimals)
      const ofVotes = ofAllVotes(row, first.share, decimals)
      const difference = [ofVotes ?? shares, shares].find((wanted) => isSlipAway(stated, wanted, decimals))
      if (difference === undefined) continue
      if (isDisputed(context, [first.share, second.share, first.votes, second.votes])) continue
      const expected =
        share.decimals === decimals ? writeLike(share, difference) : plainNumber(difference, decimals)
      tell(
        report(
          rule,
          quantitySpan(share),
          `Unexpected majority of ${statedText(share)}, expected ${plainNumber(difference, decimals)}: ${statedText(first.share)} for ${first.name} without ${statedText(second.share)} for ${second.name}`,
          {
            actual: statedText(share),
            expected: [expected],
            related: [first.share, second.share].map((other) => ({
              span: quantitySpan(other),
              message: other.label,
            })),
          },
        ),
      )
    }
  },
}

function isDifference(share: Quantity, first: Quantity, second: Quantity): boolean {
  const decimals = mostDecimals([share, first, second])
  const off = inDecimals(first, decimals) - inDecimals(second, decimals) - inDecimals(share, decimals)
  return 2n * magnitude(off) <= lastUnits([share, first, second], decimals)
}

/** The difference of the votes as a share of what the first one's share is of: it may be a unit off the difference of the rounded shares. */
function ofAllVotes({ sums, first, second }: MarginRow, share: Quantity, decimals: number): bigint | null {
  for (const { sum } of denominatorsOf(sums)) {
    const total = sum.value([])
    if (roundingOf(share, first.votes.units, total) === 'half')
      return shareUnits(first.votes.units - second.votes.units, total, decimals)
  }
  return null
}

/** Whether it is the difference of the votes, or the stated majority, as a share of one of the totals. */
function isShare(share: Quantity, { sums, first, second, margin }: MarginRow): boolean {
  const counts = [first.votes.units - second.votes.units, ...(margin === null ? [] : [margin.units])]
  return [...denominatorsOf(sums)].some(({ sum }) =>
    counts.some((count) => roundingOf(share, count, sum.value([])) !== null),
  )
}
