import type { Fact } from '../../record/fact.js'
import { seriesLabel } from '../../record/match-profile.js'
import type { Column, TableOf } from '../../record/record.js'
import { standsBefore } from '../../record/stands-before.js'
import { append } from '../../source/list.js'
import { ownValue } from '../../source/own-value.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual, type Quantity } from '../model/quantity.js'
import type { SharePair } from '../relations/total-range.js'
import { abstentionShare, separateAbstentions } from './abstentions.js'
import { compareColumns, compareShares } from './across-columns.js'
import type { CountColumn } from './count-column.js'
import { footerRelations } from './count-footer.js'
import { countsOf, type Entry, entriesOf, hasCombinedShares, sharedRole, statedShare } from './entries.js'
import { exhaustedBallots } from './exhausted-ballots.js'
import { labelledBallots } from './labelled-ballots.js'
import { oppositeChanges } from './opposite-changes.js'
import { rowBallots } from './row-ballots.js'
import { rowChanges } from './row-changes.js'
import { rowGains } from './row-gains.js'
import { rowLeads } from './row-leads.js'
import { RowNumbers } from './row-numbers.js'
import { type RowWholes, rowRelations } from './row-relations.js'
import { rowSteps } from './row-steps.js'
import { rowTotals } from './row-totals.js'
import { rowTurnouts } from './row-turnouts.js'
import { findRowWholes } from './row-wholes.js'
import { isSummable } from './summable.js'
import { subtotalShares, summaryShares } from './summary-shares.js'
import { type ColumnSums, columnSums } from './sums.js'
import { totalShares } from './total-shares.js'
import { transfers } from './transfers.js'
import { withoutUnits } from './united-columns.js'
import { wholesOf } from './wholes.js'

/** A column of shares and the column of counts that they are shares of. */
export interface ShareColumn {
  column: Column
  of: CountColumn
  sums: ColumnSums
  pairs: SharePair[]
  /** Every stated share by its row. */
  shares: ReadonlyMap<Entry, Quantity>
  /** Whether each row is an election of its own (a party's results over the years): then the rows are no one whole. */
  series: boolean
  /** Counts of the same whole that have no share: where the infobox has the shares of some of the table's options. */
  others?: readonly Quantity[]
}

/** A column of counts with its sums. */
export interface CountedColumn {
  count: CountColumn
  sums: ColumnSums
}

/** The numbers of one table, column by column. */
export interface TableNumbers {
  table: TableOf<Fact>
  entries: readonly Entry[]
  counts: CountedColumn[]
  shares: ShareColumn[]
  /** Relations that do not depend on how the table is read. */
  fixed: Constraint[]
  /** Whether the shares are of their own rows: a county's, of all its votes. */
  rowsAreWholes: boolean
}

/** The first column of counts of a role with its sums; undefined where there is none. */
export function countedAs({ counts }: Pick<TableNumbers, 'counts'>, role: string): CountedColumn | undefined {
  return counts.find(({ count }) => count.column.role === role)
}

/** What the counts of a role are called, and which rule their sums belong to. */
const countRoles: Readonly<Record<string, { what: string; rule: string; severity?: Severity }>> = {
  votes: { what: 'votes', rule: 'votes-sum' },
  delegates: { what: 'delegates', rule: 'delegates-sum' },
  seats: { what: 'seats', rule: 'seats-sum' },
  seatsAfter: { what: 'seats after', rule: 'seats-sum' },
  seatsKept: { what: 'seats not up', rule: 'seats-sum' },
  seatsBefore: { what: 'seats before', rule: 'column-sum', severity: 'warning' },
  seatsGained: { what: 'seats gained', rule: 'column-sum', severity: 'warning' },
  seatsLost: { what: 'losses', rule: 'column-sum', severity: 'warning' },
  seatsContested: { what: 'seats contested', rule: 'column-sum', severity: 'warning' },
  electoralVotes: { what: 'electoral votes', rule: 'delegates-sum' },
  // Caucuses elect them in place of votes; their shares may be of something else.
  districtDelegates: { what: 'state delegates', rule: 'delegates-sum', severity: 'warning' },
}

