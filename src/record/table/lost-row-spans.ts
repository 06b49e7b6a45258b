import { cellKind, type Kind } from './cell-kind.js'
import { absentCell, filledLength, type GridCell, type GridRow, isEmpty, widestTable } from './grid.js'
import { rowRole } from './row-role.js'

/*
 * Flattening loses row spans: a year, a club or a shared rank that stands once for several rows is in the first of them only, and
 * the rows below begin too far left.
 */

/** What is known of the rows that begin where they belong. */
interface Reference {
  kinds: ReadonlySet<Kind>[]
  /** Whether all of them have a cell in the last column. */
  isFull: boolean
  /** The columns in which all of them have a number with a sign, or none. */
  signed: ReadonlySet<number>
}

/** The table of which rows are to be put back. */
export interface Spanned {
  width: number
  /** The label of the first column. */
  label: string
  /** Whether it is of votes: there the first of the columns of words may be left out, and no span is lost. */
  ofVotes: boolean
  /** Whether the first column is of alliances, and the second of their parties: a row with one name has that of a party. */
  ofAlliances: boolean
}

/** The rows of a table's body, each beginning where it belongs; null where all of them do. */
export function restoreRowSpans(body: readonly GridRow[], table: Spanned): GridRow[] | null {
  const { width } = table
  if (width < 3 || width > widestTable) return null
  const isOption = body.map((row) => rowRole(row, width) === null)
  const reference = referenceOf(
    body.filter((_, at) => isOption[at]),
    table,
  )
  if (reference === null) return null
  let found = false
  const restored = body.map((row, at) => {
    const shift = isOption[at] ? shiftOf(row, reference, table) : 0
    if (shift === 0) return row
    found = true
    const blanks: GridRow = Array.from({ length: shift }, () => absentCell)
    return pastSigned([...blanks, ...row.slice(0, filledLength(row))], reference, width)
  })
  return found ? restored : null
}

/** Whether the first three cells of every row are of the same kinds, so that none can have lost a span: the common case, which is told quickly. */
export function areAlike(body: readonly GridRow[]): boolean {
  for (let at = 0; at < 3; at++) {
    const kind = cellKind(body[0]?.[at] ?? absentCell)
    if (body.some((row) => cellKind(row[at] ?? absentCell) !== kind)) return false
  }
  return true
}

/**
 * The kinds of the first row, which nothing above can span, and of the rows that are like it. Null where rows that begin otherwise
 * are as long as the table is wide: they begin where they belong.
 */
function referenceOf(options: readonly GridRow[], { width, ofAlliances }: Spanned): Reference | null {
  const [top] = options
  if (top === undefined) return null
  const first = kindsOf(top, width)
  if (first[0]?.size === 0) return null
  const kinds = first.map((seen) => new Set(seen))
  const signed = new Set([...top.keys()].filter((at) => isSigned(top[at] ?? absentCell)))
  let isFull = true
  for (const row of options) {
    const begins = cellKind(row[0] ?? absentCell)
    const fits = first[0]?.has(begins) === true
    if (!fits && begins !== 'missing' && filledLength(row) >= width) return null
    if (!fits || misfits(row, first, 0) > (ofAlliances ? 0 : 1)) continue
    if (filledLength(row) < width - 1 && standsOnDates(row, first)) continue
    if (filledLength(row) < width) isFull = false
    for (const at of signed) if (!isSigned(row[at] ?? absentCell)) signed.delete(at)
    for (const [at, seen] of kindsOf(row, width).entries()) for (const kind of seen) kinds[at]?.add(kind)
  }
  return { kinds, isFull, signed }
}

/** `+11`, `E` for neither more nor less than par, or nothing. */
function isSigned({ text, type }: GridCell): boolean {
  return type === 'missing' || /^(?:[+−–-]\d|E$)/.test(text)
}

/** A last cell without a sign, in a column where all others have one, stands in the next: the span of that column was lost, too. */
function pastSigned(row: GridRow, { signed, kinds }: Reference, width: number): GridRow {
  const at = row.length - 1
  const [last] = row.slice(at)
  if (last === undefined || at + 1 >= width || isSigned(last) || !signed.has(at)) return row
  return kinds[at + 1]?.has(cellKind(last)) === true ? [...row.slice(0, at), absentCell, last] : row
}

function kindsOf(row: GridRow, width: number): Set<Kind>[] {
  return Array.from({ length: width }, (_, at) => {
    const kind = cellKind(row[at] ?? absentCell)
    return kind === 'missing' ? new Set<Kind>() : new Set([kind])
  })
}

function shiftOf(row: GridRow, { kinds, isFull }: Reference, table: Spanned): number {
  const [begin = absentCell] = row
  const filled = filledLength(row)
  const fullest = table.width - filled
  if (isEmpty(begin) || filled < 2 || fullest < 1) return 0
  const kind = cellKind(begin)
  const isDated = datesRows.test(table.label)
  const fits = kinds[0]?.has(kind) === true
  if (kind === 'missing' || (fits && table.ofVotes && !table.ofAlliances)) return 0
  if (kind === 'text' && !fits && !isDated && isStatus(begin.text)) return 0
  const isSure = (isDated && !fits) || table.ofAlliances || (isFull && standsOnDates(row, kinds))
  if (misfits(row, kinds, 0) < (isSure ? 1 : 2)) return 0
  const shifts: number[] = []
  for (let shift = 1; shift <= Math.min(fullest, farthest); shift++)
    if (misfits(row, kinds, shift) === 0) shifts.push(shift)
  return isFull && shifts.includes(fullest) ? fullest : (shifts[0] ?? 0)
}

/** Words in a column that has nothing but dates otherwise. */
function standsOnDates(row: GridRow, kinds: readonly ReadonlySet<Kind>[]): boolean {
  return row.some((cell, at) => kinds[at]?.size === 1 && kinds[at].has('date') && cellKind(cell) === 'text')
}

/** Cells that span several rows stand in the first columns. */
const farthest = 4

/** How many cells of the row, moved right by so many columns, are of a kind that its column does not have but others. */
function misfits(row: GridRow, kinds: readonly ReadonlySet<Kind>[], shift: number): number {
  let count = 0
  for (const [at, cell] of row.entries()) {
    const kind = cellKind(cell)
    const seen = kinds[at + shift]
    if (kind !== 'missing' && seen?.size !== 0 && seen?.has(kind) !== true) count++
  }
  return count
}

/** Where a first column is of times, a word in it is no value of its own. */
const datesRows = /^(?:year|season|date|month)(?:s|\(s\))?$/i

/** How a driver or an athlete came in, in place of a number. */
function isStatus(text: string): boolean {
  return text.length <= 3 || /^\p{Lu}+$/u.test(text) || statusWords.test(text)
}

const statusWords =
  /^(?:retired|disqualified|withdr[ae]wn?|withdrew|eliminated|unplaced|(?:did )?not [a-z]+)$/i
