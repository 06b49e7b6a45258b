import { inDecimals, lastUnits, magnitude, mostDecimals } from '../model/decimals.js'
import type { Quantity } from '../model/quantity.js'
import { isSigned } from './last-election.js'

/** Whether a change is the difference of two numbers, each rounded; one that lost its sign is compared without it. */
export function isDifference(change: Quantity, now: Quantity, before: Quantity): boolean {
  const decimals = mostDecimals([change, now, before])
  const difference = inDecimals(now, decimals) - inDecimals(before, decimals)
  const stated = inDecimals(change, decimals)
  const off = isSigned(change) ? stated - difference : magnitude(stated) - magnitude(difference)
  return 2n * magnitude(off) <= lastUnits([change, now, before], decimals)
}
