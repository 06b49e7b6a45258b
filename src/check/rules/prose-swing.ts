import { saidQuantity } from '../arithmetic/said-quantity.js'
import { isBetweenTwo, statedSwing } from '../figures/butler-swing.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { quantitySpan } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The swing in the prose is that of the table.
 *
 * Compares: "a swing of 8.9% from Labour to the SNP" with the swing that the table states, where that is half the difference of two
 * changes of shares in it.
 *
 * Tolerance: the swing between any two parties of the table may be meant; only a slip is told.
 *
 * May be right all the same: a swing of two-party votes.
 *
 * Source: s = (p − q) / 2.
 *
 * @example
 * ```text
 * = 1999 Springfield by-election =
 *
 * There was a swing of 9.8% from Red to Blue.
 *
 * | Party | Candidate | Votes | % | ±% |
 * | Red | Ann Archer | 15,118 | 53.8 | −2.2 |
 * | Blue | Bob Baker | 12,982 | 46.2 | +15.5 |
 * | Majority | 2,136 | 7.6 | |
 * | Red hold | Swing | −8.9 |
 * ```
 * ```findings
 * prose-swing 3:22 warning Unexpected swing of 9.8%, expected 8.9
 * ```
 *
 * @example
 * ```text
 * = 1999 Springfield by-election =
 *
 * There was a swing of 8.9% from Red to Blue.
 *
 * | Party | Candidate | Votes | % | ±% |
 * | Red | Ann Archer | 15,118 | 53.8 | −2.2 |
 * | Blue | Bob Baker | 12,982 | 46.2 | +15.5 |
 * | Majority | 2,136 | 7.6 | |
 * | Red hold | Swing | −8.9 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-swing',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const statement of readProse(context)) {
      if (statement.kind !== 'swing') continue
      const [said, stated] = [saidQuantity(statement, 'the swing', 'share'), statedSwing(context)]
      if (said === null || stated === null || isBetweenTwo(said, context)) continue
      const wanted = magnitude(stated.units)
      if (said.decimals !== stated.decimals || !isSlipAway(said.units, wanted, said.decimals)) continue
      const expected = plainNumber(wanted, stated.decimals)
      tell(
        report(rule, statement.span, `Unexpected swing of ${statement.text}, expected ${expected}`, {
          actual: statement.text,
          expected: [expected],
          related: [{ span: quantitySpan(stated), message: 'the swing is stated here' }],
        }),
      )
    }
  },
}
