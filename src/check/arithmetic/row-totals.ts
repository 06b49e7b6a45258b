import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import { endsWithRank } from '../measures/rank-label.js'
import type { Constraint } from '../model/constraint.js'
import type { SumRelation } from '../relations/sum-relation.js'
import { percentWords } from './changes.js'
import type { Entry } from './entries.js'
import { groupedRelations, groupedTotals } from './grouped-totals.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule, rowSum } from './row-rule.js'

const totalLabel =
  /^(?:(?:grand |overall )?totals?(?: [a-z]+)?|(?:votes|ballots)(?: cast)?|valid votes)$|\btotals?$/i
/** What a result of several parts is called; it need not be their sum. */
const resultLabel = /^(?:points|pts\.?|(?:final |total )?score|all|both(?: sexes)?|overall|aggregate|sum)$/i
/** A total and two columns that it is the total of. */
const fewestColumns = 3
/** A result has more, so that it is not their sum by chance. */
const fewestOfResult = 3
const besideSeats: ReadonlySet<string> = new Set(['votes', 'change'])
/** The rule of a total by what it counts. */
const rules: Readonly<Partial<Record<string, string>>> = {
  votes: 'votes-sum',
  seats: 'seats-sum',
  seatsAfter: 'seats-sum',
  delegates: 'delegates-sum',
  electoralVotes: 'delegates-sum',
}
const partRoles: ReadonlySet<string> = new Set(['other', 'votes', 'seats', 'delegates', 'electoralVotes'])

/**
 * A column `Total` beside the columns that it is the total of: what holds in three quarters of the rows is meant to hold
 * in all. Of several runs of columns that would do the longest counts.
 */
export function rowTotals(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const relations: Constraint[] = transfersReceived(columns, entries, numbers)
  if (columns.filter(hasPartRole).length < fewestColumns) return relations
  append(relations, heldAfter(columns, entries, numbers))
  const groups = groupedTotals(columns)
  append(relations, groupedRelations(groups, entries, numbers))
  for (const [at, total] of columns.entries()) {
    if (!isPart(total) || !isTotal(total)) continue
    if (groups.some((group) => group.total === total)) continue
    const before = runOf(columns.slice(0, at).reverse(), total)
    const after = runOf(columns.slice(at + 1), total)
    append(
      relations,
      longest(before, total, entries, numbers) ??
        longest(after, total, entries, numbers) ??
        betweenRanks(columns.slice(0, at), total, entries, numbers) ??
        [],
    )
  }
  return relations
}

/** Seats that were not up and those won are the seats held after. */
function heldAfter(columns: readonly Column[], entries: readonly Entry[], numbers: RowNumbers): Constraint[] {
  const after = columns.find(({ role }) => role === 'seatsAfter')
  const kept = columns.find(({ role }) => role === 'seatsKept')
  const won = columns.findLast(
    ({ role }, at) => role === 'seats' && after !== undefined && at < columns.indexOf(after),
  )
  if (after === undefined || kept === undefined || won === undefined) return []
  const found = entries
    .map((entry) => relationOf([kept, won], after, entry, numbers))
    .filter((relation) => relation !== null)
  return isRule(found, countHolding(found)) ? found : []
}

/** The votes of a round and those transferred are the votes of the next one, where half of the rows say so. */
function transfersReceived(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const relations: Constraint[] = []
  let before: Column | null = null
  for (const [at, column] of columns.entries()) {
    const after = columns[at + 1]
    if (column.role === 'transfers' && before !== null && after?.role === 'votes') {
      const found = sumsOf([before, column], after, entries, numbers)
      const holding = countHolding(found)
      if (holding > 0 && 2 * holding >= found.length) append(relations, found)
    }
    if (column.role === 'votes') before = column
  }
  return relations
}

/** The columns of counts next to the total; shares stand between them, and beside a total of seats the votes and changes of these. */
function runOf(columns: readonly Column[], { role, type }: Column): Column[] {
  const run: Column[] = []
  for (const column of columns) {
    if (role === 'seats' && column.role !== role && besideSeats.has(column.role)) continue
    if (type === 'integer' && column.type === 'decimal') break
    if (isPart(column) && !isTotal(column)) run.push(column)
    else if (column.type !== 'percent' && column.role !== 'share' && !percentWords.test(column.label)) break
  }
  return run
}

function isTotal({ label }: Column): boolean {
  return totalLabel.test(label) || resultLabel.test(label)
}

function isPart(column: Column): boolean {
  return hasPartRole(column) && !percentWords.test(column.label)
}

function hasPartRole({ type, role }: Column): boolean {
  return (type === 'integer' || type === 'decimal') && partRoles.has(role)
}

function longest(
  run: readonly Column[],
  total: Column,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] | null {
  const isResult = !totalLabel.test(total.label)
  for (let length = run.length; length >= (isResult ? fewestOfResult : 2); length--) {
    const parts = run.slice(0, length)
    const exact = sumsOf(parts, total, entries, numbers)
    const holding = countHolding(exact)
    if (isResult ? isResultOf(exact, holding) : total.type === 'integer' && isRule(exact, holding))
      return exact
    if (isResult || total.type === 'integer') continue
    // What is stated with decimals was rounded, each by itself.
    const rounded = sumsOf(parts, total, entries, numbers, BigInt(length))
    if (isRule(rounded, countHolding(rounded))) return holding === countHolding(rounded) ? exact : rounded
  }
  return null
}

/** Points of several rounds with the rank after each. */
function betweenRanks(
  before: readonly Column[],
  total: Column,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] | null {
  const points = before.filter(({ label }) => !endsWithRank.test(label))
  return points.length === before.length
    ? null
    : longest(runOf(points.reverse(), total), total, entries, numbers)
}

/** Whether results are the sums in all rows but one: of numbers with few digits three show it, else two. */
function isResultOf(sums: readonly SumRelation[], holding: number): boolean {
  if (holding < 2 || holding + 1 < sums.length) return false
  return holding > 2 || sums.every(({ total }) => total.small >= manyDigits)
}

const manyDigits = 100

function sumsOf(
  parts: readonly Column[],
  total: Column,
  entries: readonly Entry[],
  numbers: RowNumbers,
  slack = 0n,
): SumRelation[] {
  return entries
    .map((entry) => relationOf(parts, total, entry, numbers, slack))
    .filter((relation) => relation !== null)
}

/** Null where a part is no exact number, or fewer than two are stated: that row says nothing. */
function relationOf(
  parts: readonly Column[],
  total: Column,
  entry: Entry,
  numbers: RowNumbers,
  slack = 0n,
): SumRelation | null {
  const whole = numbers.exact(entry, total)
  if (whole === null) return null
  const stated = parts.map((column) => numbers.of(entry, column)).filter((part) => part !== 'nothing')
  const counts = stated.filter((part) => part !== 'unclear')
  if (counts.length < stated.length || counts.length < 2) return null
  const known = rules[total.role]
  const [severity, rule] =
    known === undefined ? (['warning', 'column-sum'] as const) : (['error', known] as const)
  return rowSum(rule, severity, entry, counts, whole, slack)
}
