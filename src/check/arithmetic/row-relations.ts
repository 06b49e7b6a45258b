import type { Column } from '../../record/record.js'
import type { Severity } from '../diagnostic.js'
import { compareQuantities } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual, type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { CommonTotal } from '../relations/common-total.js'
import { MarginRelation } from '../relations/margin-relation.js'
import { type Rounding, roundings, ShareRelation } from '../relations/share-relation.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { differenceRelation, type WeightedRelation } from '../relations/weighted-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isUsual, rowSum } from './row-rule.js'

/** A column of counts and that of their shares beside it; the same where they stand in brackets in its own cells. */
export interface Pair {
  count: Column
  share: Column
}

/**
 * The columns of a table whose rows are wholes of their own: the counties of an election, with the votes and the share of
 * each candidate side by side, mostly the margin between the first two, and the total of the row.
 */
export interface RowWholes {
  parts: readonly Pair[]
  margin: Pair | null
  total: Column | null
  rounding: Rounding
}

/** What must hold in every row: each share is that of its count, the counts make up the total, and the first two differ by the margin. */
export function rowRelations(
  wholes: RowWholes,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const severity = severityOf(wholes)
  const shares = entries
    .map((entry) => shareRelations(wholes, entry, numbers, severity))
    .filter((relations) => wholes.total !== null || !leavesOut(relations))
    .flat()
  markUnusual(shares.map(({ share }) => share))
  return [
    ...shares,
    ...usual(entries.map((entry) => totalRelation(wholes, entry, numbers, severity))),
    ...marginRelations(wholes, entries, numbers, severity),
    ...marginShares(wholes, entries, numbers),
  ]
}

function severityOf({ parts }: RowWholes): Severity {
  return parts.some(({ count }) => count.role !== 'other') ? 'error' : 'warning'
}

/** Whether the shares of a row are of a larger whole than its counts: others, whom the table leaves out, have the rest; without theirs shares seem cut off. */
function leavesOut(relations: readonly ShareRelation[]): boolean {
  if (countHolding(relations) === relations.length) return false
  return roundings.some(
    (rounding) => new CommonTotal('row-percent', 'error', relations, rounding).violations() === 0,
  )
}

/** The shares of a row, each of its count; none where it states no whole. */
export function shareRelations(
  wholes: RowWholes,
  entry: Entry,
  numbers: RowNumbers,
  severity: Severity,
): ShareRelation[] {
  const { parts, total, rounding } = wholes
  const counts = parts.map(({ count }) => numbers.exact(entry, count))
  const whole = total === null ? null : numbers.exact(entry, total)
  if (total === null ? counts.includes(null) : whole === null) return []
  const sum = new Sum(whole === null ? counts.filter((count) => count !== null) : [whole])
  const label = whole === null ? 'the sum of the row' : whole.label
  return parts.flatMap(({ share }, at) => {
    const count = counts[at]
    const stated = numbers.share(entry, share, share === parts[at]?.count)
    if (count === null || count === undefined || stated === null) return []
    return [new ShareRelation('row-percent', severity, count, stated, sum, label, rounding)]
  })
}

/** The counts of a row make up its total; null where it states none, or not all counts. */
export function totalRelation(
  { parts, total }: RowWholes,
  entry: Entry,
  numbers: RowNumbers,
  severity: Severity,
): SumRelation | null {
  if (total === null) return null
  const whole = numbers.exact(entry, total)
  const counts = parts.map(({ count }) => numbers.exact(entry, count)).filter((count) => count !== null)
  return whole === null || counts.length < parts.length
    ? null
    : rowSum('votes-sum', severity, entry, counts, whole)
}

/** The margin is the first column less the second, with its sign, or that of the two who lead, whichever more rows have; else it is of something else. */
function marginRelations(
  { parts, margin }: RowWholes,
  entries: readonly Entry[],
  numbers: RowNumbers,
  severity: Severity,
): Constraint[] {
  const [first, second] = parts
  if (margin === null || first === undefined || second === undefined) return []
  const stated = entries.map((entry) => {
    const ahead = quantityOf(entry.cells[margin.count.key], `${entry.name}’s margin`, entry.place, 'change')
    const one = numbers.exact(entry, first.count)
    const other = numbers.exact(entry, second.count)
    return ahead === null || one === null || other === null ? null : { entry, ahead, one, other }
  })
  const rows = stated.filter((row) => row !== null)
  const signed = rows.map(({ ahead, one, other }) =>
    differenceRelation('margin-votes', severity, 'margin', [one, other], ahead),
  )
  const leading = rows.map(({ entry, ahead }) => {
    const counts = parts.map(({ count }) => numbers.exact(entry, count)).filter((count) => count !== null)
    return ahead.units < 0n ? null : new MarginRelation('margin-votes', severity, counts, ahead)
  })
  return moreUsual(signed, leading)
}

/** The margin in percent is the difference of two shares, within rounding: of the first two with its sign, or of the two who lead. */
function marginShares(
  { parts, margin }: RowWholes,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  if (margin === null || margin.share === margin.count || parts.length < 2) return []
  const rows = entries.map((entry) => {
    const label = `${entry.name}’s margin in percent`
    const ahead = quantityOf(entry.cells[margin.share.key], label, entry.place, 'change')
    const shares = parts.map(({ share, count }) => numbers.share(entry, share, share === count))
    const stated = shares.filter((share) => share !== null)
    return ahead === null || stated.length < parts.length ? null : { ahead, shares: stated }
  })
  const stated = rows.filter((row) => row !== null)
  const signed = stated.map(({ ahead, shares }) => shareDifference(shares, ahead))
  const descending = (shares: readonly Quantity[]) =>
    [...shares].sort((one, other) => compareQuantities(other, one))
  const leading = stated.map(({ ahead, shares }) =>
    ahead.units < 0n ? null : shareDifference(descending(shares), ahead),
  )
  return moreUsual(signed, leading)
}

function shareDifference([first, second]: readonly Quantity[], ahead: Quantity): WeightedRelation | null {
  if (first === undefined || second === undefined) return null
  return differenceRelation('margin-percent', 'warning', 'margin in percent', [first, second], ahead, 1)
}

/** Relations of rows that hold in most of them, else none. */
function usual<Relation extends Constraint>(relations: readonly (Relation | null)[]): Relation[] {
  const stated = relations.filter((relation) => relation !== null)
  return isUsual(stated, countHolding(stated)) ? stated : []
}

/** Those of two manners of reading the rows that more of them follow, the first ones where as many do. */
function moreUsual(first: readonly (Constraint | null)[], second: readonly (Constraint | null)[]) {
  const holding = (relations: readonly (Constraint | null)[]) =>
    countHolding(relations.filter((relation) => relation !== null))
  return usual(holding(second) > holding(first) ? second : first)
}
