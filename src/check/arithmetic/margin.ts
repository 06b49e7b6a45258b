import type { Quantity } from '../model/quantity.js'
import { MarginRelation } from '../relations/margin-relation.js'
import { isSlipAway } from '../solve/typo.js'
import { type Entry, exactOf, statedCount } from './entries.js'
import type { Alternative } from './share-alternatives.js'
import type { CountedColumn, TableNumbers } from './table-numbers.js'

/** A majority that is asked for is no majority that was reached. */
const asked = /need|requir|absolute|quota/i

/** A table's one row `Majority` (plurality, margin), and the one column of votes that it can be about. */
export interface MajorityRow {
  entry: Entry
  counted: CountedColumn
}

/** Null where the table has no such row, or not all votes of it are known, or its rows are grouped. */
export function majorityRow({
  entries,
  counts,
}: Pick<TableNumbers, 'entries' | 'counts'>): MajorityRow | null {
  const [entry, ...others] = entries.filter(({ role }) => role === 'majority')
  if (entry === undefined || others.length > 0 || asked.test(textOf(entry))) return null
  const [counted, ...more] = counts.filter(({ count }) => count.column.role === 'votes')
  if (counted === undefined || more.length > 0 || !counted.sums.complete) return null
  return isGrouped(entries) ? null : { entry, counted }
}

/** Whether a heading stands above an option; below all of them it says how the vote ended. */
function isGrouped(entries: readonly Entry[]): boolean {
  const heading = entries.findIndex(({ role }) => role === 'heading')
  return heading !== -1 && entries.slice(heading).some(({ role }) => role === 'option')
}

/** The majority in votes; null where the row does not state it. */
export function statedMajority({ entry, counted }: MajorityRow): Quantity | null {
  return exactOf(statedCount(entry, counted.count.column, 'votes'))
}

/**
 * The row `Majority` is the difference of the first two. Where it is not, by more than a slip in one of the three, it may be a
 * majority of another kind (over half of the votes, over all others together).
 */
export function marginAlternatives(numbers: TableNumbers): Alternative[] {
  const row = majorityRow(numbers)
  const margin = row === null ? null : statedMajority(row)
  if (row === null || margin === null) return []
  const votes = row.counted.sums.options.map(({ quantity }) => quantity)
  if (votes.length < 2 || [margin, ...votes].some(({ decimals }) => decimals > 0)) return []
  const relation = new MarginRelation('margin-votes', 'error', votes, margin)
  const violations = relation.violations()
  if (violations > 0 && isOfLastElected(numbers.entries, votes, margin)) return []
  const is = { constraints: [relation], violations, doubt: null }
  return violations === 0 || isNear(relation) ? [is] : [is, { constraints: [], violations: 0, doubt: null }]
}

/** Where several are elected it is the majority of the last of these over the first who is not: each has a row of its own that says who won. */
function isOfLastElected(entries: readonly Entry[], votes: readonly Quantity[], margin: Quantity): boolean {
  if (entries.filter(({ role }) => role === 'outcome').length > 1) return true
  return votes.some(({ units }, at) => at > 1 && (votes[at - 1]?.units ?? units) - units === margin.units)
}

/** Whether one slip, in the majority or in the votes of one of the first two, makes up for what is missing. */
function isNear(relation: MarginRelation): boolean {
  const { margin, foremost } = relation
  const missing = margin.units - relation.difference()
  return foremost.some((quantity, at) => {
    const wanted = quantity.units + (at === 0 ? missing : -missing)
    return isSlipAway(quantity.units, wanted, 0)
  })
}

function textOf({ cells }: Entry): string {
  return Object.values(cells)
    .map((cell) => cell?.reading.raw ?? '')
    .join(' ')
}
