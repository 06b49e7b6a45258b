import type { Profile } from '../../profile/profile.js'
import { absentCell, type GridRow, isNumeric } from './grid.js'

/** So many rows tell. */
const looked = 12

/**
 * Whether the rows are what the columns of other tables are: `Party`, `Votes`, `Percentage`, with a candidate in each column. Then the
 * first of them is no header, though it has nothing but words.
 */
export function haveLabels(rows: readonly GridRow[], at: number, profile: Profile): boolean {
  const labels = rows.slice(at, at + looked).map(([label = absentCell]) => label)
  const roles = new Set<string>()
  let measures = 0
  for (const label of labels) {
    const known = isNumeric(label) ? null : profile.column(label.text)
    if (known === null) return false
    roles.add(known.role)
    if (known.type !== 'text') measures++
  }
  return measures > 1 && roles.size === labels.length
}
