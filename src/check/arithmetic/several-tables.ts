import { type Contest, rowOf } from '../../record/data/contest.js'
import type { Fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { SumRelation } from '../relations/sum-relation.js'
import { type CountMeasure, countMeasures, type InfoboxOption } from './infobox-numbers.js'

/**
 * What the infobox gives of each option where it is what several tables award together: the delegates of a primary and those of the
 * caucuses beside it. Null where it repeats the number of the contest's own table for any option, or is the sum for none.
 */
export function overTables(
  contest: Contest,
  { key, role }: Column,
  options: readonly InfoboxOption[],
  find: (fact: Fact) => Quantity | null,
): SumRelation[] | null {
  if (contest.others.length === 0 || !isMeasure(role)) return null
  const sums: SumRelation[] = []
  for (const [at, { counts, name }] of options.entries()) {
    const stated = counts[role]
    const own = rowOf(contest, at)?.[key]
    const part = own === null || own === undefined ? null : find(own)
    if (stated === undefined || part === null) continue
    if (stated.units === part.units && stated.decimals === part.decimals) return null
    const label = `${name}’s ${countMeasures[role]}`
    const others = contest.others.flatMap((other) => cellIn(other, at, role, label))
    if (others.length > 0)
      sums.push(new SumRelation('mirror-count', 'error', [part, ...others], stated, countMeasures[role]))
  }
  return sums.length > 1 && sums.some((sum) => sum.violations() === 0) ? sums : null
}

/** What several bodies award. */
function isMeasure(role: string): role is CountMeasure {
  return role === 'delegates' || role === 'seats'
}

/** What another table states of the option in the first column of the role. */
function cellIn(contest: Contest, at: number, role: string, label: string): Quantity[] {
  const column = contest.table.columns.find((one) => one.role === role)
  const cell = column === undefined ? null : rowOf(contest, at)?.[column.key]
  const quantity = quantityOf(cell, label, 'another table')
  return quantity === null ? [] : [quantity]
}
