import { isAllianceLabel } from '../alliance-label.js'
import type { Column } from '../record.js'

const partyLabel = /\bpart(?:y|ies|ei|i|ito|ido)\b/i

/** Whether a column states the alliance of the parties beside it. */
export function isAlliance({ role, label }: Column): boolean {
  return role === 'party' && isAllianceLabel(label)
}

/** The column that names a table's rows: the first of names, else the first of parties, which an alliance before them only groups. */
export function nameColumnOf(columns: readonly Column[]): Column | null {
  let party: Column | null = null
  for (const column of columns) {
    if (column.role === 'name') return column
    if (column.role !== 'party') continue
    party ??= column
    if (isAlliance(party) && partyLabel.test(column.label)) party = column
  }
  return party
}
