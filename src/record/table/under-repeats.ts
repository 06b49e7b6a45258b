import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/**
 * Labels below labels whose spans became the same text in each of their cells: what stands alone above reaches down, and stands here again;
 * what stands above several columns has labels of its own below. `Year | Title | Chart | Chart` over `Year | Title | US | UK`.
 */
export function isUnderRepeats(row: GridRow, top: GridRow): boolean {
  let down = 0
  let below = 0
  for (let at = 0; at < Math.max(row.length, top.length); at++) {
    const cell = row[at] ?? absentCell
    const above = top[at] ?? absentCell
    if (cell.text === above.text) {
      if (!isEmpty(cell) && !isNumeric(cell)) down++
    } else if (isEmpty(cell) || !isRepeated(top, at)) return false
    else below++
  }
  return down > 0 && below > 1
}

/** Whether each label of a row stands beside the same one: none of them reaches down. */
export function areAllRepeated(top: GridRow): boolean {
  return top.length > 1 && top.every((cell, at) => isRepeated(top, at) && !cell.covered)
}

function isRepeated(top: GridRow, at: number): boolean {
  const text = top[at]?.text ?? ''
  return text !== '' && (text === top[at - 1]?.text || text === top[at + 1]?.text)
}
