import { isFact } from '../../record/fact.js'
import { contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantityOf, quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * As many delegates or seats are at stake as the table awards.
 *
 * Compares: the number of delegates in the infobox (`76 pledged delegates to the convention`), or of the pledged ones
 * where they are named, with the total of delegates in the contest’s table; all delegates with the pledged and the unpledged ones; the number of seats (`All 349 seats`)
 * with the total of seats; the electoral votes (`538 members of the Electoral College`) with the total of these. The delegates of the
 * infobox’s own options are not more than all at stake.
 *
 * Tolerance: reported is only a number one slip away from the total; any other is another quantity, since often more
 * delegates are at stake than a table awards. Of seats it is a warning, and a few seats more or less are none. More delegates in the
 * infobox than are at stake are a warning, too.
 *
 * May be right all the same: unpledged delegates that the infobox counts and the table does not; a chamber renewed in part.
 *
 * Source: D in the infobox = d1 + … + dn.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Delegate Count2: 0
 * - Votes For Election: 81 delegates to the Republican National Convention
 *
 * | Candidate | Votes | Delegates |
 * | John McCain | 22,626 | 18 |
 * | Mitt Romney | 16,344 | 0 |
 * | Total | 38,970 | 18 |
 * ```
 * ```findings
 * capacity-sum 9:23 error Unexpected 81 for the number of delegates at stake, expected 18: the number of delegates at stake: 81 in the infobox but 18 in the table; with 18, the number of delegates at stake: 18 in the infobox agrees with 18 in the table
 * ```
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Delegate Count2: 0
 * - Votes For Election: 18 delegates to the Republican National Convention
 *
 * | Candidate | Votes | Delegates |
 * | John McCain | 22,626 | 18 |
 * | Mitt Romney | 16,344 | 0 |
 * | Total | 38,970 | 18 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'capacity-sum',
  severity: 'error',
  fix: 'suggested',
  check(context, tell) {
    const stake = delegatesAtStake(context)
    if (stake === null) return
    const awarded = contestOptions(context).flatMap((option) =>
      option.slot === null ? [] : (option.quantity('delegates') ?? []),
    )
    const more = awarded.reduce((sum, { units }) => sum + units, -stake.units)
    if (more <= 0n || awarded.length < 2) return
    const isSlip = (one: Quantity, units: bigint) => units >= 0n && isSlipAway(one.units, units, 0, 'digit')
    const suspects = awarded.filter((one) => isSlip(one, one.units - more))
    if (isSlip(stake, stake.units + more)) suspects.push(stake)
    const [first, ...others] = suspects
    if (first === undefined) return
    if ([...awarded, stake].some(({ decimals }) => decimals > 0)) return
    if (isDisputed(context, [...awarded, stake])) return
    tell(
      report(
        rule,
        quantitySpan(first),
        `Unexpected ${statedText(first)} for ${first.label}: the delegates in the infobox add up to ${plainNumber(stake.units + more, 0)}, but only ${plainNumber(stake.units, 0)} are at stake`,
        {
          severity: 'warning',
          actual: statedText(first),
          related: others.map((one) => ({
            span: quantitySpan(one),
            message: `could be wrong instead: ${one.label}`,
          })),
        },
      ),
    )
  },
}

/** All delegates at stake; null where their number is not stated. */
function delegatesAtStake({ record }: CheckContext): Quantity | null {
  const value = record.data?.delegates
  return quantityOf(isFact(value) ? value : null, 'the number of delegates at stake', 'the infobox')
}
