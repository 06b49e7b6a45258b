import { decideNumberStyle, type NumberStyle, readValue } from '../../value/index.js'
import type { ExpectedType, Reading } from '../../value/reading.js'
import type { DraftColumn } from './columns.js'
import type { GridCell, GridRow } from './grid.js'

/** Reads a cell again only where its column expects something else than the text alone said. */
export function readCell(cell: GridCell, expected: ExpectedType, style: NumberStyle | undefined): Reading {
  const { type } = cell.reading
  if (style !== undefined) return readValue(cell.text, expected, style)
  if (type === 'missing' || expected === 'auto') return cell.reading
  if (expected === 'text') return type === 'text' ? cell.reading : readValue(cell.text, 'text')
  if (expected === 'number' && (type === 'integer' || type === 'decimal')) return cell.reading
  return readValue(cell.text, expected)
}

/** The separators of each column of numbers, decided by the whole column; undefined where the usual style reads every cell. */
export function columnStyles(
  columns: readonly DraftColumn[],
  rows: readonly GridRow[],
): (NumberStyle | undefined)[] {
  return columns.map(({ expected }, at) => {
    if (expected !== 'number' && expected !== 'percent' && expected !== 'auto') return undefined
    if (!rows.some((row) => isDoubtful(row[at]))) return undefined
    return decideNumberStyle(rows.map((row) => row[at]?.text ?? ''))
  })
}

/** A point before three digits, or a comma not before three, may be another style's. */
function isDoubtful(cell: GridCell | undefined): boolean {
  if (cell === undefined || cell.text.length > 40) return false
  const point = cell.text.indexOf('.')
  if (point > 0 && isDigit(cell.text.charCodeAt(point - 1)) && digitsFrom(cell.text, point + 1) === 3)
    return true
  const comma = cell.text.lastIndexOf(',')
  return (
    comma > 0 && isDigit(cell.text.charCodeAt(comma - 1)) && [1, 2].includes(digitsFrom(cell.text, comma + 1))
  )
}

function digitsFrom(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at - from
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
