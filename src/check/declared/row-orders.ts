import { OrderRelation } from '../relations/order-relation.js'
import { isClaimed } from './claim.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan } from './relation-plan.js'

/** Every two neighbouring names of the order, in every row that states both. */
export function rowOrders(
  plan: Extract<RelationPlan, { kind: 'order' }>,
  rows: readonly Row[],
  numbers: Numbers,
  asserted: boolean,
): OrderRelation[] {
  return plan.names.slice(1).flatMap((name, at) => {
    const larger = plan.names[at] ?? ''
    const relations: OrderRelation[] = []
    for (const row of rows) {
      const [more, less] = [numbers.of(row, larger, 'change'), numbers.of(row, name, 'change')]
      if (more !== null && less !== null)
        relations.push(new OrderRelation('relation', plan.severity, plan.name, more, less))
    }
    const violated = relations.filter((relation) => relation.violations() > 0).length
    return asserted || isClaimed(relations.length - violated, violated, false) ? relations : []
  })
}