/** Reads a table's counts and shares, each of its counts by itself. Columns of no known role are read too, at warning level. */
export function tableNumbers(table: TableOf<Fact>): TableNumbers[] {
  const plain = withoutUnits(table)
  return countsOf(entriesOf(plain)).map((entries) => countNumbers(plain, entries))
}

/** The numbers of rows that are one count. */
export function countNumbers(table: TableOf<Fact>, entries: readonly Entry[]): TableNumbers {
  const numbers: TableNumbers = { table, entries, counts: [], shares: [], fixed: [], rowsAreWholes: false }
  const hasTotal = entries.some(({ role }) => role === 'total')
  const wholes = findRowWholes(table.columns, entries, new RowNumbers(() => []))
  for (const [at, column] of table.columns.entries()) {
    const count = wholes === null ? countColumn(column, hasTotal) : partColumn(wholes, column, hasTotal)
    if (count === null) continue
    const shares = sharesFrom(table.columns, at + 1)
    numbers.counts.push({ count, sums: columnSums(entries, count, (entry) => hasShare(entry, shares)) })
  }
  compareColumns(numbers.counts)
  for (const counted of numbers.counts) {
    append(numbers.fixed, separateAbstentions(entries, counted))
    append(numbers.fixed, counted.sums.merged)
  }
  const byRow = new RowNumbers(() => countedIn(numbers))
  append(numbers.fixed, rowTurnouts(table.columns, entries, byRow))
  append(numbers.fixed, rowBallots(table.columns, entries, byRow))
  if (wholes !== null) {
    numbers.rowsAreWholes = true
    append(numbers.fixed, rowRelations(wholes, entries, byRow))
    return numbers
  }
  const votes = countedAs(numbers, 'votes')?.sums
  append(numbers.fixed, footerRelations(entries, votes))
  append(numbers.fixed, transfers(table.columns, entries, byRow))
  append(numbers.fixed, labelledBallots(entries))
  append(numbers.fixed, exhaustedBallots(table.columns, entries, byRow))
  append(numbers.fixed, rowTotals(table.columns, entries, byRow))
  append(numbers.fixed, rowGains(table.columns, entries, byRow))
  append(numbers.fixed, oppositeChanges(table.columns, entries, byRow))
  append(numbers.fixed, rowChanges(table.columns, entries, byRow))
  append(numbers.fixed, rowSteps(table.columns, entries, byRow))
  if (votes === undefined) append(numbers.fixed, rowLeads(table.columns, entries))
  for (const column of table.columns) if (sharedRole(column) !== null) addShares(numbers, column)
  for (const { count } of [...numbers.counts])
    if (hasCombinedShares(entries, count.column)) addShares(numbers, count.column)
  compareShares(numbers.shares)
  return numbers
}

/** In a table whose rows are wholes a candidate's column may be called `#`, and the margins are added up with the candidates'. */
function partColumn(wholes: RowWholes, column: Column, hasTotal: boolean): CountColumn | null {
  if (column === wholes.margin?.count) return null
  const isPart = column === wholes.total || wholes.parts.some(({ count }) => count === column)
  if (!isPart || column.role === 'other') return countColumn(column, hasTotal)
  const what = column.label === '' ? 'votes' : column.label
  return { column, what, counted: `the numbers under ${what}`, rule: 'votes-sum', severity: 'error' }
}

/** The counts of a table, those of its summaries included. */
function countedIn({ counts }: TableNumbers): Quantity[] {
  const found: Quantity[] = []
  for (const { sums } of counts) {
    for (const { quantity } of sums.options) found.push(quantity)
    for (const quantity of [sums.total, sums.valid, sums.cast]) if (quantity !== null) found.push(quantity)
    append(found, sums.invalid)
    append(found, sums.electors)
    if (sums.absent !== null) found.push(sums.absent.quantity)
  }
  return found
}

/** All counts and shares of a table. */
export function statedIn(numbers: TableNumbers): Quantity[] {
  const found = countedIn(numbers)
  for (const { shares } of numbers.shares) for (const share of shares.values()) found.push(share)
  return found
}

