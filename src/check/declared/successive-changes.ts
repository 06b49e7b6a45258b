import type { Constraint } from '../model/constraint.js'
import { markUnusual } from '../model/quantity.js'
import { ChangeRelation } from '../relations/change-relation.js'
import { differenceRelation } from '../relations/weighted-relation.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan } from './relation-plan.js'

type ChangePlan = Extract<RelationPlan, { kind: 'change' }>

/**
 * The change from row to row, in percent or absolutely, from the row above or (where the latest comes first) below: the
 * one of these that fits most rows. A wrong number breaks two changes, so half of them must hold.
 */
export function successiveChanges(plan: ChangePlan, rows: readonly Row[], numbers: Numbers): Constraint[] {
  const stated = rows.map((row) => numbers.of(row, plan.change, 'change'))
  markUnusual(stated.filter((change) => change !== null))
  let best: Constraint[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const step of [-1, 1])
    for (const inPercent of [true, false]) {
      const relations = changes(plan, rows, numbers, step, inPercent)
      const violated = relations.filter((relation) => relation.violations() > 0).length
      if (relations.length > 0 && violated < fewest) {
        fewest = violated
        best = relations
      }
    }
  const holding = best.length - fewest
  return fewest === 0 || (holding >= 2 && fewest <= holding) ? best : []
}

function changes(
  plan: ChangePlan,
  rows: readonly Row[],
  numbers: Numbers,
  step: number,
  inPercent: boolean,
): Constraint[] {
  const relations: Constraint[] = []
  for (const [at, row] of rows.entries()) {
    const from = rows[at + step]
    if (from === undefined) continue
    const change = numbers.of(row, plan.change, 'change')
    const after = numbers.of(row, plan.of, 'count')
    const before = numbers.of(from, plan.of, 'count')
    if (change === null || after === null || before === null) continue
    // A cell with a percent sign states no absolute change.
    if (!inPercent && change.fact.reading.type === 'percent') continue
    relations.push(
      inPercent
        ? new ChangeRelation('relation', plan.severity, plan.name, before, after, change)
        : differenceRelation(
            'relation',
            plan.severity,
            plan.name,
            [after, before],
            change,
            // What is stated with decimals was rounded, each by itself.
            change.decimals > 0 ? 1 : 0,
          ),
    )
  }
  return relations
}
