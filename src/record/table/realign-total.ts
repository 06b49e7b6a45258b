import {
  absentCell,
  filledLength,
  firstFilled,
  type GridCell,
  type GridRow,
  isEmpty,
  isNumeric,
} from './grid.js'
import { type ColumnShape, fits, shapeScore } from './realign-rows.js'

/** A smaller number may be the sum of some column by chance. */
const tellingSum = 20
/** A total that is so many times less than its column's sum is another column's. */
const farOff = 10

/**
 * A total row without the cells behind its label, whose numbers fit the first columns no worse than their own: `Total | 300 | 0` under
 * votes and shares, where 300 are the seats. Null unless its numbers are no totals as they stand and one other place alone makes them so.
 */
export function realignTotal(
  row: GridRow,
  shapes: readonly ColumnShape[],
  sums: readonly (number | null)[],
): GridRow | null {
  const label = firstFilled(row)
  const filled = filledLength(row)
  const free = shapes.length - filled
  if (label === -1 || free < 1 || row.slice(label + 1, filled).some(isEmpty)) return null
  if (!isFarOff(row, label, sums)) return null
  const numbers = row.slice(label + 1, filled)
  const places: GridRow[] = []
  for (let behind = 1; behind <= free; behind++) {
    const blanks: GridRow = Array.from({ length: behind }, () => absentCell)
    const from = label + 1 + behind
    if (addsUp(numbers, shapes.slice(from), sums.slice(from)))
      places.push([...row.slice(0, label + 1), ...blanks, ...numbers])
  }
  const [place, ...others] = places
  return others.length === 0 ? (place ?? null) : null
}

/** Whether no number is its column's sum, and some number is far less than it. */
function isFarOff(row: GridRow, label: number, sums: readonly (number | null)[]): boolean {
  let isFar = false
  for (let at = label + 1; at < row.length; at++) {
    const value = integerOf(row[at])
    const sum = sums[at] ?? null
    if (value === null || sum === null) continue
    if (value === sum && value > 0) return false
    if (value * farOff < sum) isFar = true
  }
  return isFar
}

/** Whether all cells belong under these columns and a telling number is the sum of one. */
function addsUp(
  cells: readonly GridCell[],
  shapes: readonly ColumnShape[],
  sums: readonly (number | null)[],
): boolean {
  let telling = 0
  for (const [at, cell] of cells.entries()) {
    const shape = shapes[at]
    if (shape === undefined || (cell.type !== 'missing' && shapeScore(cell, shape) < fits)) return false
    const value = integerOf(cell)
    if (value !== null && value >= tellingSum && value === sums[at]) telling++
  }
  return telling > 0
}

function integerOf(cell: GridCell | undefined): number | null {
  if (cell === undefined || !isNumeric(cell) || cell.type !== 'integer') return null
  const { value } = cell.reading
  return typeof value === 'number' ? value : null
}
