import { smallest } from '../../source/list.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { inDecimals, lastUnits, mostDecimals } from '../model/decimals.js'
import { type Quantity, smallTenTo, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { CommonTotal } from '../relations/common-total.js'
import { type Rounding, roundings, ShareRelation } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import type { ColumnSums } from './sums.js'

/** A total that shares may be of, and what to call it. */
export interface Denominator {
  label: string
  sum: Sum
  /** True for the totals that a reader would take first: nothing needs to be said of them. */
  usual: boolean
  /** True where it was only guessed which of the rows do not count. */
  guessed?: boolean
}

/** One way of reading a column of shares: of which total, rounded how. */
export interface ShareReading {
  denominator: Denominator | null
  rounding: Rounding
  constraints: Constraint[]
  violations: number
}

/** The totals that the shares of a column may be of, likeliest first. */
export function* denominatorsOf(sums: ColumnSums): Generator<Denominator> {
  const { total, valid, invalid, options, cast } = sums
  if (total !== null) yield { label: total.label, sum: new Sum([total]), usual: true }
  if (valid !== null) yield { label: valid.label, sum: new Sum([valid]), usual: true }
  const rows = options.map(({ quantity }) => quantity)
  if (sums.complete && rows.length > 1)
    yield { label: 'the sum of the rows', sum: sumOf(rows), usual: total === null }
  if (cast !== null && total === null && valid === null)
    yield { label: cast.label, sum: new Sum([cast]), usual: true }
  if (total !== null && invalid.length > 0)
    yield { label: 'the total without invalid votes', sum: sumOf([total], invalid), usual: false }
  if (invalid.length > 0 && rows.length > 1)
    yield { label: 'the rows with the invalid votes', sum: sumOf([...rows, ...invalid]), usual: false }
  const once = rows.filter((row) => !sums.repeated.has(row))
  if (once.length < rows.length && sums.complete)
    yield { label: 'the sum of the rows, merged cells once', sum: sumOf(once), usual: false }
  for (const { label, minus } of withoutSpecial(sums))
    if (total !== null) yield { label, sum: new Sum([total], minus), usual: false, guessed: true }
}

/** Every row takes part in every share of a sum of rows: in a long table the sum is taken as it stands. */
const mostMembers = 200

function sumOf(rows: readonly Quantity[], without: readonly Quantity[] = []): Sum {
  const sum = new Sum(rows, without)
  return rows.length + without.length <= mostMembers
    ? sum
    : new Sum([], [], { units: sum.value([]), decimals: sum.decimals })
}

/** Shares may leave out the uncommitted, the write-ins, or a vote against all. */
function withoutSpecial({ options }: ColumnSums): { label: string; minus: Quantity[] }[] {
  const special = options.filter(({ entry }) =>
    /uncommitted|unpledged|write.?in|scatter|none of|no preference|blank/i.test(entry.name),
  )
  return special
    .slice(0, 3)
    .map(({ entry, quantity }) => ({ label: `the total without ${entry.name}`, minus: [quantity] }))
}

/** Shares of one whole add up to 100 at most; more belong to several contests, which have no total in common. */
export function oneWhole(pairs: readonly SharePair[]): boolean {
  const { small, decimals } = new Sum(pairs.map(({ share }) => share))
  if (!Number.isNaN(small)) return small <= 100 * smallTenTo(decimals) + pairs.length
  const shares = pairs.map(({ share }) => share)
  const finest = mostDecimals(shares)
  const coarsest = smallest(shares.map(({ decimals }) => decimals))
  const stated = shares.reduce((sum, share) => sum + inDecimals(share, finest), 0n)
  return stated <= 100n * tenTo(finest) + BigInt(pairs.length) * tenTo(finest - coarsest)
}

/** How many shares are those of their counts, of one total, rounded to the nearest. */
export function sharesOf(pairs: readonly SharePair[], total: Sum): number {
  let holding = 0
  for (const { count, share } of pairs)
    if (new ShareRelation('row-percent', 'error', count, share, total, '', 'half').violations() === 0)
      holding++
  return holding
}

/** What shares lack to 100 beyond a unit of the last decimal for each, in units of the finest decimals. */
export function shareGap(pairs: readonly SharePair[]): bigint {
  const shares = pairs.map(({ share }) => share)
  const finest = mostDecimals(shares)
  const whole = 100n * tenTo(finest) - lastUnits(shares, finest)
  return shares.reduce((gap, share) => gap - inDecimals(share, finest), whole)
}

/**
 * Totals that count ballots, not votes, so that votes need not add up to them: voters have several votes each, the shares add up to
 * more than 100, or the row says so and the rows are not all of it; and all shares but one at most are of such a total.
 */
export function ballotsOf(pairs: readonly SharePair[], { total, valid }: ColumnSums): Quantity[] {
  if (pairs.length < 2) return []
  const whole = oneWhole(pairs)
  const isAll = whole && shareGap(pairs) <= 0n
  return [total, valid]
    .filter((quantity) => {
      if (quantity === null || isAll || (whole && !/ballot/i.test(quantity.label))) return false
      const sum = new Sum([quantity])
      return roundings.some((rounding) => {
        const relations = pairs.map(
          ({ count, share }) =>
            new ShareRelation('row-percent', 'error', count, share, sum, quantity.label, rounding),
        )
        return countViolations(relations) <= (pairs.length > 3 ? 1 : 0)
      })
    })
    .filter((quantity) => quantity !== null)
}

/**
 * All readings of the shares of a column and of the infobox's, which are of the same total rounded alike, each with the rows that it cannot explain; the reading that explains every row is the one,
 * the first of several. `others` are counts of the whole without a share. A reading without any stated total comes last: one total, stated nowhere, fits all rows.
 */
export function* shareReadings(
  pairs: readonly SharePair[],
  mirrored: readonly SharePair[],
  denominators: Iterable<Denominator>,
  rule: string,
  severity: Severity,
  others: readonly Quantity[] = [],
): Generator<ShareReading> {
  const met: Denominator[] = []
  for (const rounding of roundings) {
    for (const denominator of rounding === 'half' ? denominators : met) {
      if (rounding === 'half') met.push(denominator)
      yield shareReading(pairs, mirrored, denominator, rounding, rule, severity)
    }
    if (pairs.length > 1) yield shareReading(pairs, mirrored, null, rounding, rule, severity, others)
  }
}

/** The reading of one total; null: of some one total that is stated nowhere. */
export function shareReading(
  pairs: readonly SharePair[],
  mirrored: readonly SharePair[],
  denominator: Denominator | null,
  rounding: Rounding,
  rule: string,
  severity: Severity,
  others: readonly Quantity[] = [],
): ShareReading {
  const constraints =
    denominator === null
      ? [commonTotal(pairs, mirrored, rounding, rule, severity, others)]
      : [...pairs, ...mirrored].map(
          ({ count, share }) =>
            new ShareRelation(rule, severity, count, share, denominator.sum, denominator.label, rounding),
        )
  return { denominator, rounding, constraints, violations: countViolations(constraints) }
}

/** Where voters have several votes each, the shares are of the ballots, which are fewer than the votes. */
function commonTotal(
  pairs: readonly SharePair[],
  mirrored: readonly SharePair[],
  rounding: Rounding,
  rule: string,
  severity: Severity,
  others: readonly Quantity[],
): CommonTotal {
  return oneWhole(pairs)
    ? new CommonTotal(rule, severity, pairs, rounding, mirrored, others)
    : new CommonTotal(rule, severity, [], rounding, [...pairs, ...mirrored])
}

/** Shares of the total that most rows agree on, two at least: what remains when no reading explains all rows and none is one slip away from it. */
export function frozenReading(
  pairs: readonly SharePair[],
  mirrored: readonly SharePair[],
  rule: string,
  severity: Severity,
  others: readonly Quantity[] = [],
): ShareReading | null {
  if (!oneWhole(pairs)) return null
  const common = new CommonTotal(rule, severity, pairs, 'half', [], others)
  const best = common.bestTotals()
  if (best === null || best.low === null || pairs.length - common.violations() < 2) return null
  const counted = new Sum(pairs.map(({ count }) => count)).value([])
  const isCounted = counted >= best.low && (best.high === null || counted <= best.high)
  const total = isCounted ? counted : best.high === null ? best.low : (best.low + best.high) / 2n
  const label = isCounted ? 'the sum of the rows' : 'the total that most rows fit'
  const sum = new Sum([], [], { units: total, decimals: 0 })
  const constraints = [...pairs, ...mirrored].map(
    ({ count, share }) => new ShareRelation(rule, severity, count, share, sum, label, 'half'),
  )
  return {
    denominator: { label, sum, usual: false },
    rounding: 'half',
    constraints,
    violations: countViolations(constraints),
  }
}

function countViolations(constraints: readonly Constraint[]): number {
  let count = 0
  for (const constraint of constraints) count += constraint.violations()
  return count
}
