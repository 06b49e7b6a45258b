import type { Severity } from '../diagnostic.js'
import { type Change, type Constraint, Sum, unitsOf } from '../model/constraint.js'
import { between, ceilDivide, type Domain, floorDivide, type Interval, nothing } from '../model/domain.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import type { Rounding } from './share-relation.js'

/** One count with its share. */
export interface SharePair {
  count: Quantity
  share: Quantity
}

/** Some one total, stated nowhere and no smaller than the sum of the counts, fits all shares: T in [100v/(p+u/2), 100v/(p−u/2)] for every row, and an integer remains. */
export class CommonTotal implements Constraint {
  readonly quantities: readonly Quantity[]
  readonly pairs: readonly SharePair[]
  readonly #counted: Sum
  #tightest: (Interval & { pair: SharePair })[] | null = null

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    /** The rows of one whole: the total is at least their sum. */
    rows: readonly SharePair[],
    readonly rounding: Rounding,
    /** The same shares stated once more, in the infobox. */
    mirrored: readonly SharePair[] = [],
  ) {
    this.pairs = [...rows, ...mirrored]
    this.quantities = [...new Set(this.pairs.flatMap(({ count, share }) => [count, share]))]
    this.#counted = new Sum(rows.map(({ count }) => count))
  }

  /** The rows that the best total leaves out. */
  violations(changes: readonly Change[] = []): number {
    return this.pairs.length - mostCovered(this.#ranges(changes)).covered
  }

  /** The totals that fit the most rows. */
  bestTotals(changes: readonly Change[] = []): Interval | null {
    return mostCovered(this.#ranges(changes)).interval
  }

  #ranges(changes: readonly Change[]): Interval[] {
    const least = this.#counted.value(changes)
    return this.pairs.map((pair) => atLeast(totalRange(pair, changes, this.rounding), least))
  }

  domain(quantity: Quantity, changes: readonly Change[] = []): Domain {
    const own = this.pairs.find(({ count, share }) => count === quantity || share === quantity)
    if (own === undefined) return between(null, null)
    const others = changes.length === 0 ? this.#statedWithout(own) : this.#without(own, changes)
    const known = quantity === own.count ? [...changes, { quantity, units: 0n }] : changes
    const { low, high } = atLeast(others, this.#counted.value(known))
    if (low === null || (high !== null && low > high)) return nothing
    const range =
      quantity === own.share ? this.#shares(own, changes, low, high) : this.#counts(own, known, low, high)
    if (this.pairs.length > mostPairs) return range
    return exactly(
      range,
      (units) =>
        this.violations([...known.filter((change) => change.quantity !== quantity), { quantity, units }]) ===
        0,
    )
  }

  #without(own: SharePair, changes: readonly Change[]): Interval {
    const others = this.pairs.filter((pair) => pair !== own)
    return narrowest(others.map((pair) => totalRange(pair, changes, this.rounding)))
  }

  /** The rows with the highest low end and the lowest high end decide; leaving one out needs the second of each. */
  #statedWithout(own: SharePair): Interval {
    if (this.#tightest === null) {
      const ranges = this.pairs.map((pair) => ({ pair, ...totalRange(pair, [], this.rounding) }))
      const byLow = [...ranges].sort((a, b) => compare(b.low ?? 1n, a.low ?? 1n)).slice(0, 2)
      const byHigh = ranges
        .filter(({ high }) => high !== null)
        .sort((a, b) => compare(a.high ?? 0n, b.high ?? 0n))
        .slice(0, 2)
      this.#tightest = [...byLow, ...byHigh]
    }
    return narrowest(this.#tightest.filter(({ pair }) => pair !== own))
  }

  /** Shares that the count has of the smallest and of the largest possible total. */
  #shares(pair: SharePair, changes: readonly Change[], low: bigint, high: bigint | null): Domain {
    const scaled = 100n * tenTo(pair.share.decimals) * unitsOf(pair.count, changes)
    const half = this.rounding === 'half'
    const least =
      high === null ? 0n : half ? ceilDivide(2n * scaled - high, 2n * high) : floorDivide(scaled, high)
    const most = half ? floorDivide(2n * scaled + low, 2n * low) : floorDivide(scaled, low)
    return between(least, most)
  }

  #counts(pair: SharePair, changes: readonly Change[], low: bigint, high: bigint | null): Domain {
    const percent = unitsOf(pair.share, changes)
    const scale = 100n * tenTo(pair.share.decimals)
    const half = this.rounding === 'half'
    const least = half ? ceilDivide((2n * percent - 1n) * low, 2n * scale) : ceilDivide(percent * low, scale)
    const most =
      high === null
        ? null
        : half
          ? floorDivide((2n * percent + 1n) * high, 2n * scale)
          : floorDivide((percent + 1n) * high - 1n, scale)
    // Only the rows must leave room for each other: the infobox states some of them again.
    const isRow = this.#counted.has(pair.count)
    const room = high === null || !isRow ? null : high - this.#counted.value(changes)
    return between(least < 0n ? 0n : least, room !== null && (most === null || room < most) ? room : most)
  }

  words(changes: readonly Change[] = []): string {
    const best = this.bestTotals(changes)
    if (this.violations(changes) > 0 || best === null || best.low === null)
      return 'no one total fits all the stated shares'
    const high = best.high === null ? 'more' : plainNumber(best.high, 0)
    return best.low === best.high
      ? `a total of ${high} fits all shares`
      : `totals from ${plainNumber(best.low, 0)} to ${high} fit all shares`
  }
}

/** The integer totals of which the count is the share. */
export function totalRange(
  { count, share }: SharePair,
  changes: readonly Change[],
  rounding: Rounding,
): Interval {
  const scaled = 100n * tenTo(share.decimals) * unitsOf(count, changes)
  const divisor = tenTo(count.decimals)
  const percent = unitsOf(share, changes)
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

/** Longer stretches are left as they are: between their ends a total that is no integer is rare. */
const longestTried = 1200n
const mostPairs = 40

/** A stretch without the values for which the total would have to be no integer. */
function exactly(range: Domain, holds: (units: bigint) => boolean): Domain {
  const kept: Interval[] = []
  for (const { low, high } of range) {
    if (low === null || high === null || high - low > longestTried) {
      kept.push({ low, high })
      continue
    }
    let start: bigint | null = null
    for (let units = low; units <= high + 1n; units++) {
      if (units <= high && holds(units)) start ??= units
      else if (start !== null) {
        kept.push({ low: start, high: units - 1n })
        start = null
      }
    }
  }
  return kept
}

function atLeast({ low, high }: Interval, least: bigint): Interval {
  return { low: low === null || low < least ? least : low, high }
}

function narrowest(ranges: readonly Interval[]): Interval {
  let low = 1n
  let high: bigint | null = null
  for (const range of ranges) {
    if (range.low !== null && range.low > low) low = range.low
    if (range.high !== null && (high === null || range.high < high)) high = range.high
  }
  return { low, high }
}

/** The stretch that lies in the most ranges, by a sweep over their ends. */
function mostCovered(ranges: readonly Interval[]): { covered: number; interval: Interval | null } {
  const starts = ranges.filter(({ low, high }) => high === null || (low ?? 1n) <= high)
  const lows = starts.map(({ low }) => low ?? 1n).sort(compare)
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

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
