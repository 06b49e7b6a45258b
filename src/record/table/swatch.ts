import { absentCell, type GridRow, isEmpty, widestTable } from './grid.js'

/** Header rows in which a label over two columns stands over the second alone, where the first holds nothing but colours. */
export function withoutSwatches(headers: readonly GridRow[], body: readonly GridRow[]): readonly GridRow[] {
  const [top = []] = headers
  if (top.length > widestTable) return headers
  const swatches = new Set<number>()
  for (const [at, cell] of top.entries())
    if (!cell.covered && headers.every((row) => goesOn(row, at)) && body.every((row) => isSwatch(row, at)))
      swatches.add(at)
  if (swatches.size === 0) return headers
  return headers.map((row) => row.map((cell, at) => (swatches.has(at) ? absentCell : cell)))
}

/** Whether the cell at `at` spans the next column too. */
function goesOn(row: GridRow, at: number): boolean {
  const cell = row[at]
  return cell !== undefined && !isEmpty(cell) && row[at + 1]?.node === cell.node
}

function isSwatch(row: GridRow, at: number): boolean {
  return isEmpty(row[at] ?? absentCell) || goesOn(row, at)
}
