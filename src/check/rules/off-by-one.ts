import { ownValue } from '../../source/own-value.js'
import { ballotsOf } from '../figures/ballots.js'
import { isDisputed } from '../figures/disputed.js'
import { ownCounted, ownTable } from '../figures/tables.js'
import { type Quantity, quantityOf, quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * The totals of the infobox and of the table do not differ by one.
 *
 * Compares: the total, the valid votes and the registered voters that the infobox states with those of the contest’s
 * table.
 *
 * Tolerance: told is only a difference of exactly one vote or voter; larger ones come of different counts.
 *
 * May be right all the same: parts that were rounded, a recount that changed one vote.
 *
 * Source: |T − U| ≠ 1.
 *
 * @example
 * ```text
 * = 2014 Scottish independence referendum =
 *
 * Infobox
 * - Country: Scotland
 * - Yes: 1,617,989
 * - No: 2,001,926
 * - Electorate: 4,283,391
 *
 * | Choice | Votes |
 * | No | 2,001,926 |
 * | Yes | 1,617,989 |
 * | Registered voters | 4,283,392 |
 * ```
 * ```findings
 * off-by-one 7:15 warning Unexpected 4,283,391 in the infobox, expected 4,283,392 as in the table, which is one more
 * ```
 *
 * @example
 * ```text
 * = 2014 Scottish independence referendum =
 *
 * Infobox
 * - Country: Scotland
 * - Yes: 1,617,989
 * - No: 2,001,926
 * - Electorate: 4,283,392
 *
 * | Choice | Votes |
 * | No | 2,001,926 |
 * | Yes | 1,617,989 |
 * | Registered voters | 4,283,392 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'off-by-one',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const own = ownTable(context)
    const votes = ownCounted(context, 'votes')
    if (own === null || votes === undefined) return
    const electors = ballotsOf(context).find(({ numbers }) => numbers === own)?.registered ?? []
    const pairs: (readonly [keys: readonly string[], other: Quantity | null])[] = [
      [['total'], votes.sums.total],
      [['valid'], votes.sums.valid],
      [['registered', 'electorate'], electors.find(({ place }) => place === 'the table') ?? null],
    ]
    for (const [keys, other] of pairs) {
      const stated = inInfobox(context, keys)
      if (stated === null || other === null || stated.decimals + other.decimals > 0) continue
      const difference = stated.units - other.units
      if ((difference !== 1n && difference !== -1n) || isDisputed(context, [stated, other])) continue
      tell(
        report(
          rule,
          quantitySpan(stated),
          `Unexpected ${statedText(stated)} in the infobox, expected ${statedText(other)} as in the table, which is one ${difference > 0n ? 'less' : 'more'}`,
          {
            actual: statedText(stated),
            expected: [statedText(other)],
            related: [{ span: quantitySpan(other), message: `could be wrong instead: ${other.label}` }],
          },
        ),
      )
    }
  },
}

function inInfobox({ record }: CheckContext, keys: readonly string[]): Quantity | null {
  const fields = record.mainInfobox?.fields
  for (const key of keys) {
    const fact = ownValue(fields ?? {}, key)
    const quantity = quantityOf(fact, key, 'the infobox')
    if (quantity !== null) return quantity
  }
  return null
}
