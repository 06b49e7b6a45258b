import type { Quantity } from '../model/quantity.js'
import { EqualSums } from './equal-sums.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan } from './relation-plan.js'

/** Two columns with the same sum, where every row states a number in both; null where some row does not. */
export function equalSums(
  plan: Extract<RelationPlan, { kind: 'equal sums' }>,
  rows: readonly Row[],
  numbers: Numbers,
): EqualSums | null {
  const [one, other]: [Quantity[], Quantity[]] = [[], []]
  for (const row of rows) {
    const [left, right] = [numbers.of(row, plan.one, 'count'), numbers.of(row, plan.other, 'count')]
    if (left === null || right === null) return null
    one.push(left)
    other.push(right)
  }
  return one.length < 2 ? null : new EqualSums('relation', plan.severity, plan.name, one, other)
}
