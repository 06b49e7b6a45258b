import { markBelowWhole } from './below-whole.js'
import type { DraftColumn } from './columns.js'
import { filledLength, type GridRow, isEmpty, isNumeric } from './grid.js'
import { hasLabelsAgain } from './labels-again.js'
import { moveByTotals } from './move-by-totals.js'
import { markNamelessTotal } from './nameless-total.js'
import { readNotStated } from './not-stated.js'
import {
  type ColumnShape,
  columnShapes,
  columnSums,
  fitsAsItStands,
  realignRow,
  summaryShapes,
} from './realign-rows.js'
import { realignTotal } from './realign-total.js'
import { rowRole } from './row-role.js'
import { readSharedPlaces } from './shared-places.js'
import { spreadTotal, timeColumn, underTimes } from './spread-total.js'

/** Which rows are known to stand under their headers: where spans are stated, all that are as long as the table is wide. */
export type Placed = 'all' | 'full rows' | 'none'

/** A row under the headers; `role` is null for an option. */
export interface BodyRow {
  row: GridRow
  role: string | null
}

export interface Body {
  rows: BodyRow[]
  /** The same rows without their roles. */
  grid: GridRow[]
  /** Whether a row had lost a span and was put back under its headers. */
  realigned: boolean
}

/** Total rows by what their numbers and those of the options are, or by the sums of these. */
function moveTotals(read: Body, shapes: readonly ColumnShape[], placed: Placed): void {
  let found: Figures | null = null
  const figures = () => {
    found ??= figuresOf(read, shapes.length)
    return found
  }
  for (const body of read.rows) {
    const { row } = body
    if (body.role !== 'total' || filledLength(row) >= shapes.length) continue
    if (isPlaced(row, shapes.length, placed)) continue
    const moved =
      spreadTotal(row, shapes, () => figures().sums) ??
      underTimes(row, figures().times) ??
      realignTotal(row, shapes, figures().sums)
    if (moved === null) continue
    body.row = moved
    read.realigned = true
  }
}

/** What the options add up to, and which column of them is of times. */
interface Figures {
  sums: (number | null)[]
  times: number | null
}

function figuresOf({ rows }: Body, width: number): Figures {
  const options = rows.filter(({ role }) => role === null).map(({ row }) => row)
  return { sums: columnSums(width, options), times: timeColumn(options) }
}

function isPlaced(row: GridRow, width: number, placed: Placed): boolean {
  return placed === 'all' || (placed === 'full rows' && row.length >= width)
}

/**
 * `Total` in place of a name, or behind the name that the rows above it begin with: of the group whose total it is. Behind numbers it is
 * that of what is beside the row's own, of a candidate's parties say.
 */
function subtotalRole(
  row: GridRow,
  above: GridRow | undefined,
  columns: readonly DraftColumn[],
): string | null {
  const [group] = row
  const isOfAbove = group !== undefined && !isEmpty(group) && group.text === above?.[0]?.text
  const end = row.findIndex(isNumeric)
  const isTotal = (end < 0 ? row : row.slice(0, end)).some(({ text }, at) => {
    const role = columns[at]?.role
    const isPlace = role === 'name' || role === 'party' || (isOfAbove && at === 1)
    return isPlace && text.length < 12 && groupTotal.test(text)
  })
  return isTotal ? 'total' : null
}

const groupTotal = /^(?:sub-?)?totals?:?$/i

/** Tells options from summaries and puts rows that lost a span back under their headers, unless they are known to be there. */
export function readBody(
  given: readonly GridRow[],
  columns: readonly DraftColumn[],
  nameAt: number,
  placed: Placed,
): Body {
  const labels = columns.map(({ label }) => label)
  const roles = given.map((row, at) =>
    hasLabelsAgain(row, given[at - 1] ?? given[at + 1], labels)
      ? 'header'
      : (rowRole(row, columns.length) ?? subtotalRole(row, given[at - 1], columns)),
  )
  const body = placed === 'all' ? given : readSharedPlaces(given, roles)
  const options = body.filter((_, at) => roles[at] === null)
  const ofOptions = columnShapes(columns, options)
  const ofSummaries = summaryShapes(ofOptions)
  const read: Body = { rows: [], grid: [], realigned: body !== given }
  let sums: (number | null)[] | null = null
  for (let at = 0; at < body.length; at++) {
    let row = body[at] ?? []
    // `Red hold` spans everything up to the name; what follows it is no name.
    const spanned = roles[at] === 'outcome' ? nameAt : -1
    const isOption = roles[at] === null
    const shapes = isOption ? ofOptions : ofSummaries
    if (!isPlaced(row, columns.length, placed) && !fitsAsItStands(row, shapes, spanned, isOption)) {
      sums ??= columnSums(columns.length, options)
      const moved = realignRow(row, shapes, sums, spanned, isOption)
      if (moved !== null) {
        row = moved
        read.realigned = true
      }
    }
    read.rows.push({ row, role: roles[at] ?? null })
  }
  moveTotals(read, ofSummaries, placed)
  if (placed === 'none' && moveByTotals(read.rows, columns.length)) read.realigned = true
  readNotStated(read.rows)
  read.grid = read.rows.map(({ row }) => row)
  markNamelessTotal(read.rows, columns)
  markBelowWhole(read.rows, columns)
  return read
}
