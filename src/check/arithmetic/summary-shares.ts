import type { Fact } from '../../record/fact.js'
import type { Severity } from '../diagnostic.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import { slipBetween, slipCost } from '../solve/typo.js'
import type { Entry } from './entries.js'
import type { ColumnSums } from './sums.js'

/**
 * The shares of valid and of invalid votes are of all votes cast. One that is neither that nor a slip away from it is
 * of something else (of the registered voters, of the valid votes), and nothing is said of it.
 */
export function summaryShares(
  { total, valid, invalid }: ColumnSums,
  /** The key of the column of counts. */
  key: string,
  shares: ReadonlyMap<Entry, Quantity>,
  severity: Severity,
): ShareRelation[] {
  if (total === null || total.decimals > 0 || total.units <= 0n) return []
  const counts = new Map<Fact, Quantity>()
  for (const count of [valid, ...invalid]) if (count?.decimals === 0) counts.set(count.fact, count)
  const found: ShareRelation[] = []
  for (const [entry, share] of shares) {
    if (entry.role !== 'valid' && entry.role !== 'invalid') continue
    const cell = entry.cells[key]
    const count = cell === null || cell === undefined ? undefined : counts.get(cell)
    if (count === undefined || count === total) continue
    const rounding = roundingOf(share, count.units, total.units)
    const wanted = shareUnits(count.units, total.units, share.decimals)
    if (rounding === null && slipCost(slipBetween(share.units, wanted, share.decimals)) > 1) continue
    const whole = new Sum([total])
    found.push(
      new ShareRelation('row-percent', severity, count, share, whole, total.label, rounding ?? 'half'),
    )
  }
  return found
}
