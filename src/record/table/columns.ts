import { camelCase } from '../../profile/key.js'
import type { Profile } from '../../profile/profile.js'
import type { ExpectedType } from '../../value/reading.js'
import type { Column } from '../record.js'
import { type GridRow, isEmpty, isNumeric } from './grid.js'

/** A column while its table is being read. `expected` is what its role says of its values. */
export interface DraftColumn extends Column {
  expected: ExpectedType
}

/** Role names of columns that hold numbers. */
const numericTypes: ReadonlySet<ExpectedType> = new Set(['number', 'percent'])

/** Columns from the header rows: a label is the path of the headers above it, a key its camelCase form, made unique. */
export function draftColumns(headers: GridRow[], width: number, profile: Profile): DraftColumn[] {
  const taken = new Set<string>()
  const columns: DraftColumn[] = []
  for (let at = 0; at < width; at++) {
    const label = labelPath(headers, at)
    const known = lastKnown(headers, at, profile) ?? profile.column(label)
    const plainKey = camelCase(label) || (known?.key ?? known?.role) || `column${at + 1}`
    columns.push({
      key: unique(plainKey, taken),
      label,
      type: 'text',
      role: known?.role ?? 'other',
      expected: known?.type ?? 'auto',
    })
  }
  return columns
}

/** The labels above a column, from the top; a label spans the empty cells after it while a lower row has labels there. */
function labelPath(headers: GridRow[], at: number): string {
  let path = ''
  let last = ''
  for (const [level, row] of headers.entries()) {
    const text = row[at]?.text ?? ''
    const label = text === '' && level < headers.length - 1 ? spanning(headers, level, at) : text
    if (label === '' || label === last) continue
    path = path === '' ? label : `${path} ${label}`
    last = label
  }
  return path
}

function spanning(headers: GridRow[], level: number, at: number): string {
  const row = headers[level] ?? []
  const lower = headers[level + 1] ?? []
  let from = at
  while (from > 0 && (row[from]?.text ?? '') === '' && (lower[from]?.text ?? '') !== '') from--
  const label = row[from]?.text ?? ''
  return (lower[from]?.text ?? '') === '' || from === at ? '' : label
}

/** `First round` over `Votes` is a column of votes: the lowest label that is known says what the column holds. */
function lastKnown(headers: GridRow[], at: number, profile: Profile) {
  for (let row = headers.length - 1; row >= 0; row--) {
    const text = headers[row]?.[at]?.text ?? ''
    const known = text === '' ? null : profile.column(text)
    if (known !== null) return known
  }
  return null
}

function unique(key: string, taken: Set<string>): string {
  let name = key
  for (let count = 2; taken.has(name); count++) name = `${key}${count}`
  taken.add(name)
  return name
}

/**
 * Gives the role that labels alone do not: without a name column, the first column of words names the rows
 * of a table that has numbers.
 */
export function completeRoles(columns: DraftColumn[], body: readonly GridRow[]): void {
  if (columns.some(({ role }) => role === 'name' || role === 'party')) return
  const numeric = columns.some(
    (column, at) => numericTypes.has(column.expected) || body.some((row) => numericAt(row, at)),
  )
  if (!numeric) return
  const first = columns.find((column, at) => column.role === 'other' && mostlyText(body, at))
  if (first !== undefined) Object.assign(first, { role: 'name', expected: 'text' })
}

function numericAt(row: GridRow, at: number): boolean {
  const cell = row[at]
  return cell !== undefined && isNumeric(cell)
}

function mostlyText(body: readonly GridRow[], at: number): boolean {
  let text = 0
  let other = 0
  for (const row of body.slice(0, 100)) {
    const cell = row[at]
    if (cell === undefined || isEmpty(cell)) continue
    if (cell.reading.type === 'text') text++
    else other++
  }
  return text > other
}
