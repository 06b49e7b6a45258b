import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/**
 * Whether two labels or more that reach down stand in both rows, and each column that has no label above has one in the lower row,
 * or those below a label that reaches across, written over each of its columns, say what these are.
 */
export function repeatsLabels(row: GridRow, top: GridRow): boolean {
  let repeated = 0
  let added = 0
  for (const [at, cell] of row.entries()) {
    const above = top[at] ?? absentCell
    if (isEmpty(above) && !isEmpty(cell)) added++
    else if (isEmpty(above)) return false
    else if (above.text === cell.text && !isNumeric(cell)) repeated++
    else if (isAcross(top, at) && !isEmpty(cell)) added++
  }
  return repeated > 1 && added > 0
}

/** Whether the same words stand in the cell beside. */
function isAcross(row: GridRow, at: number): boolean {
  const cell = row[at] ?? absentCell
  return !isNumeric(cell) && (row[at - 1]?.text === cell.text || row[at + 1]?.text === cell.text)
}
