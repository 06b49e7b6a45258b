import type { Column } from '../record.js'

/** The column that names a table's rows: the first of names, else the first of parties. */
export function nameColumnOf(columns: readonly Column[]): Column | null {
  let party: Column | null = null
  for (const column of columns) {
    if (column.role === 'name') return column
    if (column.role === 'party') party ??= column
  }
  return party
}
