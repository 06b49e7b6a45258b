import { contains, type Domain, size, values } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'
import { isFirstGroup, type Slip, slipBetween, slipCost, slipsOf } from './typo.js'

/** A number that could be the one at fault: what it would have to be, likeliest first, and how the slip came about. */
export interface Suspect {
  quantity: Quantity
  domain: Domain
  /** Likely values, all of them where there are few. */
  expected: bigint[]
  slip: Slip
  cost: number
}

/** So many values are all told; of more, only those one slip away. */
const mostValues = 12

/** The quantity as a suspect, or null where no other value of it would do. */
export function suspectOf(quantity: Quantity, domain: Domain): Suspect | null {
  if (domain.length === 0) return null
  const count = size(domain)
  const few = count !== null && count <= BigInt(mostValues)
  const candidates = few
    ? values(domain, mostValues)
    : slipsOf(quantity.units).filter((units) => contains(domain, units))
  // Of few values the middle ones are likeliest, of many and of two in the middle the nearest.
  const stated = 2n * quantity.units
  const middle = few ? (candidates[0] ?? 0n) + (candidates.at(-1) ?? 0n) : stated
  const ranked = candidates
    .filter((units) => units !== quantity.units)
    .map((units) => ({ units, slip: slipOf(quantity, units, count === 1n) }))
    .sort(
      (a, b) =>
        slipCost(a.slip) - slipCost(b.slip) ||
        farther(middle, a.units, b.units) ||
        farther(stated, a.units, b.units),
    )
  const [best] = ranked
  if (best === undefined && few) return null
  const slip = best?.slip ?? 'none'
  return {
    quantity,
    domain,
    expected: ranked.slice(0, mostValues).map(({ units }) => units),
    slip,
    cost: slipCost(slip),
  }
}

/** Only a number under suspicion of which one value is wanted is thought to be cut off at its separator: it begins very many others. */
function slipOf({ units, decimals }: Quantity, wanted: bigint, isOnly: boolean): Slip {
  const isCut = isOnly && isFirstGroup(units, wanted, decimals)
  return isCut ? 'first group' : slipBetween(units, wanted, decimals)
}

/** Which of two numbers is farther from half of `twice`. */
function farther(twice: bigint, a: bigint, b: bigint): number {
  const [farA, farB] = [2n * a - twice, 2n * b - twice].map((far) => (far < 0n ? -far : far))
  return Number((farA ?? 0n) - (farB ?? 0n))
}

/** The likeliest first: what is grouped as no number is, then the smallest slip, then the fewest values that would do. */
export function rankSuspects(suspects: Suspect[]): Suspect[] {
  return suspects.sort(
    (a, b) => malformed(a) - malformed(b) || a.cost - b.cost || compareSizes(size(a.domain), size(b.domain)),
  )
}

function malformed({ quantity }: Suspect): number {
  return quantity.malformed === true ? 0 : 1
}

function compareSizes(a: bigint | null, b: bigint | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}
