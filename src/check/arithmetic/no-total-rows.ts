import type { Quantity } from '../model/quantity.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { isNoSum } from './sum-alternatives.js'
import type { TableNumbers } from './table-numbers.js'

/**
 * The totals of rows that are no sums of the table's rows: none of a row's totals holds, and there are several, or one that is far from
 * what it would be a sum of. That some are near to it is chance.
 */
export function totalsOfOthers({ counts, entries }: TableNumbers): ReadonlySet<Quantity> {
  const others = new Set<Quantity>()
  const failing = counts.flatMap(({ sums }) => sums.choices.filter((choice) => !choice.some(holds)))
  if (failing.length < 2 && !failing.some(isNoSum)) return others
  const holding = new Set(
    counts.flatMap(({ sums }) => sums.choices.flat().filter(holds)).map(({ total }) => total),
  )
  for (const { role, cells } of entries) {
    if (role !== 'total') continue
    const facts = new Set(Object.values(cells))
    const own = failing.filter(([sum]) => sum !== undefined && facts.has(sum.total.fact))
    if ((own.length < 2 && !own.some(isNoSum)) || [...holding].some(({ fact }) => facts.has(fact))) continue
    for (const [sum] of own) if (sum?.rule === 'column-sum') others.add(sum.total)
  }
  return others
}

function holds(sum: SumRelation): boolean {
  return sum.violations() === 0
}
