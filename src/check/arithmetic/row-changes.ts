import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual } from '../model/quantity.js'
import { changeRelation, isChangeColumn, isCount, type Relate, relatesOf } from './changes.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule } from './row-rule.js'

/** How many columns of numbers to the left of a change, and to its right, it may be about. */
const reach = { before: 4, after: 2 }
/** So many rows are tried before all are read. */
const tried = 8

/**
 * A column `Change` beside the two columns that it is the change between, absolutely or in percent: what holds in three quarters
 * of the rows is meant to hold in all. Which two columns, and which of them is the earlier, the rows tell.
 */
export function rowChanges(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const relations: Constraint[] = []
  for (const [at, change] of columns.entries()) {
    if (!isChangeColumn(change)) continue
    const near = [
      ...columns.slice(0, at).filter(isCount).slice(-reach.before),
      ...columns
        .slice(at + 1)
        .filter(isCount)
        .slice(0, reach.after),
    ]
    if (near.length > 1) append(relations, bestOf(near, change, entries, numbers))
  }
  return relations
}

/** The pair of columns that the change fits in most rows; none where none is the rule, or two fit as many and not the same. */
function bestOf(
  near: readonly Column[],
  change: Column,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  let best: Constraint[] = []
  let most = 0
  let isTied = false
  for (const after of near)
    for (const before of near) {
      if (before === after) continue
      for (const relate of relatesOf(change)) {
        const read = (some: readonly Entry[]) =>
          some.flatMap((entry) => relationOf(entry, before, after, change, numbers, relate) ?? [])
        const first = read(entries.slice(0, tried))
        if (2 * countHolding(first) < first.length) continue
        const relations = entries.length > tried ? read(entries) : first
        const holding = countHolding(relations)
        if (holding < most || !isRule(relations, holding)) continue
        isTied = holding === most
        if (isTied) continue
        best = relations
        most = holding
      }
    }
  if (best.length > 0)
    markUnusual(entries.map((entry) => numbers.change(entry, change)).filter((quantity) => quantity !== null))
  return isTied && most < best.length ? [] : best
}

/** Null for a row that does not state all three. */
function relationOf(
  entry: Entry,
  before: Column,
  after: Column,
  change: Column,
  numbers: RowNumbers,
  relate: Relate,
): Constraint | null {
  const [from, to] = [numbers.exact(entry, before), numbers.exact(entry, after)]
  return changeRelation(from, to, numbers.change(entry, change), relate)
}
