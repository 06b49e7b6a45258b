import type { DraftColumn } from './columns.js'
import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'
import { reachAcross } from './repeats-labels.js'

/**
 * `header` for the labels of the columns, again in the middle of a table or at its end: all of them, or half of them with one where the row
 * beside has a number. Null for any other row.
 */
export function labelsRole(
  row: GridRow,
  beside: GridRow | undefined,
  columns: readonly DraftColumn[],
): string | null {
  let same = 0
  let labels = 0
  let isOverNumber = false
  for (const [at, cell] of row.entries()) {
    if (isEmpty(cell) || cell.text === row[at - 1]?.text) continue
    const isLabel = isLabelOf(columns[at]?.label ?? '', cell.text, row)
    if (isNumeric(cell)) {
      if (!isLabel) return null
      continue
    }
    labels++
    if (!isLabel) continue
    same++
    isOverNumber ||= isNumeric(beside?.[at] ?? absentCell)
  }
  return same > 1 && (same === labels || (isOverNumber && same * 2 >= labels)) ? 'header' : null
}

/** Whether a text is the label of a column, or the lower part of its path; in a row of spans that became text, the upper part. */
function isLabelOf(label: string, text: string, row: GridRow): boolean {
  if (label === text || label.endsWith(` ${text}`)) return true
  return label.startsWith(`${text} `) && reachAcross(row)
}
