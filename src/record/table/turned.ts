import type { Table } from '../../article/nodes.js'
import { optionKinds, type Profile, summaryLabels } from '../../profile/profile.js'
import { ordinals } from '../../value/vocabulary/ordinals.js'
import type { Fact } from '../fact.js'
import type { TableOf } from '../record.js'
import { absentCell, type GridCell, type GridRow, gridOf, isEmpty, isNumeric } from './grid.js'
import { layoutTables } from './layout.js'
import { namingRoles } from './naming-roles.js'
import { sharesFit } from './shares-fit.js'

/** Tables of options side by side are no longer, for each row is of another measure. */
const mostRows = 30

/** What options are measured by. */
const measures: ReadonlySet<string> = new Set([
  'votes',
  'share',
  'seats',
  'seatsBefore',
  'seatsAfter',
  'change',
  'delegates',
  'electoralVotes',
])

/** What a contest is decided by. */
const deciding: ReadonlySet<string> = new Set(['votes', 'seats', 'delegates', 'electoralVotes'])

/** What says that the columns are people or parties. */
const naming: ReadonlySet<string> = new Set(['name', 'party', 'runningMate'])

/**
 * The rows of a table that has its options side by side, each option in a row: `| | Ada | Bo |` over `Votes` and `Percentage`. Null for
 * any other table.
 */
export function turnedRows(node: Table, read: TableOf<Fact>, profile: Profile): GridRow[] | null {
  if (!mayBeTurned(read, profile)) return null
  const [layout, ...others] = layoutTables(gridOf(node), profile)
  if (layout === undefined || others.length > 0) return null
  const rows = [...layout.headers, ...layout.body].filter((row) => !row.every(isEmpty))
  const [top = []] = rows
  const width = top.length
  if (rows.some((row) => row.length !== width || row.some(({ covered }) => covered))) return null
  if (!statesOptions(rows, profile)) return null
  const columns = top.map((_, at) => rows.map((row) => row[at] ?? absentCell))
  const [labels = [], ...options] = columns
  const corner = labels[0] ?? absentCell
  return [[isEmpty(corner) ? named(corner, top, labels, profile) : corner, ...labels.slice(1)], ...options]
}

/** Whether the labels of the rows say that they are measures, and no label of a column does: asked of every table. */
function mayBeTurned({ columns, rows, summaries, form }: TableOf<Fact>, profile: Profile): boolean {
  const [first, ...others] = columns
  if (form !== undefined || first === undefined || others.length < 2) return false
  if (rows.length < 2 || rows.length + summaries.length > mostRows) return false
  if (others.some(({ role }) => measures.has(role))) return false
  return (
    countMeasures(
      rows.map((row) => textIn(row[first.key])),
      profile,
    ) > 1
  )
}

function textIn(cell: Fact | null | undefined): string {
  return typeof cell?.reading.value === 'string' ? cell.reading.value : ''
}

/** How many measures have a row of their own; none where one has two, and nothing to be decided by. */
function countMeasures(labels: readonly string[], profile: Profile): number {
  const seen = new Set<string>()
  for (const label of labels) {
    const role = label === '' ? undefined : profile.column(label)?.role
    if (role === undefined || !measures.has(role)) continue
    if (role !== 'change' && seen.has(role)) return 0
    seen.add(role)
  }
  return [...deciding].some((role) => seen.has(role)) ? seen.size : 0
}

function statesOptions(rows: readonly GridRow[], profile: Profile): boolean {
  const roles = rows.map(([label = absentCell]) => profile.column(label.text)?.role ?? '')
  const names = rows.filter((_, at) => at === 0 || namingRoles.has(roles[at] ?? ''))
  if (names.some((row) => row.slice(1).some((cell) => isNoOption(cell, profile)))) return false
  const stated = rows.filter((_, at) => measures.has(roles[at] ?? ''))
  if (stated.some((row) => row.slice(1).some((cell) => cell.type === 'text' && !cell.numeric))) return false
  const votes = rows[roles.indexOf('votes')]
  const shares = rows[roles.indexOf('share')]
  const [top = []] = rows
  const fit = votes === undefined || shares === undefined ? null : sharesFit(votes.slice(1), shares.slice(1))
  const areChoices = top.every(({ text }, at) => at === 0 || optionKinds.find(text) === 'choice')
  return fit ?? (areChoices || roles.some((role) => naming.has(role)))
}

/** A number, a year, or what other tables have in a column of its own. */
function isNoOption(cell: GridCell, profile: Profile): boolean {
  if (isNumeric(cell) || cell.type === 'date') return true
  const known = isEmpty(cell) ? null : profile.column(cell.text)
  return known !== null && optionKinds.find(cell.text) === null && summaryLabels.find(cell.text) === null
}

const ordinal = new RegExp(`^(?:${ordinals.join('|')}|\\d+(?:st|nd|rd|th)) (?:party|candidate)$`, 'i')

/** An empty corner stands for what the columns are: parties, where they have leaders, else candidates. */
function named(corner: GridCell, top: GridRow, labels: readonly GridCell[], profile: Profile): GridCell {
  if (top.some(({ text }) => ordinal.test(text))) return corner
  const isNamed = labels.some(({ text }) => profile.column(text)?.role === 'name')
  if (isNamed) return corner
  return { ...corner, text: labels.some(({ text }) => leader.test(text)) ? 'Party' : 'Candidate' }
}

const leader = /^(?:party )?leaders?$/i
