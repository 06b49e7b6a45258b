import { shareUnits } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { inDecimals } from '../model/decimals.js'
import { writeLike } from '../model/format.js'
import { type Quantity, tenTo, withUnits } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import type { Suspect } from './suspect.js'
import { isDigitShort, slipBetween, slipCost } from './typo.js'

/** A wrong share as it would be with the decimals that the shares beside it have. */
export interface Restated {
  quantity: Quantity
  text: string
  /** What fails as stated, and the same of the restated share, which holds. */
  relations: readonly (readonly [stated: Constraint, restated: Constraint])[]
  /**
   * Whether this alone explains it: a point that moved, a digit too many or too few, no slip that keeps the decimals, and no doubt
   * of how the share was rounded.
   */
  certain: boolean
}

/**
 * Null where the decimals are the usual ones, no others are, or other relations fail than those of the share itself. `all`: the
 * relations that hold besides.
 */
export function inUsualDecimals(
  { quantity, cost }: Suspect,
  violated: readonly Constraint[],
  all: readonly Constraint[],
): Restated | null {
  const { decimals, units } = quantity
  if (quantity.unusual !== true || decimals === 0) return null
  const own = violated.filter((one) => one instanceof ShareRelation || one instanceof EqualRelation)
  const usualDecimals = quantity.usualDecimals ?? repeatedDecimals(quantity, own)
  if (usualDecimals === null) return null
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
    certain: isSlip && cost > 2 && own.every((one) => isRoundedOneWay(one, value, usualDecimals, all)),
  }
}

/**
 * Whether a share has fewer decimals than another in its place, or than where it is repeated, and with as many as that it would be the stated
 * one with a digit put in: then that may be what is missing, and another digit is not wrong.
 */
export function mayLackDecimals(quantity: Quantity, all: readonly Constraint[]): boolean {
  if (quantity.unit !== '%') return false
  let most = quantity.decimals
  let own: ShareRelation | undefined
  for (const one of all) {
    if (one instanceof ShareRelation) {
      if (one.share === quantity) own = one
      if (one.share.place === quantity.place) most = Math.max(most, one.share.decimals)
    } else if (one instanceof EqualRelation && one.quantities.includes(quantity))
      most = Math.max(most, one.one.decimals, one.other.decimals)
  }
  const value = own === undefined || most === quantity.decimals ? null : usualValue(quantity, [own], most)
  return value !== null && isDigitShort(quantity, { units: value, decimals: most })
}

/** Of two shares that are stated unlike each other, the one that is repeated with more decimals has lost some, unless they were cut off. */
function repeatedDecimals(
  quantity: Quantity,
  relations: readonly (ShareRelation | EqualRelation)[],
): number | null {
  for (const relation of relations) {
    if (!(relation instanceof EqualRelation)) continue
    const { units, decimals } = relation.one === quantity ? relation.other : relation.one
    const unit = tenTo(decimals - quantity.decimals)
    if (decimals > quantity.decimals && units / unit !== quantity.units) return decimals
  }
  return null
}

/** Whether the share would be the same cut off, or shares beside it tell that they are not; a tie is rounded either way. */
function isRoundedOneWay(
  relation: ShareRelation | EqualRelation,
  value: bigint,
  decimals: number,
  all: readonly Constraint[],
): boolean {
  if (!(relation instanceof ShareRelation)) return true
  const { count, total, totalLabel } = relation
  const finest = Math.max(count.decimals, total.decimals)
  const whole = inDecimals({ units: total.value([]), decimals: total.decimals }, finest)
  const scaled = 100n * tenTo(decimals) * inDecimals(count, finest)
  if (2n * (scaled % whole) === whole) return false
  return (
    scaled / whole === value ||
    all.some(
      (one) =>
        one instanceof ShareRelation &&
        one.totalLabel === totalLabel &&
        one.violations() === 0 &&
        one.cutOff().violations() > 0,
    )
  )
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
