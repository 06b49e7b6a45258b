import type { Caption, Table } from '../../article/nodes.js'
import type { Profile } from '../../profile/profile.js'
import { setKey } from '../../source/set-key.js'
import { hasTrend, levelOf } from '../../value/index.js'
import { isAllianceLabel } from '../alliance-label.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { CellsOf, TableOf } from '../record.js'
import { besideAlliances } from './beside-alliances.js'
import { type BodyRow, type Placed, readBody } from './body.js'
import { type DraftColumn, draftColumns } from './columns.js'
import { completeRoles } from './complete-roles.js'
import { absentCell, filledLength, firstFilled, type GridRow, gridOf, isEmpty, widestTable } from './grid.js'
import { type Layout, layoutTables } from './layout.js'
import { levelColumns } from './levels.js'
import { areAlike, restoreRowSpans } from './lost-row-spans.js'
import { type ColumnStyle, columnStyles, readCell, styleIn } from './read-cell.js'
import { realignHeaders } from './realign-headers.js'
import { splitCounts } from './split-counts.js'
import { spreadMissing } from './spread-missing.js'
import { withoutSwatches } from './swatch.js'
import { turnedRows } from './turned.js'
import { TypeCounts } from './type-counts.js'

/** Reads one table node: usually one table, several where the source ran them together. */
export function readTables(
  node: Table,
  caption: Caption | null,
  section: string | null,
  profile: Profile,
): TableOf<Fact>[] {
  const own = node.caption ?? caption
  // What a reader put under headers of its own making stands where it belongs.
  const placed = node.children[0]?.derived === true ? 'all' : spansAreStated(node) ? 'full rows' : 'none'
  const tables: TableOf<Fact>[] = []
  for (const layout of layoutTables(gridOf(node), profile)) {
    const stated = layout.caption === null ? null : textFact(layout.caption.text, layout.caption.node)
    const given = own === null || tables.length > 0 ? null : textFact(own.value, own)
    readLayout(tables, layout, stated ?? given, section, profile, placed)
  }
  return tables
}

/** A table that has its options side by side, read with each option in a row; null for any other. */
export function readTurned(node: Table, table: TableOf<Fact>, profile: Profile): TableOf<Fact> | null {
  const turned = turnedRows(node, table, profile)
  if (turned === null) return null
  const read: TableOf<Fact>[] = []
  const layout = { caption: null, headers: turned.slice(0, 1), body: turned.slice(1) }
  readLayout(read, layout, table.caption, table.section, profile, 'all')
  return read.length === 1 ? (read[0] ?? null) : null
}

/** A source that has spans has lost none. */
function spansAreStated({ children }: Table): boolean {
  return children.some((row) =>
    row.children.some(({ columnSpan, rowSpan }) => columnSpan !== undefined || rowSpan !== undefined),
  )
}

function statesSpan(row: GridRow): boolean {
  return row.some(({ covered }) => covered)
}

function readLayout(
  tables: TableOf<Fact>[],
  stated: Layout,
  caption: Fact | null,
  section: string | null,
  profile: Profile,
  placed: Placed,
): void {
  const allied = placed === 'none' ? besideAlliances(stated, profile) : null
  const layout = allied ?? stated
  const restored = placed === 'none' && allied === null ? restoreBody(layout, profile) : null
  const rows = restored ?? layout.body
  const isKnown = placed === 'all' || layout.headers.some(statesSpan)
  const shifted = isKnown || allied !== null ? null : realignHeaders(layout.headers, rows, profile)
  const headers = withoutSwatches(shifted ?? layout.headers, rows)
  const width = tableWidth(headers, rows)
  const spread = placed === 'none' ? spreadMissing(rows, headers, width) : null
  const body = spread ?? rows
  const columns = draftColumns(headers, width, profile)
  completeRoles(columns, body)
  const nameAt = nameColumn(columns)
  const read = readBody(body, columns, nameAt, placed)
  const form: Form = {
    columns,
    nameAt,
    kept: keptColumns(columns, headers, read.rows, nameAt),
    styles: columnStyles(columns, read.grid),
    isLevel: levelColumns(columns, read.rows),
  }
  for (const { heading, rows: counted } of splitCounts(read.rows, nameAt)) {
    const table: TableOf<Fact> = {
      section,
      caption: heading === null ? caption : textFact(heading.text, heading.node),
      columns: [],
      rows: [],
      summaries: [],
      realigned:
        allied !== null || shifted !== null || restored !== null || spread !== null || read.realigned,
    }
    fillTable(table, counted, form)
    tables.push(table)
  }
}

