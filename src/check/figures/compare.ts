import { inDecimals, magnitude } from '../model/decimals.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** Negative, zero or positive as the first number is less than, equal to or greater than the second. */
export function compareQuantities(one: Quantity, other: Quantity): number {
  if (one.decimals === other.decimals) {
    const small = one.small - other.small
    if (!Number.isNaN(small)) return small
  }
  const decimals = Math.max(one.decimals, other.decimals)
  const mine = one.decimals === decimals ? one.units : inDecimals(one, decimals)
  const others = other.decimals === decimals ? other.units : inDecimals(other, decimals)
  return mine < others ? -1 : mine > others ? 1 : 0
}

/** How a share that stands alone comes of a count and a total in the same units: rounded to the nearest, else cut off if anything (`either`), or not at all. */
export function roundingOf(share: Quantity, count: bigint, total: bigint): 'half' | 'either' | null {
  if (total <= 0n) return null
  const scaled = 100n * tenTo(share.decimals) * count
  const product = share.units * total
  const distance = scaled - product
  if (2n * magnitude(distance) <= total) return 'half'
  return distance >= 0n && distance < total ? 'either' : null
}

/** A share in so many decimals, rounded half up. */
export function shareUnits(count: bigint, total: bigint, decimals: number): bigint {
  return (200n * tenTo(decimals) * count + total) / (2n * total)
}
