import { configuredSeverity, gravity, levelOf, type RuleSettings } from '../configure.js'
import type { BrokenRule, Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'

/** Which rule a wrong number is reported under, when it breaks several: what says most about it comes first. */
const ruleOrder = [
  'percent-total',
  'votes-sum',
  'delegates-sum',
  'seats-sum',
  'valid-invalid-sum',
  'subtotal-sum',
  'column-sum',
  'turnout',
  'mirror-votes',
  'mirror-count',
  'row-percent',
  'mirror-percent',
  'margin-votes',
  // What the text says is the main thing only where the text is at fault.
  'prose-votes',
  'prose-percent',
  'prose-n-of-m',
]

export function ruleFor(main: Constraint, quantity: Quantity): string {
  return main instanceof SumRelation ? main.ruleFor(quantity) : main.rule
}

/** The relation that a finding is told by. One whose rule was made less grave than the finding is left to others. */
export function mainConstraint(
  violated: readonly Constraint[],
  quantity: Quantity,
  settings: RuleSettings,
): Constraint {
  const [first, ...others] = foremost(violated, quantity, settings)
  if (first === undefined) throw new Error('A diagnosis has no violated relation')
  const rank = (constraint: Constraint) => {
    const total = constraint instanceof SumRelation && constraint.total === quantity ? -1 : 0
    // Of the shares that a count changes by way of their total, its own says most.
    const own = constraint instanceof ShareRelation && constraint.count === quantity ? -0.5 : 0
    const place = ruleOrder.indexOf(constraint.rule)
    return total + own + (place === -1 ? ruleOrder.length : place)
  }
  return others.reduce((best, constraint) => (rank(constraint) < rank(best) ? constraint : best), first)
}

function foremost(
  violated: readonly Constraint[],
  quantity: Quantity,
  settings: RuleSettings,
): readonly Constraint[] {
  const severity = configuredSeverity(brokenRules(violated, quantity), settings)
  if (severity === null) return violated
  return violated.filter((constraint) => {
    const level = levelOf(ruleFor(constraint, quantity), settings)
    return level === undefined || (level !== 'off' && gravity[level] >= gravity[severity])
  })
}

/** Every rule that the relations break, once for each severity; those of a quantity go by what it is to them. */
export function brokenRules(violated: readonly Constraint[], quantity?: Quantity): BrokenRule[] {
  const broken = new Map<string, BrokenRule>()
  for (const constraint of violated) {
    const { severity } = constraint
    const rule = quantity === undefined ? constraint.rule : ruleFor(constraint, quantity)
    broken.set(`${rule} ${severity}`, { rule, severity })
  }
  return [...broken.values()]
}

export function severest(violated: readonly Constraint[]): Severity {
  if (violated.some(({ severity }) => severity === 'error')) return 'error'
  return violated.some(({ severity }) => severity === 'warning') ? 'warning' : 'info'
}
