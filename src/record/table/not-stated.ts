import type { Fact } from '../fact.js'
import { type GridCell, type GridRow, isNumeric } from './grid.js'

interface Row {
  row: GridRow
}

/** In a column of numbers and nothing else, `NA` is no word but a number that is not stated. */
export function readNotStated(rows: readonly Row[]): void {
  const columns = new Set<number>()
  for (const { row } of rows)
    for (let at = 0; at < row.length; at++) if (isNotStated(row[at])) columns.add(at)
  for (const at of columns)
    if (holdsNumbers(rows, at)) for (const row of rows) row.row = withoutWord(row.row, at)
}

function isNotStated(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.text.length === 2 && cell.text === 'NA'
}

function holdsNumbers(rows: readonly Row[], at: number): boolean {
  let numbers = 0
  for (const { row } of rows) {
    const cell = row[at]
    if (cell === undefined || cell.type === 'missing' || isNotStated(cell)) continue
    if (!isNumeric(cell)) return false
    numbers++
  }
  return numbers > 0
}

function withoutWord(row: GridRow, at: number): GridRow {
  const cell = row[at]
  if (cell === undefined || !isNotStated(cell)) return row
  const reading: Fact['reading'] = { ...cell.reading, type: 'missing', value: null }
  return row.map((other, place) => (place === at ? { ...cell, type: 'missing', reading } : other))
}
