import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import { isChange } from '../../value/index.js'
import { compareQuantities } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { intersect } from '../model/domain.js'
import { asUnusual, markUnusual, type Quantity, withUnits } from '../model/quantity.js'
import { changeRelation, isChangeColumn, isCount, type Relate, relatesOf } from './changes.js'
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
  const stated = rows.map((row) => numbers.change(row, change))
  markUnusual(stated.filter((quantity) => quantity !== null))
  const hasSigns = stated.some((quantity) => quantity !== null && isChange(quantity.fact.reading))
  for (const step of [-1, 1]) {
    const changes = hasSigns ? stated : directed(stated, counts, step)
    for (const relate of relatesOf(change)) {
      const steps = rows.flatMap((_, at) => {
        const found = stepOf(counts[at + step], counts[at], changes[at], relate)
        // The latest year may not be over: its change may be that from the same months before.
        const isLatest = counts[at - step] === undefined
        return found === null || (isLatest && fails(found)) ? [] : [found]
      })
      const failing = steps.filter(fails)
      const holding = steps.length - failing.length
      if (holding <= most || !isOneFault(failing)) continue
      const read = hasSigns ? steps : withFittingSigns(steps, failing, relate)
      best = read.map(({ relation }) => relation)
      most = holding
    }
  }
  return best
}

/** A change, and the two numbers that it is the change between. */
interface Step {
  before: Quantity
  after: Quantity
  change: Quantity
  relation: Constraint
}

function stepOf(
  before: Quantity | null | undefined,
  after: Quantity | null | undefined,
  change: Quantity | null | undefined,
  relate: Relate,
): Step | null {
  if (before == null || after == null || change == null) return null
  const relation = changeRelation(before, after, change, relate)
  return relation === null ? null : { before, after, change, relation }
}

function fails({ relation }: Step): boolean {
  return relation.violations() > 0
}

/** Where a column has no sign at all, its arrows are lost: the numbers themselves say which way they went. */
function directed(
  changes: readonly (Quantity | null)[],
  counts: readonly (Quantity | null)[],
  step: number,
): readonly (Quantity | null)[] {
  return changes.map((change, at) => {
    const [before, after] = [counts[at + step] ?? null, counts[at]]
    if (change === null || before === null || after === null || after === undefined) return change
    return compareQuantities(after, before) < 0 ? turned(change) : change
  })
}

function turned(change: Quantity): Quantity {
  return asUnusual(withUnits(change, -change.units, change.decimals))
}

/** Between two changes that fail, a wrong number may have gone the wrong way: the signs are those with which some number would fit both. */
function withFittingSigns(steps: readonly Step[], failing: readonly Step[], relate: Relate): readonly Step[] {
  const [first, second] = failing
  if (first === undefined || second === undefined) return steps
  const shared = first.after === second.before ? first.after : first.before
  for (const one of bothWays(first, relate))
    for (const other of bothWays(second, relate))
      if (intersect(one.relation.domain(shared), other.relation.domain(shared)).length > 0)
        return steps.map((each) => (each === first ? one : each === second ? other : each))
  return steps
}

function bothWays(step: Step, relate: Relate): Step[] {
  const change = turned(step.change)
  return [step, { ...step, change, relation: relate(step.before, step.after, change) }]
}

/** Whether what fails is the change to a number and the change from it. */
function isOneFault([first, second, ...more]: readonly Step[]): boolean {
  if (first === undefined || second === undefined) return true
  return more.length === 0 && (first.after === second.before || first.before === second.after)
}
