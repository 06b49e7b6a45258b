import type { BodyRow } from './body.js'
import type { GridCell } from './grid.js'

/** Rows that are one count of the votes; `heading` is the row that begins a further one. */
export interface Count {
  heading: GridCell | null
  rows: BodyRow[]
}

/**
 * Words across the whole row, and after them only names that stood before: a second count, or the final round, in one
 * table with the first. Each count is a table of its own, because no sum runs over both. Other headings only group rows.
 */
export function splitCounts(rows: BodyRow[], nameAt: number): Count[] {
  if (!rows.some(({ role }) => role === 'heading')) return [{ heading: null, rows }]
  const first: Count = { heading: null, rows: [] }
  const counts = [first]
  let names: Set<string> | null = null
  let count = first
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    if (row.role === 'heading' && count.rows.length > 0) {
      names ??= new Set(namesFrom(rows, 0, at, nameAt))
      const next = namesFrom(rows, at + 1, rows.length, nameAt)
      if (next.length > 0 && next.every((name) => names?.has(name))) {
        count = { heading: row.row.find(({ text }) => text !== '') ?? null, rows: [] }
        counts.push(count)
        continue
      }
    }
    count.rows.push(row)
  }
  return counts
}

/** The names of the options from a row on, up to the next heading. */
function namesFrom(rows: readonly BodyRow[], from: number, to: number, nameAt: number): string[] {
  const names: string[] = []
  for (let at = from; at < to; at++) {
    const { row, role } = rows[at] ?? { row: [], role: null }
    if (role === 'heading' && from > 0) break
    const name = role === null ? row[nameAt]?.text : undefined
    if (name !== undefined && name !== '') names.push(name)
  }
  return names
}
