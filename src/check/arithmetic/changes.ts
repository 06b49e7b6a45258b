import type { Column } from '../../record/record.js'
import { isChange } from '../../value/index.js'
import type { Constraint } from '../model/constraint.js'
import { roundedTo } from '../model/decimals.js'
import { type Quantity, withUnits } from '../model/quantity.js'
import { ChangeRelation } from '../relations/change-relation.js'
import { differenceRelation } from '../relations/weighted-relation.js'

const changeLabel = /\b(?:change|difference|increase|decrease|growth)\b|[±Δ∆]|\+ ?\/ ?[-–−]/i
/** What a label of percentages says. */
export const percentWords = /%|\bper ?cent/i

/** Makes the relation of a change to the numbers that it is the change between; `isRounded`: numbers with decimals may have been rounded each. */
export type Relate = (before: Quantity, after: Quantity, change: Quantity, isRounded?: boolean) => Constraint

const changeInPercent: Relate = (before, after, change, isRounded) =>
  new ChangeRelation('relation', 'warning', 'change', before, after, change, isRounded)

const absoluteChange: Relate = (before, after, change, isRounded = false) =>
  differenceRelation(
    'relation',
    'warning',
    'change',
    [after, before],
    change,
    isRounded ? roomOf(before, after, change) : 0,
  )

/** How many units of the last decimal rounding may hide: one, or what whole numbers are all rounded to. */
function roomOf(before: Quantity, after: Quantity, change: Quantity): number {
  if (change.decimals > 0) return 1
  const unit = Number(roundedTo([before, after, change]))
  return unit > 1 ? unit : 0
}

/** Whole numbers under a label that says nothing of percent are no percentages, though small ones may look so. */
export function relatesOf({ type, label }: Column): readonly Relate[] {
  const maybePercent = type !== 'integer' || percentWords.test(label)
  return maybePercent ? [changeInPercent, absoluteChange] : [absoluteChange]
}

export function isChangeColumn({ role, label }: Column): boolean {
  return role === 'change' || changeLabel.test(label)
}

/** A column of numbers that may change. */
export function isCount({ type, role, label }: Column): boolean {
  return (
    (type === 'integer' || type === 'decimal') &&
    role !== 'change' &&
    role !== 'rank' &&
    !changeLabel.test(label) &&
    !percentWords.test(label)
  )
}

/** Null where one of the three is not stated, where rounding explains what is off, and for a change that only lacks its sign: arrows are lost in flattened text. */
export function changeRelation(
  before: Quantity | null,
  after: Quantity | null,
  change: Quantity | null,
  relate: Relate,
): Constraint | null {
  if (before === null || after === null || change === null || before.small === 0) return null
  const { reading } = change.fact
  // A cell with a percent sign states no absolute change.
  if (relate === absoluteChange && reading.type === 'percent') return null
  const relation = relate(before, after, change)
  if (relation.violations() === 0) return relation
  if (relate(before, after, change, true).violations() === 0) return null
  if (isChange(reading)) return relation
  const turned = relate(before, after, withUnits(change, -change.units, change.decimals))
  return turned.violations() === 0 ? null : relation
}
