import { type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ValueRelation } from '../relations/value-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { CountColumn } from './count-column.js'
import { type Entry, exactOf, statedCount } from './entries.js'
import type { ColumnSums } from './sums.js'

/** The counts that shares are of. */
interface Counts {
  count: CountColumn
  sums: ColumnSums
}

const wholeIs100 = 'the whole is 100%'

/** The share of a total row is 100, or what the stated shares add up to; anything but a slip of these is another number (a turnout). */
export function totalShares(
  entries: readonly Entry[],
  shares: ReadonlyMap<Entry, Quantity>,
  /** Shares of subtotals: they are of the total. */
  ofTotal: readonly Quantity[],
  counts: Counts | undefined,
): ValueRelation[] {
  const severity = counts?.count.severity ?? 'error'
  const relations: ValueRelation[] = []
  const add = (share: Quantity, units: bigint, why: string) => {
    relations.push(new ValueRelation('percent-total', severity, share, units, why))
  }
  const others = new Set(ofTotal)
  let stated: Sum | null = null
  // Without a total, or invalid votes, the valid ones are all.
  const whole = entries.some(({ role }) => role === 'total' || role === 'invalid') ? 'total' : 'valid'
  for (const [entry, share] of shares) {
    if (entry.role !== whole || others.has(share) || isPart(entry, counts)) continue
    const all = 100n * tenTo(share.decimals)
    if (share.units === all) {
      add(share, all, wholeIs100)
      continue
    }
    stated ??= new Sum([...shares].flatMap(([{ role }, quantity]) => (role === 'option' ? [quantity] : [])))
    const sum = stated.value([])
    if (share.units * tenTo(stated.decimals) === sum * tenTo(share.decimals))
      add(share, share.units, 'the stated shares add up to it')
    else if ((share.units === 0n && sum > 0n) || isSlipAway(share.units, all, share.decimals, 'scale'))
      add(share, all, wholeIs100)
  }
  return relations
}

/** Whether a row `Total` has less than half of the votes: a subtotal, whose 10.00% are no 100.00%. */
function isPart(entry: Entry, counts: Counts | undefined): boolean {
  const total = counts?.sums.total ?? null
  if (counts === undefined || total === null) return false
  const stated = exactOf(statedCount(entry, counts.count.column, counts.count.what))
  return stated !== null && stated.decimals === total.decimals && stated.units * 2n < total.units
}
