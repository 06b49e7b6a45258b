import type { Contest } from '../../record/data/contest.js'
import type { Fact } from '../../record/fact.js'
import type { CellsOf } from '../../record/record.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { countMeasures, type InfoboxOption, isCountMeasure, mirrorRule } from './infobox-numbers.js'

/** Finds the rows of one name, where some name is given twice: a candidate may stand for several parties. */
export function namesakes({
  columns,
  rows,
}: Contest): ((row: CellsOf<Fact>) => readonly CellsOf<Fact>[]) | null {
  const key = columns.find(({ role }) => role === 'name')?.key
  if (key === undefined || new Set(rows.map((row) => row[key]?.reading.raw)).size === rows.length) return null
  const named = new Map<string | undefined, CellsOf<Fact>[]>()
  for (const row of rows) {
    const name = row[key]?.reading.raw
    const known = named.get(name)
    if (known === undefined) named.set(name, [row])
    else known.push(row)
  }
  return (row) => {
    const name = row[key]?.reading.raw
    return name === undefined ? [row] : (named.get(name) ?? [row])
  }
}

/** The infobox gives what the rows of one name have together, or repeats one of them. Shares are checked by their votes. */
export function togetherRelation(
  role: string,
  parts: readonly Quantity[],
  { counts, share }: InfoboxOption,
): Constraint[] {
  const rule = mirrorRule(role)
  if (!isCountMeasure(role)) {
    if (role !== 'share' || share === null) return []
    const equal = parts.map((part) => new EqualRelation(rule, 'error', share, part, true))
    return equal.filter((relation) => relation.violations() === 0).slice(0, 1)
  }
  const stated = counts[role]
  if (stated === undefined) return []
  const together = new SumRelation(rule, 'error', parts, stated, countMeasures[role])
  if (together.violations() === 0) return [together]
  const equal = parts.map((part) => new EqualRelation(rule, 'error', stated, part, false))
  return [equal.find((relation) => relation.violations() === 0) ?? together]
}
