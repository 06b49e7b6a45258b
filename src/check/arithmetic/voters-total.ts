import { roundingOf } from '../figures/compare.js'
import { Sum } from '../model/sum.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway } from '../solve/typo.js'
import { sharesOf } from './shares.js'
import type { ShareColumn } from './table-numbers.js'

/**
 * A total that counts those who voted, each of whom had several votes: it is less than the rows, whose shares are all of what they add up to,
 * and it is the stated turnout of the voters, or, where none is stated, far from that sum and no slip of it.
 */
export function countsVoters(choice: readonly SumRelation[], { pairs, sums, shares }: ShareColumn): boolean {
  const { total, options, electors } = sums
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
    const ballots = new Sum([...options.map(({ quantity }) => quantity), ...sums.invalid])
    return [rows.value([]), ballots.value([])].every(
      (sum) => total.units * 3n <= sum * 2n && !isSlipAway(total.units, sum, total.decimals, 'cut'),
    )
  }
  return turnouts.some(([, share]) =>
    electors.some((all) => all.decimals === 0 && roundingOf(share, total.units, all.units) !== null),
  )
}
