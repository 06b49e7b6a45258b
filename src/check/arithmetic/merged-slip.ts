import { MergedRelation } from '../relations/merged-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { Item } from './entries.js'

/** A cell merged over two rows, which came out in both, and no longer the same: a total tells which of the two is right. */
export interface MergedSlip {
  /** The sum with the right one alone. */
  sum: SumRelation
  /** That both say the same. */
  equal: MergedRelation
  wrong: Item
}

/** Smaller numbers of neighbours may be a slip apart by chance. */
const fewest = 1000n

/** More neighbours than these that are nearly the same are so by nature. */
const mostPairs = 8

/** Finds the slip in a merged cell on account of which none of the sums of a total holds; null where there is none. */
export function mergedSlip(sums: readonly SumRelation[], options: readonly Item[]): MergedSlip | null {
  if (sums.some((sum) => sum.violations() === 0)) return null
  let pairs = 0
  for (const [at, item] of options.entries()) {
    const above = options[at - 1]
    if (above === undefined || !areNearlyMerged(above, item)) continue
    if (++pairs > mostPairs) return null
    for (const sum of sums)
      for (const wrong of [item, above]) {
        const parts = sum.parts.filter((part) => part !== wrong.quantity)
        const once = new SumRelation(sum.rule, sum.severity, parts, sum.total, sum.what)
        if (parts.length === sum.parts.length || once.violations() > 0) continue
        return {
          sum: once,
          equal: new MergedRelation(sum.rule, sum.severity, above.quantity, item.quantity, false),
          wrong,
        }
      }
  }
  return null
}

/** Whether two numbers are a slip apart, and their rows say the same in another column. */
function areNearlyMerged(above: Item, { entry, quantity }: Item): boolean {
  const { units, decimals } = quantity
  const stated = above.quantity
  if (units < fewest || stated.units < fewest || stated.decimals !== decimals) return false
  if (stated.units === units || !isSlipAway(stated.units, units, decimals, 'digit')) return false
  return Object.keys(entry.cells).some((key) => {
    const exact = entry.cells[key]?.reading.exact
    return exact !== undefined && exact.length > 1 && exact === above.entry.cells[key]?.reading.exact
  })
}
