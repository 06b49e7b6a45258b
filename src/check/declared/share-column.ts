import type { Fact } from '../../record/fact.js'
import { denominatorsOf } from '../arithmetic/denominators.js'
import { type Entry, statedShare } from '../arithmetic/entries.js'
import { shareReadings } from '../arithmetic/share-readings.js'
import { columnSums } from '../arithmetic/sums.js'
import type { ShareColumn, TableNumbers } from '../arithmetic/table-numbers.js'
import type { Quantity } from '../model/quantity.js'
import type { SharePair } from '../relations/total-range.js'
import { isClaimed } from './claim.js'
import type { Columns } from './numbers.js'
import { inWords, type RelationPlan } from './relation-plan.js'

/** A column of shares of another column, where most rows agree with it; null where the table has none, or its shares are read anyway. */
export function shareColumn(
  plan: Extract<RelationPlan, { kind: 'share' }>,
  numbers: TableNumbers,
  columns: Columns,
  spoken: ReadonlyMap<Fact, Quantity>,
): ShareColumn | null {
  const column = columns.get(plan.share)
  const of = columns.get(plan.of)
  if (!column || !of || numbers.shares.some((known) => known.column === column)) return null
  const known = numbers.counts.find(({ count }) => count.column === of)
  const count = known?.count ?? {
    column: of,
    what: inWords(plan.of),
    rule: 'relation',
    severity: plan.severity,
  }
  const sums = known?.sums ?? columnSums(numbers.entries, count, undefined, spoken)
  const shares = new Map<Entry, Quantity>()
  const pairs: SharePair[] = []
  for (const { entry, quantity } of sums.options) {
    const share = statedShare(entry, { ...column, role: 'share' })
    if (share === null) continue
    shares.set(entry, share)
    pairs.push({ count: quantity, share })
  }
  const stated = { pairs, mirrored: [], others: [], severity: plan.severity }
  let fewest = pairs.length
  for (const { violations } of shareReadings(stated, denominatorsOf(sums)))
    fewest = Math.min(fewest, violations)
  // Two shares and their total always fit some reading.
  if (pairs.length < 3 || !isClaimed(pairs.length - fewest, fewest, true)) return null
  return { column, of: count, sums, pairs, shares, series: columns.get('year') !== undefined }
}
