import { type Award, apportionments, isExact } from '../figures/apportionment.js'
import { compareQuantities } from '../figures/compare.js'
import { type ContestOption, contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { type Threshold, thresholdOf } from '../figures/threshold.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Which method of apportionment gives the delegates or seats.
 *
 * Compares: the delegates, or the seats, with what the largest remainder, D'Hondt and Sainte-Laguë make of the votes,
 * after the threshold that the text names.
 *
 * Tolerance: none. Told is only the case that one of the methods gives all awards of a contest, ten or more to three
 * options or more, and the other two do not.
 *
 * May be right all the same: always; most awards are made district by district, and nothing is said of them.
 *
 * Source: Hare's quota with largest remainders; the divisors 1, 2, 3, … and 1, 3, 5, ….
 *
 * @example
 * ```text
 * = 2014 European Parliament election in South East England =
 *
 * | Party | Votes | Seats |
 * | UK Independence Party | 751,439 | 4 |
 * | Conservative Party | 723,571 | 3 |
 * | Labour Party | 342,775 | 1 |
 * | Green Party | 211,706 | 1 |
 * | Liberal Democrats | 187,876 | 1 |
 * | Total | 2,217,367 | 10 |
 * ```
 * ```findings
 * allocation-reproducible 4:37 info The seats are those that D’Hondt makes of the votes
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
 * | Total | 21,955 | 76 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'allocation-reproducible',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const options = contestOptions(context)
    for (const measure of ['delegates', 'seats'] as const) {
      const seats = seatsOf(options, measure)
      if (seats === null) continue
      const threshold = thresholdOf(context)
      if (threshold === 'several') return
      const awards = awardsOf(options, seats, threshold)
      if (awards === null) continue
      const giving = apportionments.filter(({ gives }) => gives(awards))
      const [only] = giving
      const first = options[0]?.quantity(measure) ?? null
      if (only === undefined || giving.length > 1 || first === null) continue
      const quantities = options.flatMap((option) => [option.quantity(measure), option.quantity('votes')])
      if (isDisputed(context, quantities)) continue
      const after = threshold === null ? '' : `, after the threshold of ${statedText(threshold.quantity)},`
      tell(
        report(
          rule,
          quantitySpan(first),
          `The ${measure} are those that ${only.name}${after} makes of the votes`,
        ),
      )
    }
  },
}

const fewestAwards = 10
const fewestWinners = 3

/** The awards of all options, none of them unknown; null where they are too few to tell a method by. */
function seatsOf(options: readonly ContestOption[], measure: 'delegates' | 'seats'): number[] | null {
  const seats: number[] = []
  let sum = 0
  let winners = 0
  for (const option of options) {
    const award = option.quantity(measure)
    if (award !== null && award.decimals > 0) return null
    const won = award === null ? 0 : award.small
    seats.push(won)
    sum += won
    if (won > 0) winners++
  }
  return sum < fewestAwards || winners < fewestWinners ? null : seats
}

/** Who takes part with how many votes; null where an option’s votes are not known. */
function awardsOf(
  options: readonly ContestOption[],
  seats: readonly number[],
  threshold: Threshold | null,
): Award[] | null {
  const awards: Award[] = []
  for (let at = 0; at < options.length; at++) {
    const option = options[at]
    if (option === undefined) continue
    const votes = option.quantity('votes')
    const share = threshold === null ? null : option.quantity('share')
    if (votes === null || votes.decimals > 0 || (threshold !== null && share === null)) return null
    const eligible =
      threshold === null || (share !== null && compareQuantities(share, threshold.quantity) >= 0)
    awards.push({ votes: votes.small, eligible, seats: seats[at] ?? 0 })
  }
  return isExact(awards) ? awards : null
}
