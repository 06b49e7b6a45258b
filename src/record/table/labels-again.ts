import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'
import { reachAcross } from './repeats-labels.js'

/** Whether a row has the labels of the columns again: all of them, or half of them with one where the row beside has a number. */
export function hasLabelsAgain(
  row: GridRow,
  beside: GridRow | undefined,
  stated: readonly string[],
): boolean {
  let same = 0
  let labels = 0
  let isOverNumber = false
  for (const [at, cell] of row.entries()) {
    if (isEmpty(cell) || cell.text === row[at - 1]?.text) continue
    const isLabel = isLabelOf(stated[at] ?? '', cell.text, row)
    if (isNumeric(cell)) {
      if (!isLabel) return false
      continue
    }
    labels++
    if (!isLabel) continue
    same++
    isOverNumber ||= isNumeric(beside?.[at] ?? absentCell)
  }
  return same > 1 && (same === labels || (isOverNumber && same * 2 >= labels))
}

/** Whether a text is the label of a column, or the lower part of its path; in a row of spans that became text, the upper part. */
function isLabelOf(label: string, text: string, row: GridRow): boolean {
  if (label === text || label.endsWith(` ${text}`)) return true
  return label.startsWith(`${text} `) && reachAcross(row)
}
