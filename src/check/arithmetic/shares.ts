import { smallest } from '../../source/list.js'
import { inDecimals, lastUnits, mostDecimals } from '../model/decimals.js'
import { type Quantity, smallTenTo, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { roundings, ShareRelation } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { countViolations } from './row-rule.js'
import type { ColumnSums } from './sums.js'

/** Shares of one whole add up to 100 at most; more belong to several contests, which have no total in common. */
export function oneWhole(pairs: readonly SharePair[]): boolean {
  const { small, decimals } = new Sum(pairs.map(({ share }) => share))
  if (!Number.isNaN(small)) return small <= 100 * smallTenTo(decimals) + pairs.length
  const shares = pairs.map(({ share }) => share)
  const finest = mostDecimals(shares)
  const coarsest = smallest(shares.map(({ decimals }) => decimals))
  const stated = shares.reduce((sum, share) => sum + inDecimals(share, finest), 0n)
  return stated <= 100n * tenTo(finest) + BigInt(pairs.length) * tenTo(finest - coarsest)
}

/** How many shares are those of their counts, of one total, rounded to the nearest. */
export function sharesOf(pairs: readonly SharePair[], total: Sum): number {
  let holding = 0
  for (const { count, share } of pairs)
    if (new ShareRelation('row-percent', 'error', count, share, total, '', 'half').violations() === 0)
      holding++
  return holding
}

/** What shares lack to 100 beyond a unit of the last decimal for each, in units of the finest decimals. */
export function shareGap(pairs: readonly SharePair[]): bigint {
  const shares = pairs.map(({ share }) => share)
  const finest = mostDecimals(shares)
  const whole = 100n * tenTo(finest) - lastUnits(shares, finest)
  return shares.reduce((gap, share) => gap - inDecimals(share, finest), whole)
}

/**
 * Totals that count ballots, not votes, so that votes need not add up to them: voters have several votes each, the shares add up to
 * more than 100, or the row says so and the rows are not all of it; and all shares but one at most are of such a total.
 */
export function ballotsOf(pairs: readonly SharePair[], { total, valid }: ColumnSums): Quantity[] {
  if (pairs.length < 2) return []
  const whole = oneWhole(pairs)
  const isAll = whole && shareGap(pairs) <= 0n
  return [total, valid]
    .filter((quantity) => {
      if (quantity === null || isAll || (whole && !/ballot/i.test(quantity.label))) return false
      const sum = new Sum([quantity])
      return roundings.some((rounding) => {
        const relations = pairs.map(
          ({ count, share }) =>
            new ShareRelation('row-percent', 'error', count, share, sum, quantity.label, rounding),
        )
        return countViolations(relations) <= (pairs.length > 3 ? 1 : 0)
      })
    })
    .filter((quantity) => quantity !== null)
}
