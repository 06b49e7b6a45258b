import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/**
 * Whether labels that reach down stand in both rows, and each column that has no label above has one in the lower row, or those below a
 * label that reaches across, written over each of its columns, say what these are. A single one that reaches down may be chance, unless
 * all the others are below such.
 */
export function repeatsLabels(row: GridRow, top: GridRow): boolean {
  let repeated = 0
  let added = 0
  let below = 0
  let others = 0
  for (const [at, cell] of row.entries()) {
    const above = top[at] ?? absentCell
    if (isEmpty(above) && !isEmpty(cell)) added++
    else if (isEmpty(above)) return false
    else if (above.text === cell.text && !isNumeric(cell)) repeated++
    else if (isAcross(top, at) && !isEmpty(cell)) below++
    else others++
  }
  const isFurther = repeated > 1 ? added + below > 0 : repeated === 1 && below > 1 && added + others === 0
  return isFurther && !reachAcross(row)
}

/** Whether each label of a row stands beside the same one, so that none of them reaches down. */
export function reachAcross(row: GridRow): boolean {
  return row.length > 1 && row.every((cell, at) => !isEmpty(cell) && !cell.covered && isAcross(row, at))
}

/** Whether the same words stand in the cell beside. */
export function isAcross(row: GridRow, at: number): boolean {
  const cell = row[at] ?? absentCell
  return !isNumeric(cell) && (row[at - 1]?.text === cell.text || row[at + 1]?.text === cell.text)
}
