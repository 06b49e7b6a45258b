import { cellKind, type Kind } from './cell-kind.js'
import { absentCell, filledLength, type GridRow, isEmpty, widestTable } from './grid.js'
import { rowRole } from './row-role.js'

/*
 * Flattening loses row spans: a year, a club or a shared rank that stands once for several rows is in the first of them only, and
 * the rows below begin too far left.
 */

/** What is known of the rows that begin with what the table's first row begins with. */
interface Reference {
  first: Kind
  kinds: ReadonlySet<Kind>[]
  /** Whether all of them have a cell in the last column. */
  isFull: boolean
}

/** The rows of a table's body, each beginning where it belongs; null where all of them do. */
export function restoreRowSpans(
  body: readonly GridRow[],
  width: number,
  firstLabel: string,
): GridRow[] | null {
  if (width < 3 || width > widestTable || beginAlike(body)) return null
  const isOption = body.map((row) => rowRole(row, width) === null)
  const reference = referenceOf(
    body.filter((_, at) => isOption[at]),
    width,
  )
  if (reference === null) return null
  let found = false
  const restored = body.map((row, at) => {
    const shift = isOption[at] ? shiftOf(row, reference, width, firstLabel) : 0
    if (shift === 0) return row
    found = true
    const blanks: GridRow = Array.from({ length: shift }, () => absentCell)
    return [...blanks, ...row.slice(0, filledLength(row))]
  })
  return found ? restored : null
}

/** Whether all first cells are of one kind: the common case, which is told quickly. */
function beginAlike(body: readonly GridRow[]): boolean {
  const first = cellKind(body[0]?.[0] ?? absentCell)
  return body.every(([cell = absentCell]) => cellKind(cell) === first)
}

/** Null where rows that begin otherwise are as long as the table is wide: they begin where they belong. */
function referenceOf(options: readonly GridRow[], width: number): Reference | null {
  const first = cellKind(options[0]?.[0] ?? absentCell)
  if (first === 'missing') return null
  const alike: GridRow[] = []
  for (const row of options) {
    const kind = cellKind(row[0] ?? absentCell)
    if (kind === first) alike.push(row)
    else if (kind !== 'missing' && filledLength(row) >= width) return null
  }
  if (alike.length === options.length) return null
  const kinds: Set<Kind>[] = []
  for (let at = 0; at < width; at++) {
    const seen = new Set(alike.map((row) => cellKind(row[at] ?? absentCell)))
    seen.delete('missing')
    kinds.push(seen)
  }
  return { first, kinds, isFull: alike.every((row) => filledLength(row) === width) }
}

function shiftOf(row: GridRow, reference: Reference, width: number, firstLabel: string): number {
  const [begin] = row
  const filled = filledLength(row)
  if (begin === undefined || isEmpty(begin) || filled < 2 || filled >= width) return 0
  const kind = cellKind(begin)
  if (kind === reference.first || kind === 'missing' || (kind === 'text' && isStatus(begin.text))) return 0
  const needed = reference.first === 'text' || !datesRows.test(firstLabel) ? 2 : 1
  if (misfits(row, reference, 0) < needed) return 0
  const shifts: number[] = []
  for (let shift = 1; shift <= Math.min(width - filled, farthest); shift++)
    if (misfits(row, reference, shift) === 0) shifts.push(shift)
  const fullest = width - filled
  return reference.isFull && shifts.includes(fullest) ? fullest : (shifts[0] ?? 0)
}

/** Cells that span several rows stand in the first columns. */
const farthest = 4

/** How many cells of the row, moved right by so many columns, are of a kind that its column does not have but others. */
function misfits(row: GridRow, { kinds }: Reference, shift: number): number {
  let count = 0
  for (const [at, cell] of row.entries()) {
    const kind = cellKind(cell)
    const seen = kinds[at + shift]
    if (kind !== 'missing' && seen?.size !== 0 && seen?.has(kind) !== true) count++
  }
  return count
}

/** Where a first column is of times, a word in it is no value of its own. */
const datesRows = /^(?:years?|seasons?|dates?|months?)$/i

/** How a driver or an athlete came in, in place of a number. */
function isStatus(text: string): boolean {
  return text.length <= 3 || /^\p{Lu}+$/u.test(text) || statusWords.test(text)
}

const statusWords =
  /^(?:retired|disqualified|withdr[ae]wn?|withdrew|eliminated|unplaced|(?:did )?not [a-z]+)$/i
