import { absentCell, filledLength, type GridRow, isEmpty } from './grid.js'
import { columnSums } from './realign-rows.js'

interface RoledRow {
  row: GridRow
  role: string | null
}

/** More rows than this with cells missing at their end say nothing of one that is odd. */
const mostShort = 4

/**
 * `Appointed members | 8 | 0` under votes, shares and seats: the label of a row without votes lost its span, and its number stands under what it
 * is none of. It moves to the one column whose total it makes exact, where the total that it leaves is exact without it. Whether a row moved.
 */
export function moveByTotals(rows: readonly RoledRow[], width: number): boolean {
  const options = rows.filter(({ role }) => role === null)
  const short = options.filter(({ row }) => isShort(row, width))
  if (short.length === 0 || short.length > mostShort || options.length < 3) return false
  const totals = rows.filter(({ role }) => role === 'total').map(({ row }) => row)
  const sums = columnSums(
    width,
    options.map(({ row }) => row),
  )
  let hasMoved = false
  for (const body of short) {
    const shifts = totals.flatMap((total) => shiftsOf(body.row, total, sums))
    const [shift] = shifts
    if (shift === undefined || new Set(shifts).size > 1) continue
    const [label = absentCell, ...others] = body.row
    const blanks: GridRow = Array.from({ length: shift }, () => absentCell)
    body.row = [label, ...blanks, ...others.slice(0, width - 1 - shift)]
    hasMoved = true
  }
  return hasMoved
}

/** A label and a number or two, and nothing behind them. */
function isShort(row: GridRow, width: number): boolean {
  const filled = filledLength(row)
  if (filled < 2 || filled > 3 || filled >= width) return false
  return row.slice(0, filled).every((cell) => !isEmpty(cell)) && integer(row, 1) !== null
}

/** By how many columns the row may move right. */
function shiftsOf(row: GridRow, total: GridRow, sums: readonly (number | null)[]): number[] {
  const own = integer(row, 1)
  const stated = integer(total, 1)
  if (own === null || own === 0 || stated === null || (sums[1] ?? 0) - own !== stated) return []
  const shifts: number[] = []
  for (let shift = 1; filledLength(row) + shift <= sums.length; shift++) {
    const sum = sums[1 + shift] ?? null
    if (sum !== null && sum + own === integer(total, 1 + shift)) shifts.push(shift)
  }
  return shifts
}

function integer(row: GridRow, at: number): number | null {
  const cell = row[at]
  if (cell?.type !== 'integer') return null
  return typeof cell.reading.value === 'number' ? cell.reading.value : null
}
