import { summaryLabels } from '../../profile/profile.js'
import { type GridRow, isEmpty, isNumeric } from './grid.js'

/** What a row is when it is no option: `total`, `turnout`, `heading` (words across the whole row)…; null for an option. */
export function rowRole(row: GridRow): string | null {
  const at = row.findIndex((cell) => !isEmpty(cell) && cell.reading.type !== 'missing')
  const label = row[at]
  if (label === undefined || isNumeric(label)) return null
  const role = summaryLabels.find(label.text)
  if (role !== null) return role
  return row.length > 1 && row.every((cell, place) => place === at || isEmpty(cell) || cell.covered)
    ? 'heading'
    : null
}
