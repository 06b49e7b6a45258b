import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { Entry } from './entries.js'

/** How many of some relations hold as stated. */
export function countHolding(relations: readonly Constraint[]): number {
  let holding = 0
  for (const relation of relations) if (relation.violations() === 0) holding++
  return holding
}

/** How many statements some relations find violated. */
export function countViolations(relations: readonly Constraint[]): number {
  let count = 0
  for (const relation of relations) count += relation.violations()
  return count
}

/** Shares as they are rounded, or cut off where that explains more of them. */
export function likelier<R extends Constraint>(rounded: R[], cutOff: R[]): R[] {
  return countHolding(cutOff) > countHolding(rounded) ? cutOff : rounded
}

const fewestRows = 3

/** Whether a relation between columns that only the rows themselves speak for is one: three quarters of them follow it. */
export function isRule(relations: readonly Constraint[], holding: number): boolean {
  return holding >= fewestRows && 4 * holding >= 3 * relations.length
}

/** Whether two thirds follow what the columns are known to be for; what most rows do not follow is not claimed. */
export function isUsual(relations: readonly Constraint[], holding: number): boolean {
  return 3 * holding >= 2 * relations.length
}

/** The numbers of a row that make up its total. */
export function rowSum(
  rule: string,
  severity: Severity,
  entry: Entry,
  parts: readonly Quantity[],
  total: Quantity,
  slack = 0n,
): SumRelation {
  return new SumRelation(
    rule,
    severity,
    parts,
    total,
    `the numbers of ${entry.name === '' ? 'the row' : entry.name}`,
    slack,
  )
}
