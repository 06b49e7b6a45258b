import { isDisputed } from '../figures/disputed.js'
import { type MarginRow, marginRows } from '../figures/margin.js'
import { plainNumber, writeLike } from '../model/format.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { slipBetween, slipCost } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The majority in votes is the first option's votes without the second's.
 *
 * Compares: the row `Majority` (plurality, margin) of a table with the difference of its two highest numbers of votes.
 *
 * Tolerance: told is only a number that one slip turns into the difference; any other is a majority of another kind.
 *
 * May be right all the same: a majority over half of the votes, or over all others together.
 *
 * Source: m = v1 − v2.
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes |
 * | Labour | Giles Radice | 25,874 |
 * | Liberal | George Suggett | 18,808 |
 * | Conservative | Neil Balfour | 4,092 |
 * | Majority | | 7,606 |
 * | Turnout | | 48,774 |
 * ```
 * ```findings
 * margin-votes 7:16 error Unexpected majority of 7,606, expected 7,066: 25,874 for Giles Radice without 18,808 for George Suggett. Their votes could be the wrong numbers instead
 * ```
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes |
 * | Labour | Giles Radice | 25,874 |
 * | Liberal | George Suggett | 18,808 |
 * | Conservative | Neil Balfour | 4,092 |
 * | Majority | | 7,066 |
 * | Turnout | | 48,774 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'margin-votes',
  severity: 'error',
  fix: 'suggested',
  check(context, tell) {
    for (const row of marginRows(context)) {
      const { margin, first, second } = row
      if (margin === null || margin.decimals + first.votes.decimals + second.votes.decimals > 0) continue
      const wanted = first.votes.units - second.votes.units
      if (margin.units === wanted || slipCost(slipBetween(margin.units, wanted, 0)) > 2) continue
      if (isDisputed(context, [first.votes, second.votes])) continue
      const [offset, end] = quantitySpan(margin)
      const expected = writeLike(margin, wanted)
      tell(
        report(
          rule,
          [offset, end],
          `Unexpected majority of ${statedText(margin)}, expected ${plainNumber(wanted, 0)}: ${plainNumber(first.votes.units, 0)} for ${first.name} without ${plainNumber(second.votes.units, 0)} for ${second.name}${isProven(row) ? '' : '. Their votes could be the wrong numbers instead'}`,
          {
            actual: statedText(margin),
            expected: [expected],
            related: [first, second].map(({ name, votes }) => ({
              span: quantitySpan(votes),
              message: isProven(row) ? `${name}’s votes` : `could be wrong instead: ${name}’s votes`,
            })),
            ...(isProven(row)
              ? { fix: { safe: false, edits: [{ offset, length: end - offset, text: expected }] } }
              : {}),
          },
        ),
      )
    }
  },
}

/** A total that the votes add up to bears each of them out. */
function isProven({ sums }: MarginRow): boolean {
  return sums.complete && sums.choices.length > 0
}
