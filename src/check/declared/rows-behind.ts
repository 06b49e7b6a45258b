import type { ExactNumber } from '../../value/index.js'
import type { Constraint } from '../model/constraint.js'
import { type WeightedPart, WeightedRelation } from '../relations/weighted-relation.js'
import { isClaimed } from './claim.js'
import type { Numbers, Row } from './numbers.js'
import type { SumPlan } from './row-sums.js'

/** How far each row is behind the first, whose own cell is empty: the first row's weighted sum less its own. None where most rows do not follow. */
export function rowsBehind(plan: SumPlan, rows: readonly Row[], numbers: Numbers): readonly Constraint[] {
  const [first, ...others] = rows.filter(({ summary }) => !summary)
  if (first === undefined || !isNothing(first, plan.total)) return []
  const leading = partsOf(first, plan, numbers, 1n)
  if (leading === null) return []
  const relations = others.flatMap((row) => {
    const [own, behind] = [partsOf(row, plan, numbers, -1n), numbers.of(row, plan.total, 'change')]
    return own === null || behind === null
      ? []
      : [new WeightedRelation('relation', plan.severity, plan.name, [...leading, ...own], behind)]
  })
  const holding = relations.filter((relation) => relation.violations() === 0).length
  return isClaimed(holding, relations.length - holding, true) ? relations : []
}

function isNothing(row: Row, name: string): boolean {
  const fact = row.fact(name)
  return fact === null || fact.reading.type === 'missing' || fact.reading.value === 0
}

/** The row's parts, each with its factor, added or taken; null where one is not stated. */
function partsOf(row: Row, { terms }: SumPlan, numbers: Numbers, sign: 1n | -1n): WeightedPart[] | null {
  const parts: WeightedPart[] = []
  for (const { name, factors } of terms) {
    const quantity = numbers.of(row, name, 'count')
    if (quantity === null) return null
    const { units, decimals } = factors[0] ?? one
    parts.push({ quantity, factor: { units: sign * units, decimals } })
  }
  return parts
}

const one: ExactNumber = { units: 1n, decimals: 0 }
