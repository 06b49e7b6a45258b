import type { Profile } from '../../profile/profile.js'
import { absentCell, filledLength, type GridRow, isEmpty, isNumeric, widestTable } from './grid.js'
import type { Layout } from './layout.js'
import { rowRole } from './row-role.js'

/** A row's names, and what is counted behind them. */
interface Named {
  names: GridRow
  rest: GridRow
}

/**
 * `Party or alliance` over the alliances and the parties beside them, where all spans were lost: an alliance stands in the row of its first party
 * alone, and its other parties, and those of no alliance, where it stood. Each gets a place of its own; null for any other table.
 */
export function besideAlliances({ caption, headers, body }: Layout, profile: Profile): Layout | null {
  const [top, second] = headers
  if (top === undefined || second !== undefined || top.length > widestTable) return null
  const labels = top.slice(0, filledLength(top))
  const [label = absentCell] = labels
  if (labels.length < 3 || labels.some(isEmpty) || profile.column(label.text)?.role !== 'party') return null
  if (labels.slice(1).some(({ text }) => isNaming(profile.column(text)?.role))) return null
  const first = body.find((row) => rowRole(row) === null)
  if (first === undefined || namedIn(first).names.length !== 2) return null
  const rows = body.map((row) => ({ row, named: rowRole(row) === null ? namedIn(row) : null }))
  const options = rows.flatMap(({ named }) => named ?? [])
  const allied = options.filter(({ names }) => names.length === 2)
  if (options.length < 2 * allied.length) return null
  const areWhole = options.every(
    ({ names, rest }) =>
      names.length > 0 && names.length < 3 && rest.length > 0 && rest.length < labels.length,
  )
  if (!areWhole || !allied.every(({ rest }) => rest.length === labels.length - 1)) return null
  return {
    caption,
    headers: [[absentCell, ...labels]],
    body: rows.map(({ row, named }) =>
      named === null
        ? [absentCell, ...row.slice(0, filledLength(row))]
        : [...(named.names.length === 2 ? [] : [absentCell]), ...named.names, ...named.rest],
    ),
  }
}

function isNaming(role: string | undefined): boolean {
  return role === 'party' || role === 'name' || role === 'place' || role === 'runningMate'
}

/** The words at the beginning of a row, colours between them left out, and what follows. */
function namedIn(row: GridRow): Named {
  const filled = row.slice(0, filledLength(row))
  const found = filled.findIndex((cell) => isNumeric(cell) || (cell.type === 'missing' && !isEmpty(cell)))
  const end = found === -1 ? filled.length : found
  return { names: filled.slice(0, end).filter((cell) => !isEmpty(cell)), rest: filled.slice(end) }
}
