import { explainedShares } from '../figures/share-reading.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import { ShareRelation } from '../relations/share-relation.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Shares are rounded, not cut off.
 *
 * Compares: the shares of a column with the exact ones, rounded to the nearest and cut off.
 *
 * Tolerance: told is only a column all of whose shares are cut off, two of them at least so that rounding would give
 * others. One share that is off by a unit is a wrong one and not a way of rounding.
 *
 * May be right all the same: always; it tells how the shares came about, and their sum is below 100 because of it.
 *
 * Source: P·T ≤ K·v < (P + 1)·T with K = 100·10^d for d decimals.
 *
 * @example
 * ```text
 * = 2017 South Korean presidential election =
 *
 * | Candidate | Votes | Percentage |
 * | Moon Jae-in | 13,423,800 | 41.08% |
 * | Hong Joon-pyo | 7,852,849 | 24.03% |
 * | Ahn Cheol-soo | 6,998,342 | 21.41% |
 * | Yoo Seong-min | 2,208,771 | 6.76% |
 * | Sim Sang-jung | 2,017,458 | 6.17% |
 * | Others | 170,955 | 0.52% |
 * | Total | 32,672,175 | 100% |
 * ```
 * ```findings
 * rounding-mode 4:30 info The shares are cut off, not rounded: 3 of 6 would be one unit higher
 * ```
 *
 * @example
 * ```text
 * = 2017 South Korean presidential election =
 *
 * | Candidate | Votes | Percentage |
 * | Moon Jae-in | 13,423,800 | 41.09% |
 * | Hong Joon-pyo | 7,852,849 | 24.04% |
 * | Ahn Cheol-soo | 6,998,342 | 21.42% |
 * | Yoo Seong-min | 2,208,771 | 6.76% |
 * | Sim Sang-jung | 2,017,458 | 6.17% |
 * | Others | 170,955 | 0.52% |
 * | Total | 32,672,175 | 100% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'rounding-mode',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    for (const { column, reading } of explainedShares(context)) {
      if (reading.rounding !== 'truncated' || reading.denominator === null) continue
      const { sum, label } = reading.denominator
      const cut = column.pairs.filter(
        ({ count, share }) =>
          new ShareRelation('row-percent', 'info', count, share, sum, label, 'half').violations() > 0,
      )
      const [first] = cut
      if (first === undefined || cut.length < 2) continue
      tell(
        report(
          rule,
          quantitySpan(first.share),
          `The shares are cut off, not rounded: ${cut.length} of ${column.pairs.length} would be one unit higher`,
          {
            actual: statedText(first.share),
            related: cut
              .slice(1, 12)
              .map(({ share }) => ({ span: quantitySpan(share), message: `${share.label} is cut off` })),
          },
        ),
      )
    }
  },
}
