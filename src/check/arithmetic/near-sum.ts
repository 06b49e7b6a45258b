import { inDecimals, mostDecimals } from '../model/decimals.js'
import type { Quantity } from '../model/quantity.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway, type Slip } from '../solve/typo.js'

/** Sums that rounding leaves more room than this are looked at as they stand. */
const widestRoom = 10n

/** The decimals that all numbers of a sum can be written with. */
export function decimalsOf({ total, parts }: SumRelation): number {
  return mostDecimals([total, ...parts])
}

/** Whether a slip in one of the numbers, no costlier than `costliest`, makes up for what is missing. */
export function isOneSlip(sum: SumRelation, costliest: Slip = 'extra'): boolean {
  const off = sum.imbalance()
  const decimals = decimalsOf(sum)
  const isSlip = (quantity: Quantity, difference: bigint) => {
    const stated = inDecimals(quantity, decimals)
    const wanted = stated + difference
    return wanted >= 0n && isSlipAway(stated, wanted, decimals, costliest)
  }
  const room = sum.slackUnits < widestRoom ? sum.slackUnits : 0n
  for (let near = off - room; near <= off + room; near++)
    if (isSlip(sum.total, near) || sum.parts.some((part) => isSlip(part, -near))) return true
  return false
}