function countColumn(column: Column, hasTotal: boolean): CountColumn | null {
  if (!isSummable(column)) return null
  const known = ownValue(countRoles, column.role)
  if (known !== undefined) {
    const { what, rule, severity = 'error' } = known
    return { column, what, rule, severity }
  }
  if (!hasTotal || column.role !== 'other' || (column.type !== 'integer' && column.type !== 'decimal'))
    return null
  return {
    column,
    what: column.label === '' ? 'number' : column.label,
    counted: `the numbers under ${column.label === '' ? 'an empty header' : column.label}`,
    rule: 'column-sum',
    severity: 'warning',
  }
}

function addShares(numbers: TableNumbers, column: Column): void {
  const owner = ownerOf(numbers, column)
  const shares = new Map<Entry, Quantity>()
  for (const entry of numbers.entries) {
    const share = statedShare(entry, column)
    if (share !== null) shares.set(entry, share)
  }
  markUnusual([...shares.values()])
  const ofTotal =
    owner === undefined
      ? []
      : subtotalShares(owner.sums, owner.count.column.key, shares, owner.count.severity)
  append(numbers.fixed, ofTotal)
  const told = ofTotal.map(({ share }) => share)
  append(numbers.fixed, totalShares(numbers.entries, shares, told, owner))
  if (owner === undefined) return
  const { count, sums } = owner
  append(numbers.fixed, summaryShares(sums, count.column.key, shares, count.severity))
  append(numbers.fixed, abstentionShare(sums, shares))
  const series = isSeries(numbers)
  for (const whole of wholesOf(numbers.entries, sums, shares)) {
    const pairs: SharePair[] = []
    for (const { entry, quantity } of whole.options) {
      const share = shares.get(entry)
      if (share !== undefined) pairs.push({ count: quantity, share })
    }
    if (pairs.length > 0) numbers.shares.push({ column, of: count, sums: whole, pairs, shares, series })
  }
}

/** The columns of shares that stand together from a place on. */
function sharesFrom(columns: readonly Column[], from: number): readonly Column[] {
  let end = from
  while (columns[end]?.role === 'share') end++
  return columns.slice(from, end)
}

/** Whether a row has a share: then it has votes too, be they stated or not. */
function hasShare(entry: Entry, columns: readonly Column[]): boolean {
  return columns.some((column) => (statedShare(entry, column)?.units ?? 0n) > 0n)
}

/**
 * Shares in brackets belong to the counts of their own cells, those of a column to the nearest column of votes before
 * it, else to the first after it; without any votes, to the column of numbers just before it. Shares of seats are of the seats.
 */
function ownerOf({ table: { columns }, counts }: TableNumbers, column: Column) {
  const own = counts.find(({ count }) => count.column === column)
  if (own !== undefined) return own
  const role = sharedRole(column) ?? 'votes'
  const votes = counts.filter(({ count }) => count.column.role === role)
  const at = columns.indexOf(column)
  if (standsBefore(columns, at)) return votes.find(({ count }) => count.column === columns[at + 1])
  const before = votes.filter(({ count }) => columns.indexOf(count.column) <= at)
  const nearest = before[before.length - 1]
  if (nearest !== undefined && isOfOther(columns, column, nearest.count.column)) return undefined
  const beside = counts.find(({ count }) => count.severity === 'warning' && count.column === columns[at - 1])
  return nearest ?? votes[0] ?? beside
}

/** `Overall %` behind `Members votes`, which have their own `Members %`. */
function isOfOther(columns: readonly Column[], share: Column, { label }: Column): boolean {
  const over = groupOf(label)
  if (over === '' || share.label.startsWith(over)) return false
  return columns.some(
    (other) => other !== share && other.role === share.role && groupOf(other.label) === over,
  )
}

/** The label over that of a column: `Members ` of `Members votes`. */
function groupOf(label: string): string {
  return label.slice(0, label.lastIndexOf(' ') + 1)
}

const dateLabel = /^dates?$/i

function isSeries({ table, entries }: TableNumbers): boolean {
  const [first] = table.columns
  if (first === undefined) return false
  return (
    table.columns.some(({ label }) => seriesLabel.test(label) || dateLabel.test(label)) ||
    (entries.length > 1 &&
      entries.every(({ cells }) => /^(1[5-9]|20)\d\d/.test(cells[first.key]?.reading.raw ?? '')))
  )
}
