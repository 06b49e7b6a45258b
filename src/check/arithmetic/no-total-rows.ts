import type { Fact } from '../../record/fact.js'
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
  const choices = counts.flatMap(({ sums }) => sums.choices)
  const failing = choices.filter((choice) => !choice.some(holds))
  if (failing.length < 2 && !failing.some(isNoSum)) return others
  const holding = new Set(choices.flatMap((choice) => choice.filter(holds)).map(({ total }) => total.fact))
  const byFact = new Map<Fact, SumRelation[][]>()
  for (const choice of failing) {
    const fact = choice[0]?.total.fact
    if (fact !== undefined) byFact.set(fact, [...(byFact.get(fact) ?? []), choice])
  }
  for (const { role, cells } of entries) {
    if (role !== 'total') continue
    const facts = Object.values(cells).filter((fact) => fact !== null)
    const own = facts.flatMap((fact) => byFact.get(fact) ?? [])
    if ((own.length < 2 && !own.some(isNoSum)) || facts.some((fact) => holding.has(fact))) continue
    for (const [sum] of own) if (sum?.rule === 'column-sum') others.add(sum.total)
  }
  return others
}

function holds(sum: SumRelation): boolean {
  return sum.violations() === 0
}
