import { type Contest, rowOf } from '../../record/data/contest.js'
import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'
import { exactNumber } from '../../value/index.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { isSlipAway } from '../solve/typo.js'
import type { InfoboxOption } from './infobox-numbers.js'

/** What a row, or the rows of one contest, state of an option in each of their columns of a role. */
function* statedIn(
  row: CellsOf<Fact> | undefined,
  columns: readonly Column[],
  role: string,
): Generator<Fact> {
  if (row === undefined) return
  for (const column of columns) {
    const cell = column.role === role ? row[column.key] : null
    if (cell?.reading.exact !== undefined) yield cell
  }
}

/**
 * The cell that a number of the infobox repeats, where the contest has several rounds: in the contest's own column, in that of
 * another round, or, where the option has no number in its own, the last that it has. `elsewhere` where another table states it, or a number that could not be read may.
 */
export function roundCell(
  contest: Contest,
  at: number,
  { key, role }: Column,
  { counts, share }: InfoboxOption,
): Fact | 'elsewhere' | null {
  const { table, others } = contest
  const row = rowOf(contest, at)
  const own = row?.[key] ?? null
  const stated = role === 'votes' ? counts.votes : role === 'share' ? share : null
  if (stated === null || stated === undefined || agrees(stated, own)) return own
  const cells = [...statedIn(row, table.columns, role)]
  const same = cells.find((cell) => agrees(stated, cell))
  if (same !== undefined) return same
  for (const other of others)
    for (const cell of statedIn(rowOf(other, at), other.table.columns, role))
      if (agrees(stated, cell)) return 'elsewhere'
  if (isUnread(row, table.columns, role)) return 'elsewhere'
  return own?.reading.exact === undefined ? (cells[cells.length - 1] ?? own) : own
}

/** Whether a number of the role could not be read: it may be the one that is repeated. */
function isUnread(row: CellsOf<Fact> | undefined, columns: readonly Column[], role: string): boolean {
  return columns.some((column) => column.role === role && row?.[column.key]?.reading.status === 'unknown')
}

/** Whether two numbers are one, the one with fewer decimals the rounded other. */
function agrees(stated: Quantity, cell: Fact | null): boolean {
  const exact = cell?.reading.exact ?? ''
  if (exact === stated.fact.reading.exact) return true
  const other = exactNumber(exact)
  if (other === null) return false
  const decimals = Math.max(stated.decimals, other.decimals)
  const difference = inDecimals(stated, decimals) - inDecimals(other, decimals)
  if (stated.decimals === other.decimals) return difference === 0n
  const unit = tenTo(decimals - Math.min(stated.decimals, other.decimals))
  return 2n * magnitude(difference) <= unit
}

/**
 * Whether the infobox states another round than the table: of two options or more no number is a slip away from the
 * table's, one of each is far from it, and none of their votes stand anywhere in the table. Without votes the shares tell.
 */
export function isOtherRound(contest: Contest, options: readonly InfoboxOption[]): boolean {
  const { rows, columns } = contest
  const votes = columns.find(({ role }) => role === 'votes')
  const share = columns.find(({ role }) => role === 'share')
  if (votes === undefined) return false
  let inTable: ReadonlySet<string | undefined> | null = null
  let others = 0
  if (options.every(({ counts }) => counts.votes === undefined)) return haveOtherShares(contest, options)
  for (const [at, { counts, share: percent }] of options.entries()) {
    const row = rowOf(contest, at)
    if (counts.votes === undefined || row?.[votes.key]?.reading.exact === undefined) continue
    const apart = apartness(counts.votes, row[votes.key])
    if (apart === 'near') return false
    const beside = share === undefined ? null : apartness(percent, row[share.key])
    if (beside === 'near' || (apart !== 'far' && beside !== 'far')) return false
    inTable ??= new Set(rows.map((other) => other[votes.key]?.reading.exact))
    if (inTable.has(counts.votes.fact.reading.exact)) return false
    others++
  }
  return others > 1
}

/** Whether the shares of two options or more are all far from each share that the table states of them. */
function haveOtherShares(contest: Contest, options: readonly InfoboxOption[]): boolean {
  let others = 0
  for (const [at, { share }] of options.entries()) {
    if (share === null) continue
    const cells = [...statedIn(rowOf(contest, at), contest.table.columns, 'share')]
    if (cells.some((cell) => apartness(share, cell) !== 'far')) return false
    if (cells.length > 0) others++
  }
  return others > 1
}

/** How far a number is from the table's: a slip or nothing, more than that, or more than a twentieth; null where there are no two. */
function apartness(stated: Quantity | null, cell: Fact | null | undefined): 'near' | 'apart' | 'far' | null {
  if (stated === null || cell === null || cell === undefined) return null
  if (cell.reading.exact !== undefined && cell.reading.exact === stated.fact.reading.exact) return 'near'
  const other = exactNumber(cell.reading.exact ?? '')
  if (other === null) return null
  if (agrees(stated, cell)) return 'near'
  const decimals = Math.max(stated.decimals, other.decimals)
  const [one, two] = [inDecimals(stated, decimals), inDecimals(other, decimals)]
  if (isSlipAway(one, two, decimals)) return 'near'
  const [less, more] = one < two ? [one, two] : [two, one]
  return 20n * (more - less) > more ? 'far' : 'apart'
}
