import { ballotsOf } from '../figures/ballots.js'
import { isDisputed } from '../figures/disputed.js'
import { plainNumber } from '../model/format.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * No more people vote than are registered.
 *
 * Compares: the votes of each option, and the number of votes or ballots cast where it has a row of its own, with the
 * number of registered voters.
 *
 * Tolerance: none. A total of votes may be larger where voters have several votes, so it is compared only where it holds
 * invalid votes too: then it counts ballots.
 *
 * May be right all the same: registration on the day of the election.
 *
 * Source: v ≤ registered, cast ≤ registered.
 *
 * @example
 * ```text
 * = 2004 Philippine presidential election =
 *
 * | Candidate | Votes |
 * | Gloria Macapagal Arroyo | 12,905,808 |
 * | Fernando Poe Jr. | 11,782,232 |
 * | Registered voters | 4,389,532 |
 * ```
 * ```findings
 * ballots-bound 6:23 error Unexpected number of registered voters, 4,389,532: Gloria Macapagal Arroyo’s votes is 12,905,808. Either could be the wrong number
 * ```
 *
 * @example
 * ```text
 * = 2004 Philippine presidential election =
 *
 * | Candidate | Votes |
 * | Gloria Macapagal Arroyo | 12,905,808 |
 * | Fernando Poe Jr. | 11,782,232 |
 * | Registered voters | 43,895,324 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'ballots-bound',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    for (const { sums, registered, cast } of ballotsOf(context)) {
      const all = registered.reduce((one, other) => (other.units > one.units ? other : one))
      const { valid, total } = sums
      const options = sums.options.map(({ quantity }) => quantity)
      // An option with more votes than there are valid ballots, or ballots in all: voters have several votes.
      const isOfVoters = [valid, total].some(
        (whole) =>
          whole !== null && whole.units < all.units && options.some(({ units }) => units > whole.units),
      )
      const rows = isOfVoters ? [] : options
      // With the invalid ones a total is of ballots.
      const isOfBallots = sums.invalid.length > 0
      // Fewer ballots than votes: voters have several.
      const isOfVotes = total !== null && sums.cast !== null && sums.cast.units < total.units
      const ballots = cast.flatMap(({ stated, isRow }) =>
        stated !== null &&
        !(isOfVotes && stated === total) &&
        (isRow === true || isCast(stated.label) || (isOfBallots && stated === total))
          ? stated
          : [],
      )
      const above = [...rows, ...ballots].filter(({ units, decimals }) => decimals === 0 && units > all.units)
      const [first] = above
      if (first === undefined || all.units === 0n || isDisputed(context, [first, all])) continue
      tell(
        report(
          rule,
          quantitySpan(all),
          `Unexpected number of registered voters, ${statedText(all)}: ${first.label} is ${plainNumber(first.units, 0)}. Either could be the wrong number`,
          {
            actual: statedText(all),
            related: above.slice(0, 12).map((quantity) => ({
              span: quantitySpan(quantity),
              message:
                above.length === 1
                  ? `could be wrong instead: ${quantity.label}, which is more than that`
                  : `${quantity.label} is more than that`,
            })),
          },
        ),
      )
    }
  },
}

/** Rows of ballots and of votes cast count people; totals may count votes. */
function isCast(label: string): boolean {
  return /cast|ballot|turnout/i.test(label)
}
