import type { Severity } from '../diagnostic.js'
import { type Change, type Constraint, unitsOf } from '../model/constraint.js'
import {
  between,
  ceilDivide,
  type Domain,
  everything,
  floorDivide,
  type Interval,
  intersect,
  nothing,
} from '../model/domain.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { Rounding } from './share-relation.js'
import {
  atLeast,
  compare,
  isEmpty,
  mostCovered,
  narrowest,
  type SharePair,
  type TotalRange,
  totalRange,
} from './total-range.js'

/** Some one total, stated nowhere and no smaller than the sum of the counts, fits all shares: T in [100v/(p+u/2), 100v/(p−u/2)] for every row, and an integer remains. */
export class CommonTotal implements Constraint {
  readonly quantities: readonly Quantity[]
  readonly pairs: readonly SharePair[]
  readonly #counted: Sum
  #tightest: (TotalRange & { pair: SharePair })[] | null = null

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    /** The rows of one whole: the total is at least their sum. */
    rows: readonly SharePair[],
    readonly rounding: Rounding,
    /** The same shares stated once more, in the infobox. */
    mirrored: readonly SharePair[] = [],
    /** Further counts of the whole, whose shares are stated nowhere. */
    readonly others: readonly Quantity[] = [],
  ) {
    this.pairs = [...rows, ...mirrored]
    this.quantities = [...new Set([...this.pairs.flatMap(({ count, share }) => [count, share]), ...others])]
    this.#counted = new Sum([...rows.map(({ count }) => count), ...others])
  }

  /** The rows that the best total leaves out. */
  violations(changes: readonly Change[] = []): number {
    const ranges = this.#ranges(changes)
    return isEmpty(narrowest(ranges)) ? this.pairs.length - mostCovered(ranges).covered : 0
  }

  /** The totals that fit the most rows. */
  bestTotals(changes: readonly Change[] = []): Interval | null {
    return mostCovered(this.#ranges(changes)).interval
  }

  #ranges(changes: readonly Change[]): TotalRange[] {
    const least = this.#counted.value(changes)
    return this.pairs.map((pair) => atLeast(totalRange(pair, changes, this.rounding), least))
  }

  domain(quantity: Quantity, changes: readonly Change[] = [], within: Domain = everything): Domain {
    const own = this.pairs.find(({ count, share }) => count === quantity || share === quantity)
    if (own === undefined) return this.others.includes(quantity) ? this.#room(quantity, changes) : everything
    const others = changes.length === 0 ? this.#statedWithout(own) : this.#without(own, changes)
    const known = quantity === own.count ? [...changes, { quantity, units: 0n }] : changes
    const { low, high } = atLeast(others, this.#counted.value(known))
    if (isEmpty({ low, high })) return nothing
    const range =
      quantity === own.share ? this.#shares(own, changes, low, high) : this.#counts(own, known, low, high)
    return this.pairs.length > mostPairs ? range : this.#exactly(range, quantity, changes, within)
  }

  /** What the shares leave for a count that has none. */
  #room(quantity: Quantity, changes: readonly Change[]): Domain {
    const range = narrowest(this.pairs.map((pair) => totalRange(pair, changes, this.rounding)))
    if (isEmpty(range)) return nothing
    const rest = this.#counted.value([...changes, { quantity, units: 0n }])
    return range.high === null ? everything : between(0n, range.high - rest)
  }

  /** A stretch without the values for which the total would have to be no integer; only those within a domain are looked at. */
  #exactly(range: Domain, quantity: Quantity, changes: readonly Change[], within: Domain): Domain {
    const others = changes.filter((change) => change.quantity !== quantity)
    const isOwn = ({ count, share }: SharePair) => count === quantity || share === quantity
    const own = this.pairs.filter(isOwn)
    const rest = narrowest(
      this.pairs.filter((pair) => !isOwn(pair)).map((pair) => totalRange(pair, others, this.rounding)),
    )
    const supposed = { quantity, units: 0n }
    const all = [...others, supposed]
    return withoutHoles(range, within, (units) => {
      supposed.units = units
      const fitting = narrowest(
        own.map((pair) => totalRange(pair, all, this.rounding)),
        this.#counted.value(all),
      )
      return !isEmpty(narrowest([rest, fitting]))
    })
  }

  #without(own: SharePair, changes: readonly Change[]): TotalRange {
    const others = this.pairs.filter((pair) => pair !== own)
    return narrowest(others.map((pair) => totalRange(pair, changes, this.rounding)))
  }

  /** The rows with the highest low end and the lowest high end decide; leaving one out needs the second of each. */
  #statedWithout(own: SharePair): TotalRange {
    if (this.#tightest === null) {
      const ranges = this.pairs.map((pair) => ({ pair, ...totalRange(pair, [], this.rounding) }))
      const byLow = [...ranges].sort((a, b) => compare(b.low, a.low)).slice(0, 2)
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
    if (this.violations(changes) > 0 || best === null || best.low === null) {
      const { low, high } = narrowest(this.pairs.map((pair) => totalRange(pair, changes, this.rounding)))
      return high === null || low > high
        ? 'no one total fits all the stated shares'
        : `the shares are of a total of ${plainNumber(high, 0)} at most, but the votes add up to ${plainNumber(this.#counted.value(changes), this.#counted.decimals)}`
    }
    const high = best.high === null ? 'more' : plainNumber(best.high, 0)
    return best.low === best.high
      ? `a total of ${high} fits all shares`
      : `totals from ${plainNumber(best.low, 0)} to ${high} fit all shares`
  }
}

/** Longer stretches are left as they are: between their ends a total that is no integer is rare. */
const longestTried = 1200n
const mostPairs = 40

/** The values of a range that hold, and are within a domain, in stretches as long as they go. */
function withoutHoles(range: Domain, within: Domain, holds: (units: bigint) => boolean): Domain {
  const kept: Interval[] = []
  for (const stretch of range) {
    if (stretch.low === null || stretch.high === null || stretch.high - stretch.low > longestTried) {
      kept.push(stretch)
      continue
    }
    for (const { low, high } of intersect([stretch], within)) {
      if (low === null || high === null) continue
      let start: bigint | null = null
      for (let units = low; units <= high + 1n; units++) {
        if (units <= high && holds(units)) start ??= units
        else if (start !== null) {
          kept.push({ low: start, high: units - 1n })
          start = null
        }
      }
    }
  }
  return kept
}
