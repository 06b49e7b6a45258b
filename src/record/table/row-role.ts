import { summaryLabels } from '../../profile/profile.js'
import { type GridCell, type GridRow, isEmpty, isNumeric } from './grid.js'

/** What a row is when it is no option: `total`, `turnout`, `heading` (words across the whole row)…; null for an option. */
export function rowRole(row: GridRow): string | null {
  const at = firstStated(row)
  const label = row[at]
  if (label === undefined || isNumeric(label)) return null
  const role = summaryLabels.find(label.text)
  // `Nyan Win` with votes of his own is no outcome; `Red gain` states a swing at most.
  if (role !== null && (role !== 'outcome' || !row.some(isNumeric) || row.some(isSwing))) return role
  return row.length > 1 && standsAlone(row, at) ? 'heading' : null
}

function isSwing({ type, text }: GridCell): boolean {
  return type === 'text' && summaryLabels.find(text) === 'swing'
}

function firstStated(row: GridRow): number {
  for (let at = 0; at < row.length; at++) if (row[at]?.type !== 'missing') return at
  return -1
}

/** Flattened spans repeat their text in every cell that they cover. */
function standsAlone(row: GridRow, at: number): boolean {
  const label = row[at]?.text
  for (let place = 0; place < row.length; place++) {
    const cell = row[place]
    if (place !== at && cell !== undefined && !isEmpty(cell) && !cell.covered && cell.text !== label)
      return false
  }
  return true
}
