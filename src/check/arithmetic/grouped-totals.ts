import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Constraint } from '../model/constraint.js'
import type { SumRelation } from '../relations/sum-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule, rowSum } from './row-rule.js'

/** A column of totals of one kind (`Total Goals`), and the columns of its parts (`League Goals`, `Cup Goals`). */
export interface GroupedTotal {
  total: Column
  parts: readonly Column[]
}

/** The totals under a label that spans several kinds of numbers, each beside two or more columns of its kind. */
export function groupedTotals(columns: readonly Column[]): GroupedTotal[] {
  const found: GroupedTotal[] = []
  for (const total of columns) {
    const kind = kindOf(total)
    if (kind === null) continue
    const parts = columns.filter((column) => column !== total && isPart(column, kind))
    if (parts.length > 1) found.push({ total, parts })
  }
  // One total alone may as well be of all the columns before it.
  return found.length > 1 ? found : []
}

const totalOf = /^(?:(?:(?:grand|overall|career) )?totals?|overall) (\S.*)$/i

function kindOf({ label, type }: Column): string | null {
  return type === 'integer' ? (totalOf.exec(label)?.[1] ?? null) : null
}

function isPart({ label, type }: Column, kind: string): boolean {
  return type === 'integer' && label.endsWith(` ${kind}`) && !totalOf.test(label)
}

/** What holds in three quarters of the rows that have any of the kind is meant to hold in all. */
export function groupedRelations(
  groups: readonly GroupedTotal[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const relations: Constraint[] = []
  for (const group of groups) {
    const own = entries
      .map((entry) => relationOf(group, entry, numbers))
      .filter((relation) => relation !== null)
    if (isRule(own, countHolding(own)) && own.some(isTelling)) append(relations, own)
  }
  return relations
}

/** Whether a sum of several numbers holds. */
function isTelling(relation: SumRelation): boolean {
  return relation.violations() === 0 && relation.parts.filter(({ small }) => small !== 0).length > 1
}

/** Null where a number is not exact or has a note, and where there is nothing to count. */
function relationOf({ total, parts }: GroupedTotal, entry: Entry, numbers: RowNumbers): SumRelation | null {
  const whole = numbers.exact(entry, total)
  if (whole === null || whole.small === 0) return null
  const stated = parts.map((column) => numbers.of(entry, column)).filter((part) => part !== 'nothing')
  const counts = stated.filter((part) => part !== 'unclear')
  if (counts.length < stated.length || counts.length < 1) return null
  if ([whole, ...counts].some(({ fact }) => fact.reading.note !== undefined)) return null
  return rowSum('column-sum', 'warning', entry, counts, whole)
}