function restoreBody({ headers, body }: Layout, profile: Profile): GridRow[] | null {
  if (areAlike(body)) return null
  const [top = []] = headers
  const ofVotes = headers.some((row) => row.some(({ text }) => isOfVotes(profile.column(text)?.role)))
  const label = top[0]?.text ?? ''
  const ofAlliances = isAllianceLabel(label) && profile.column(top[1]?.text ?? '')?.role === 'party'
  return restoreRowSpans(body, { width: tableWidth(headers, body), label, ofVotes, ofAlliances })
}

function isOfVotes(role: string | undefined): boolean {
  return role === 'votes' || role === 'share' || role === 'delegates'
}

/** What all rows of a table have in common. */
interface Form {
  columns: readonly DraftColumn[]
  nameAt: number
  kept: readonly boolean[]
  styles: readonly (ColumnStyle | undefined)[]
  isLevel: (at: number) => boolean
}

function fillTable(table: TableOf<Fact>, rows: readonly BodyRow[], form: Form): void {
  const { columns, nameAt, kept, styles, isLevel } = form
  const counts = columns.map(() => new TypeCounts())
  for (const { row, role } of rows) {
    const cells: CellsOf<Fact> = {}
    // A summary's label may span the columns before the name: it is the row's name all the same.
    const labelAt =
      role === null || row[nameAt]?.type === 'text' ? nameAt : Math.min(nameAt, firstFilled(row))
    // In a very wide table a short row is not filled up.
    const width = columns.length > widestTable ? Math.max(row.length, nameAt + 1) : columns.length
    for (let at = 0; at < width; at++) {
      const column = columns[at]
      if (column === undefined || !kept[at]) continue
      const cell = row[at === nameAt ? labelAt : at === labelAt ? nameAt : at] ?? absentCell
      const stated = readCell(cell, role !== null && at === nameAt ? 'text' : column.expected, styles[at])
      // `Swing | ▼ 3.1` under the shares is no share.
      const isTrend = hasTrend(stated) && role !== 'swing' && role !== 'outcome' && isLevel(at)
      const reading = isTrend ? levelOf(stated, column.expected, styleIn(cell, styles[at])) : stated
      const isOwn = reading === cell.reading
      if (role === null) counts[at]?.add(isOwn ? cell.type : reading.type, reading.qualifier === 'range')
      setKey(cells, column.key, isOwn ? cell : fact(reading, cell.node))
    }
    if (role === null) table.rows.push(cells)
    else table.summaries.push({ role, cells })
  }
  for (const [at, { key, label, role, expected }] of columns.entries())
    if (kept[at]) table.columns.push({ key, label, type: counts[at]?.type(expected) ?? 'text', role })
}

function tableWidth(headers: readonly GridRow[], body: readonly GridRow[]): number {
  let width = 0
  for (const row of headers) width = Math.max(width, filledLength(row))
  for (const row of body) width = Math.max(width, filledLength(row))
  return width
}

/** Where the names of the rows stand: the name column, else the party column, else the first. */
function nameColumn(columns: readonly DraftColumn[]): number {
  let party = -1
  for (let at = 0; at < columns.length; at++) {
    const role = columns[at]?.role
    if (role === 'name') return at
    if (role === 'party' && party === -1) party = at
  }
  return Math.max(0, party)
}

/** Whether a cell only reaches here, from a column that is one of the record: a note wider than the table. */
function isOfKept(row: GridRow, at: number, kept: readonly boolean[]): boolean {
  for (let from = at - 1; from >= 0 && row[from]?.node === row[at]?.node; from--) if (kept[from]) return true
  return false
}

/** A column with neither a label nor a cell (a lost colour swatch) is not a column of the record. */
function keptColumns(
  columns: readonly DraftColumn[],
  headers: readonly GridRow[],
  rows: readonly BodyRow[],
  nameAt: number,
): boolean[] {
  const kept = columns.map(({ label }) => label !== '' || headers.length === 0)
  for (const { row, role } of rows) {
    for (let at = 0; at < row.length && at < kept.length; at++) {
      const cell = row[at]
      if (kept[at] || cell === undefined || isEmpty(cell) || row[at + 1]?.node === cell.node) continue
      if (cell.covered && isOfKept(row, at, kept)) continue
      // The label of a total row that spans a swatch is no content of the swatch's column.
      kept[at] =
        role === null || at >= nameAt || firstFilled(row) !== at || !isEmpty(row[nameAt] ?? absentCell)
    }
  }
  return kept
}
