import type { Profile } from '../../profile/profile.js'
import { absentCell, filledLength, type GridRow, isEmpty, isNumeric, widestTable } from './grid.js'
import type { Layout } from './layout.js'
import { rowRole } from './row-role.js'

/** A row's names, and what is counted behind them. */
interface Named {
  names: GridRow
  rest: GridRow
  /** Where that begins. */
  begin: number
}

/**
 * `Party or alliance` over the alliances and the parties beside them, where all spans were lost: an alliance stands in the row of its first party
 * alone, and its other parties, and those of no alliance, where it stood. Each gets a place of its own; null for any other table.
 */
export function besideAlliances({ caption, headers, body }: Layout, profile: Profile): Layout | null {
  const labels = labelsOf(headers)
  if (labels === null || !areOfParties(labels, profile)) return null
  const { rows: further, counts } = labels
  const first = body.find((row) => rowRole(row) === null)
  if (first === undefined || namedIn(first).names.length !== 2) return null
  const rows = body.map((row) => ({ row, named: rowRole(row) === null ? namedIn(row) : null }))
  const options = rows.flatMap(({ named }) => named ?? [])
  const allied = options.filter(({ names }) => names.length === 2)
  if (options.length < 2 * allied.length) return null
  const areWhole = options.every(
    ({ names, rest }) => names.length > 0 && names.length < 3 && rest.length > 0 && rest.length <= counts,
  )
  const isWhole = ({ rest }: Named) => rest.length === counts
  // Where the spans of the labels are stated, rows that begin too far left tell that those of the rows are not.
  const isLost = labels.spanned
    ? options.some(({ begin }) => begin < labels.width) && allied.some(isWhole)
    : allied.every(isWhole)
  if (!areWhole || !isLost) return null
  return {
    caption,
    headers: further.map((row) => [absentCell, ...row]),
    body: rows.map(({ row, named }) =>
      named === null
        ? [absentCell, ...(labels.spanned ? totalOf(row, labels.width) : row.slice(0, filledLength(row)))]
        : [...(named.names.length === 2 ? [] : [absentCell]), ...named.names, ...named.rest],
    ),
  }
}

/** The labels of a table whose first is over names. */
interface Labels {
  /** The rows of labels, without the columns beside the first one that it spans. */
  rows: GridRow[]
  /** How many columns the first label spans, how many others there are, and whether that is stated by empty cells. */
  width: number
  counts: number
  spanned: boolean
}

/** Null where a label is missing that nothing spans. */
function labelsOf(headers: readonly GridRow[]): Labels | null {
  const [top, second, ...others] = headers
  if (top === undefined || others.length > 0 || top.length > widestTable) return null
  const labels = top.slice(0, filledLength(top))
  const [label = absentCell] = labels
  if (isEmpty(label)) return null
  if (second === undefined && labels.length > 2 && !labels.some(isEmpty))
    return { rows: [labels], width: 1, counts: labels.length - 1, spanned: false }
  const width = top.findIndex((cell, at) => at > 0 && !isEmpty(cell))
  if (width < 2) return null
  const counts = Math.max(top.length, second?.length ?? 0) - width
  const below = second === undefined ? null : underSpans(second, width, counts)
  if (counts < 2 || (second !== undefined && below === null)) return null
  const rows = [[label, ...top.slice(width)], ...(below === null ? [] : [[absentCell, ...below]])]
  return { rows, width, counts, spanned: true }
}

/** The second row of labels behind the columns that the first label spans: there it has none, or it has lost them. */
function underSpans(row: GridRow, width: number, counts: number): GridRow | null {
  if (row.slice(0, width).every(isEmpty)) return row.slice(width)
  return filledLength(row) === counts ? row.slice(0, counts) : null
}

function areOfParties({ rows }: Labels, profile: Profile): boolean {
  const [[label = absentCell, ...others] = []] = rows
  if (profile.column(label.text)?.role !== 'party') return false
  return !others.some(({ text }) => isNaming(profile.column(text)?.role))
}

/** `Total`, perhaps over all the columns of names, and its numbers. */
function totalOf(row: GridRow, width: number): GridRow {
  const [label = absentCell, ...numbers] = row.slice(0, filledLength(row))
  const isInPlace = numbers.slice(0, width - 1).every(isEmpty)
  return [label, ...(isInPlace ? numbers.slice(width - 1) : numbers)]
}

function isNaming(role: string | undefined): boolean {
  return role === 'party' || role === 'name' || role === 'place' || role === 'runningMate'
}

/** The words at the beginning of a row, colours between them left out, and what follows. */
function namedIn(row: GridRow): Named {
  const filled = row.slice(0, filledLength(row))
  const found = filled.findIndex((cell) => isNumeric(cell) || (cell.type === 'missing' && !isEmpty(cell)))
  const end = found === -1 ? filled.length : found
  return { names: filled.slice(0, end).filter((cell) => !isEmpty(cell)), rest: filled.slice(end), begin: end }
}
