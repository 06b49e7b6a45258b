import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { CommonTotal } from '../relations/common-total.js'
import { type Rounding, roundings, ShareRelation } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import type { Denominator } from './denominators.js'
import { countViolations } from './row-rule.js'
import { oneWhole } from './shares.js'

/** The shares of one column, and what is read with them. */
export interface SharesOfWhole {
  pairs: readonly SharePair[]
  /** Shares of the infobox, which are of the same total, rounded alike. */
  mirrored: readonly SharePair[]
  /** Counts of the same whole without a share. */
  others: readonly Quantity[]
  severity: Severity
}

/** One way of reading a column of shares: of which total, rounded how. */
export interface ShareReading {
  denominator: Denominator | null
  rounding: Rounding
  constraints: Constraint[]
  violations: number
}

const rule = 'row-percent'

/**
 * All readings of the shares of a column, each with the rows that it cannot explain; the reading that explains every row is the one,
 * the first of several. Of one rounding the reading without any stated total comes last: one total, stated nowhere, fits all rows.
 */
export function* shareReadings(
  shares: SharesOfWhole,
  denominators: Iterable<Denominator>,
): Generator<ShareReading> {
  const met: Denominator[] = []
  for (const rounding of roundings) {
    for (const denominator of rounding === 'half' ? denominators : met) {
      if (rounding === 'half') met.push(denominator)
      yield shareReading(shares, denominator, rounding)
    }
    if (shares.pairs.length > 1) yield shareReading(shares, null, rounding)
  }
}

/** The reading of one total; null: of some one total that is stated nowhere. */
export function shareReading(
  shares: SharesOfWhole,
  denominator: Denominator | null,
  rounding: Rounding,
): ShareReading {
  const constraints =
    denominator === null ? [commonTotal(shares, rounding)] : relations(shares, denominator, rounding)
  return { denominator, rounding, constraints, violations: countViolations(constraints) }
}

function relations(
  { pairs, mirrored, severity }: SharesOfWhole,
  { sum, label }: Pick<Denominator, 'sum' | 'label'>,
  rounding: Rounding,
): ShareRelation[] {
  return [...pairs, ...mirrored].map(
    ({ count, share }) => new ShareRelation(rule, severity, count, share, sum, label, rounding),
  )
}

/** Where voters have several votes each, the shares are of the ballots, which are fewer than the votes. */
function commonTotal({ pairs, mirrored, others, severity }: SharesOfWhole, rounding: Rounding): CommonTotal {
  return oneWhole(pairs)
    ? new CommonTotal(rule, severity, pairs, rounding, mirrored, others)
    : new CommonTotal(rule, severity, [], rounding, [...pairs, ...mirrored])
}

/** Shares of the total that most rows agree on, two at least: what remains when no reading explains all rows and none is one slip away from it. */
export function frozenReading(shares: SharesOfWhole): ShareReading | null {
  const { pairs, others, severity } = shares
  if (!oneWhole(pairs)) return null
  const all = roundings.map((rounding) => new CommonTotal(rule, severity, pairs, rounding, [], others))
  const common = all.reduce((one, other) => (other.violations() < one.violations() ? other : one))
  const best = common.bestTotals()
  if (best === null || best.low === null || pairs.length - common.violations() < 2) return null
  const counted = new Sum(pairs.map(({ count }) => count)).value([])
  const isCounted = counted >= best.low && (best.high === null || counted <= best.high)
  const total = isCounted ? counted : best.high === null ? best.low : (best.low + best.high) / 2n
  const denominator: Denominator = {
    label: isCounted ? 'the sum of the rows' : 'the total that most rows fit',
    sum: new Sum([], [], { units: total, decimals: 0 }),
    usual: false,
  }
  return shareReading(shares, denominator, common.rounding)
}
