import { type Change, unitsOf } from '../model/constraint.js'
import { ceilDivide, floorDivide, type Interval } from '../model/domain.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import type { Rounding } from './share-relation.js'

/** One count with its share. */
export interface SharePair {
  count: Quantity
  share: Quantity
}

/** Totals from one to another, both included; `high` null is without end. */
export interface TotalRange {
  low: bigint
  high: bigint | null
}

/** The integer totals of which the count is the share. A share below 0 is none of any total, and rules none out. */
export function totalRange(
  { count, share }: SharePair,
  changes: readonly Change[],
  rounding: Rounding,
): TotalRange {
  const scaled = 100n * tenTo(share.decimals) * unitsOf(count, changes)
  const divisor = tenTo(count.decimals)
  const percent = unitsOf(share, changes)
  if (percent < 0n) return { low: 1n, high: null }
  if (rounding === 'half') {
    const low = ceilDivide(2n * scaled, (2n * percent + 1n) * divisor)
    return {
      low: low < 1n ? 1n : low,
      high: percent < 1n ? null : floorDivide(2n * scaled, (2n * percent - 1n) * divisor),
    }
  }
  const low = floorDivide(scaled, (percent + 1n) * divisor) + 1n
  return { low: low < 1n ? 1n : low, high: percent < 1n ? null : floorDivide(scaled, percent * divisor) }
}

/** What lies in all ranges, none of it below `least`; its ends cross where nothing does. */
export function narrowest(ranges: Iterable<TotalRange>, least = 1n): TotalRange {
  let low = least
  let high: bigint | null = null
  for (const range of ranges) {
    if (range.low > low) low = range.low
    if (range.high !== null && (high === null || range.high < high)) high = range.high
  }
  return { low, high }
}

export function atLeast(range: TotalRange, least: bigint): TotalRange {
  return range.low < least ? { low: least, high: range.high } : range
}

export function isEmpty({ low, high }: TotalRange): boolean {
  return high !== null && low > high
}

/** The stretch that lies in the most ranges, by a sweep over their ends. */
export function mostCovered(ranges: readonly TotalRange[]): { covered: number; interval: Interval | null } {
  const starts = ranges.filter((range) => !isEmpty(range))
  const lows = starts.map(({ low }) => low).sort(compare)
  const highs = starts
    .map(({ high }) => high)
    .filter((high) => high !== null)
    .sort(compare)
  let best = 0
  let interval: Interval | null = null
  let ended = 0
  for (const [opened, low] of lows.entries()) {
    while (ended < highs.length && (highs[ended] ?? low) < low) ended++
    const covering = opened + 1 - ended
    if (covering > best) {
      interval = { low, high: highs[ended] ?? null }
      best = covering
    }
  }
  return { covered: best, interval }
}

export function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
