import { type Profile, summaryLabels } from '../../profile/profile.js'
import { absentCell, type GridRow, isNumeric } from './grid.js'

/** So many rows tell. */
const looked = 12

/**
 * Whether the rows are what the columns of other tables are: `Party`, `Votes`, `Percentage`, with a candidate in each column. Then the
 * first of them is no header, though it has nothing but words. Some may be of what no other table has: `Leader`.
 */
export function haveLabels(rows: readonly GridRow[], at: number, profile: Profile): boolean {
  const labels = rows.slice(at, at + looked).map(([label = absentCell]) => label)
  const roles = new Set<string>()
  let known = 0
  let measures = 0
  for (const label of labels) {
    if (isNumeric(label) || summaryLabels.find(label.text) !== null) return false
    const column = profile.column(label.text)
    if (column === null) continue
    if (roles.has(column.role) && column.role !== 'change') return false
    roles.add(column.role)
    known++
    if (column.type !== 'text') measures++
  }
  return measures > 1 && known * 2 >= labels.length
}
