import type { Profile } from '../../profile/profile.js'
import type { Column } from '../../record/record.js'
import { type Columns, columnsByName } from './numbers.js'

/** Fewer are hardly all that a relation speaks of. */
const fewest = 3

/** No label is longer that is worth its parts. */
const longest = 100

/**
 * The columns below each label that spans several, by a profile's names: `Regular season GP`, `Regular season G`… beside `Playoffs GP`,
 * `Playoffs G`…, where only the lower labels are known.
 */
export function spannedColumns(columns: readonly Column[], profile: Profile): Columns[] {
  const spans = new Map<string, (readonly [role: string, column: Column])[]>()
  for (const column of columns) {
    const found = roleBelow(column.label, profile)
    if (found === null) continue
    const { over, role } = found
    const known = spans.get(over)
    if (known === undefined) spans.set(over, [[role, column]])
    else known.push([role, column])
  }
  return [...spans.values()].filter(({ length }) => length >= fewest).map(columnsByName)
}

/** The role of the words at the end of a label that is not known itself, as many of them as are known, and what stands before them. */
function roleBelow(label: string, profile: Profile): { over: string; role: string } | null {
  if (label.length > longest || !label.includes(' ') || ownRole(label, profile) !== null) return null
  for (let at = label.indexOf(' '); at !== -1; at = label.indexOf(' ', at + 1)) {
    const role = ownRole(label.slice(at + 1), profile)
    if (role !== null) return { over: label.slice(0, at), role }
  }
  return null
}

function ownRole(label: string, profile: Profile): string | null {
  const role = profile.column(label)?.role
  return role !== undefined && profile.source.columns?.[role] !== undefined ? role : null
}
