import { inDecimals, shareUnits } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { writeLike } from '../model/format.js'
import { type Quantity, withUnits } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import type { Suspect } from './suspect.js'
import { slipBetween, slipCost } from './typo.js'

/** A wrong share as it would be with the decimals that the shares beside it have. */
export interface Restated {
  quantity: Quantity
  text: string
  /** What fails as stated, and the same of the restated share, which holds. */
  relations: readonly (readonly [stated: Constraint, restated: Constraint])[]
  /** Whether this alone explains it: a point that moved, a digit too many or too few, and no slip that keeps the decimals. */
  certain: boolean
}

/** Null where the decimals are the usual ones, no others are, or other relations fail than those of the share itself. */
export function inUsualDecimals(
  { quantity, cost }: Suspect,
  violated: readonly Constraint[],
): Restated | null {
  const { usualDecimals, decimals, units } = quantity
  if (usualDecimals === undefined || decimals === 0) return null
  const own = violated.filter((one) => one instanceof ShareRelation || one instanceof EqualRelation)
  const value = usualValue(quantity, own, usualDecimals)
  if (value === null || own.length < violated.length) return null
  const restated = withUnits(quantity, value, usualDecimals)
  const relations = own.map((one) => [one, one.restating(quantity, restated)] as const)
  if (relations.some(([, after]) => after.violations() > 0)) return null
  const isSlip = units === value || slipCost(slipBetween(units, value, 0)) <= 2
  return {
    quantity: restated,
    text: writeLike(quantity, value, usualDecimals),
    relations,
    certain: isSlip && cost > 2,
  }
}

/** What the share is of its total in so many decimals, else what it repeats. */
function usualValue(
  quantity: Quantity,
  relations: readonly (ShareRelation | EqualRelation)[],
  decimals: number,
): bigint | null {
  for (const relation of relations) {
    if (!(relation instanceof ShareRelation)) continue
    const { count, share, total } = relation
    const finest = Math.max(count.decimals, total.decimals)
    const whole = inDecimals({ units: total.value([]), decimals: total.decimals }, finest)
    return share === quantity && whole > 0n ? shareUnits(inDecimals(count, finest), whole, decimals) : null
  }
  for (const relation of relations) {
    if (!(relation instanceof EqualRelation)) continue
    const other = relation.one === quantity ? relation.other : relation.one
    return other.decimals === decimals ? other.units : null
  }
  return null
}
