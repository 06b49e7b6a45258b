import { inDecimals, lastUnits, magnitude, mostDecimals } from '../model/decimals.js'
import type { Quantity } from '../model/quantity.js'

/** No row has more parts of its own below it. */
const mostParts = 40

/**
 * The shares that are no part of one above them: in tables of religions, languages and their like a group is often followed by
 * what it consists of, and these by what they do. Parts are two or more that add up to the share before them, as far as rounding lets them.
 */
export function outerShares(shares: readonly Quantity[]): Quantity[] {
  const decimals = mostDecimals(shares)
  /** What stands outside of groups so far, the first one last. */
  const outer: Quantity[] = []
  for (const whole of [...shares].reverse()) {
    const count = partsOf(whole, outer, decimals)
    outer.length -= count
    outer.push(whole)
  }
  return outer.reverse()
}

/** How many of the shares behind a group are all of its parts; 0 where none are. */
function partsOf(whole: Quantity, behind: readonly Quantity[], decimals: number): number {
  const wanted = inDecimals(whole, decimals)
  let sum = 0n
  let room = lastUnits([whole], decimals)
  for (let count = 1; count <= Math.min(behind.length, mostParts); count++) {
    const part = behind[behind.length - count]
    if (part === undefined) return 0
    sum += inDecimals(part, decimals)
    room += lastUnits([part], decimals)
    if (count > 1 && 2n * magnitude(sum - wanted) <= room) return count
    if (sum > wanted + room) return 0
  }
  return 0
}
