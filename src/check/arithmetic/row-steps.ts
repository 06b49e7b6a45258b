import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import { isChange } from '../../value/index.js'
import { compareQuantities } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { asUnusual, type Quantity, withUnits } from '../model/quantity.js'
import { changeRelation, isChangeColumn, isCount, relatesOf } from './changes.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'

/** What the profile of populations declares. */
const population = /\b(?:pop\b|population|inhabitants|residents)/i
/** How far left of a change the column may be that it is the change of. */
const reach = 2
const fewestHolding = 3
/** `2010`, `2010–11`; a year with anything else beside it may be a part of one. */
const wholeYear = /^(?:1[5-9]|20)\d\d(?:[–/-]\d\d(?:\d\d)?)?(?:\[\w+\])?$/

/**
 * A column `Change` beside a column of numbers that go on from row to row (years, seasons), in percent or absolutely: from the row above
 * or, where the latest comes first, from the row below. Asked only where all hold but for what one wrong number breaks: the change to it and the
 * change from it.
 */
export function rowSteps(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const relations: Constraint[] = []
  const [first] = columns
  const changes = columns.filter(isChangeColumn)
  if (first === undefined || changes.length === 0) return relations
  const rows = entries.filter(({ role }) => role === 'option')
  const years = rows.map(({ cells }) => wholeYear.test(cells[first.key]?.reading.raw.trim() ?? ''))
  if (years.filter(Boolean).length <= fewestHolding) return relations
  for (const change of changes) {
    const at = columns.indexOf(change)
    for (const count of columns.slice(1, at).filter(isCount).slice(-reach).reverse()) {
      if (population.test(count.label)) break
      const steps = stepsOf(count, change, rows, years, numbers)
      append(relations, steps)
      if (steps.length > 0) break
    }
  }
  return relations
}

/** The changes as most rows have them; none where more fail than one wrong number explains. */
function stepsOf(
  count: Column,
  change: Column,
  rows: readonly Entry[],
  years: readonly boolean[],
  numbers: RowNumbers,
): Constraint[] {
  const counts = rows.map((row, at) => (years[at] === true ? numbers.exact(row, count) : null))
  let best: Constraint[] = []
  let most = fewestHolding - 1
  for (const step of [-1, 1]) {
    const changes = directed(
      rows.map((row) => numbers.change(row, change)),
      counts,
      step,
    )
    for (const relate of relatesOf(change)) {
      const relations = rows.flatMap((_, at) => {
        const [before = null, after = null] = [counts[at + step], counts[at]]
        const relation = changeRelation(before, after, changes[at] ?? null, relate)
        if (relation === null) return []
        // The latest year may not be over: its change may be that from the same months before.
        const isLatest = counts[at - step] === undefined
        return isLatest && relation.violations() > 0 ? [] : [relation]
      })
      const failing = relations.filter((relation) => relation.violations() > 0)
      const holding = relations.length - failing.length
      if (holding <= most || !isOneFault(failing)) continue
      best = relations
      most = holding
    }
  }
  return best
}

/** Where a column has no sign at all, its arrows are lost: the numbers themselves say which way they went. */
function directed(
  changes: readonly (Quantity | null)[],
  counts: readonly (Quantity | null)[],
  step: number,
): readonly (Quantity | null)[] {
  if (changes.some((change) => change !== null && isChange(change.fact.reading))) return changes
  return changes.map((change, at) => {
    const [before, after] = [counts[at + step] ?? null, counts[at]]
    if (change === null || before === null || after === null || after === undefined) return change
    return compareQuantities(after, before) < 0
      ? asUnusual(withUnits(change, -change.units, change.decimals))
      : change
  })
}

/** Whether what fails has a number in common. */
function isOneFault([first, second, ...more]: readonly Constraint[]): boolean {
  if (first === undefined || second === undefined) return true
  return more.length === 0 && first.quantities.some((quantity) => second.quantities.includes(quantity))
}
