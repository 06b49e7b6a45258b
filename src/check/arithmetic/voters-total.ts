import { roundingOf } from '../figures/compare.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { isOneSlip } from './near-sum.js'
import { sharesOf } from './shares.js'
import type { ShareColumn } from './table-numbers.js'

/** Few districts elect more. */
const mostVotes = 10n

/**
 * A total that counts those who voted, each of whom had several votes: it is less than the rows, whose shares are all of what they add up to,
 * and it is the stated turnout of the voters. Where none is stated, but invalid ballots are, it is far from that sum, no slip in any number makes up for that, and
 * nobody has more votes than there are seats (null where none are stated), or than districts have.
 */
export function countsVoters(
  choice: readonly SumRelation[],
  { pairs, sums, shares }: ShareColumn,
  seats: Quantity | null,
): boolean {
  const { total, options, electors, invalid } = sums
  if (
    total === null ||
    pairs.length < 2 ||
    choice.some((sum) => sum.total !== total || sum.imbalance() <= 0n)
  )
    return false
  const rows = new Sum(options.map(({ quantity }) => quantity))
  if (sharesOf(pairs, rows) < pairs.length || pairs.length < options.length) return false
  const turnouts = [...shares].filter(([{ role }]) => role === 'turnout' || role === 'registered')
  if (turnouts.length === 0) {
    if (invalid.length === 0 || seats === null) return false
    const votes = rows.value([])
    if ([seats.units, mostVotes].some((most) => votes > most * total.units)) return false
    return (
      [votes, votes + new Sum(invalid).value([])].every((sum) => total.units * 3n <= sum * 2n) &&
      !choice.some((sum) => isOneSlip(sum))
    )
  }
  return turnouts.some(([, share]) =>
    electors.some((all) => all.decimals === 0 && roundingOf(share, total.units, all.units) !== null),
  )
}
