import type { Column } from '../../record/record.js'
import { compareQuantities } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { OrderRelation } from '../relations/order-relation.js'
import { quotaBelow } from './count-footer.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countViolations } from './row-rule.js'

const countLabel = /^count \d+$/i
const fewestHolding = 3

/**
 * From one count of transferable votes to the next nobody loses votes who is not elected: they are only passed on to others. Asked where it
 * holds but for what one wrong number breaks.
 */
export function transfers(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const counts = columns.filter(({ label, role }) => role === 'votes' && countLabel.test(label))
  const quota = counts.length < 2 ? null : quotaBelow(entries)
  if (quota === null) return []
  const steps = entries
    .filter(({ role }) => role === 'option')
    .flatMap((entry) =>
      counts.flatMap((column, at) => {
        const next = counts[at + 1]
        if (next === undefined) return []
        const [before, after] = [numbers.exact(entry, column), numbers.exact(entry, next)]
        // Who is elected may pass on a surplus, and who is excluded all.
        if (before === null || after === null || after.units === 0n) return []
        if (compareQuantities(before, quota) >= 0) return []
        return [new OrderRelation('relation', 'warning', `${entry.name}’s votes`, after, before)]
      }),
    )
  const failing = countViolations(steps)
  return failing <= 1 && steps.length - failing >= fewestHolding ? steps : []
}
