import { compareQuantities } from '../figures/compare.js'
import { canWin, contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { type Quantity, quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Who has more votes has at least as many delegates.
 *
 * Compares: the votes and delegates of each two options of the contest.
 *
 * Tolerance: equal votes may bring different delegates. Options without a name of their own (others, uncommitted) are
 * left out, and so are those whose delegates are not stated. One finding covers the article.
 *
 * May be right all the same: delegates won district by district, or elected by name.
 *
 * Source: v ≥ w implies d ≥ e.
 *
 * @example
 * ```text
 * = 2012 U.S. Virgin Islands Republican presidential caucuses =
 *
 * Infobox
 * - Election Name: 2012 U.S. Virgin Islands Republican presidential caucuses
 * - Candidate1: Mitt Romney
 * - Delegate Count1: 4
 * - Popular Vote1: 104
 * - Candidate2: Ron Paul
 * - Delegate Count2: 1
 * - Popular Vote2: 112
 * ```
 * ```findings
 * delegate-monotone 6:20 info Mitt Romney has more delegates than Ron Paul (4 and 1) with fewer votes (104 and 112)
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * | Candidate | Votes | Delegates |
 * | John Kerry | 11,397 | 46 |
 * | Howard Dean | 7,060 | 24 |
 * | Dennis Kucinich | 1,927 | 6 |
 * | John Edwards | 1,571 | 0 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'delegate-monotone',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const awards: Award[] = []
    for (const option of contestOptions(context)) {
      const votes = option.quantity('votes')
      const delegates = option.quantity('delegates')
      if (canWin(option) && votes !== null && delegates !== null)
        awards.push({ name: option.name, votes, delegates })
    }
    awards.sort((one, other) => compareQuantities(other.votes, one.votes))
    let fewest: Award | null = null
    for (const award of awards) {
      if (
        fewest !== null &&
        compareQuantities(fewest.votes, award.votes) > 0 &&
        compareQuantities(fewest.delegates, award.delegates) < 0
      ) {
        const numbers = [fewest.votes, fewest.delegates, award.votes, award.delegates]
        if (isDisputed(context, numbers)) return
        tell(
          report(
            rule,
            quantitySpan(award.delegates),
            `${award.name} has more delegates than ${fewest.name} (${statedText(award.delegates)} and ${statedText(fewest.delegates)}) with fewer votes (${statedText(award.votes)} and ${statedText(fewest.votes)})`,
            { related: [{ span: quantitySpan(fewest.delegates), message: `${fewest.name}’s delegates` }] },
          ),
        )
        return
      }
      if (fewest === null || compareQuantities(award.delegates, fewest.delegates) < 0) fewest = award
    }
  },
}

interface Award {
  name: string
  votes: Quantity
  delegates: Quantity
}
