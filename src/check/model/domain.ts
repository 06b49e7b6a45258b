/** A stretch of integers, both ends included; null is without end. */
export interface Interval {
  low: bigint | null
  high: bigint | null
}

/** The values that a quantity may have, in its own units: intervals in order, none overlapping. Empty: no value. */
export type Domain = readonly Interval[]

export const everything: Domain = [{ low: null, high: null }]
export const nothing: Domain = []

export function only(value: bigint): Domain {
  return [{ low: value, high: value }]
}

export function between(low: bigint | null, high: bigint | null): Domain {
  return low !== null && high !== null && low > high ? nothing : [{ low, high }]
}

export function intersect(one: Domain, other: Domain): Domain {
  if (one === everything) return other
  if (other === everything) return one
  const both: Interval[] = []
  for (const a of one)
    for (const b of other) {
      const low = a.low === null ? b.low : b.low === null || a.low > b.low ? a.low : b.low
      const high = a.high === null ? b.high : b.high === null || a.high < b.high ? a.high : b.high
      if (low === null || high === null || low <= high) both.push({ low, high })
    }
  return both
}

export function contains(domain: Domain, value: bigint): boolean {
  return domain.some(({ low, high }) => (low === null || low <= value) && (high === null || value <= high))
}

/** How many values there are, or null where there is no end to them. */
export function size(domain: Domain): bigint | null {
  let count = 0n
  for (const { low, high } of domain) {
    if (low === null || high === null) return null
    count += high - low + 1n
  }
  return count
}

/** The values in order, at most so many; none of an interval without end. */
export function values(domain: Domain, most: number): bigint[] {
  const found: bigint[] = []
  for (const { low, high } of domain) {
    if (low === null || high === null) continue
    for (let value = low; value <= high && found.length < most; value++) found.push(value)
  }
  return found
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b)
}
