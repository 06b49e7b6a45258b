import type { Caption, Table } from '../../article/nodes.js'
import type { Profile } from '../../profile/profile.js'
import { setKey } from '../../source/set-key.js'
import type { ValueType } from '../../value/reading.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { CellsOf, TableOf } from '../record.js'
import { columnType, completeRoles, type DraftColumn, draftColumns } from './columns.js'
import { absentCell, type GridRow, gridOf, isEmpty } from './grid.js'
import { type Layout, layoutTables } from './layout.js'
import { columnStyles, readCell } from './read-cell.js'
import { columnShapes, filledLength, realignHeaders, realignRow } from './realign.js'
import { rowRole } from './row-role.js'

/** Reads one table node: usually one table, several where the source ran them together. */
export function readTables(
  node: Table,
  caption: Caption | null,
  section: string | null,
  profile: Profile,
): TableOf<Fact>[] {
  const own = node.caption ?? caption
  return layoutTables(gridOf(node), profile).map((layout, index) => {
    const stated = layout.caption === null ? null : textFact(layout.caption.text, layout.caption.node)
    const given = own === null || index > 0 ? null : textFact(own.value, own)
    return readLayout(layout, stated ?? given, section, profile)
  })
}

function readLayout(
  layout: Layout,
  caption: Fact | null,
  section: string | null,
  profile: Profile,
): TableOf<Fact> {
  const shifted = realignHeaders(layout.headers, layout.body, profile)
  const headers = shifted ?? layout.headers
  const width = tableWidth(headers, layout.body)
  const columns = draftColumns(headers, width, profile)
  completeRoles(columns, layout.body)
  const { rows, realigned } = alignRows(layout.body, columns)
  const table: TableOf<Fact> = {
    section,
    caption,
    columns: [],
    rows: [],
    summaries: [],
    realigned: shifted !== null || realigned,
  }
  const nameAt = nameColumn(columns)
  const kept = keptColumns(columns, headers, rows)
  const styles = columnStyles(columns, rows)
  const types = columns.map(() => new Map<ValueType, number>())
  for (const row of rows) {
    const role = rowRole(row)
    const cells: CellsOf<Fact> = {}
    // A summary's label may span the columns before the name: it is the row's name all the same.
    const labelAt = role === null ? -1 : row.findIndex((cell) => !isEmpty(cell))
    for (const [at, column] of columns.entries()) {
      if (!kept[at]) continue
      const from =
        role !== null && labelAt < nameAt ? (at === nameAt ? labelAt : at === labelAt ? nameAt : at) : at
      const cell = row[from] ?? absentCell
      const reading = readCell(cell, role !== null && at === nameAt ? 'text' : column.expected, styles[at])
      if (role === null && reading.type !== 'missing') count(types[at], reading.type)
      setKey(cells, column.key, fact(reading, cell.node))
    }
    if (role === null) table.rows.push(cells)
    else table.summaries.push({ role, cells })
  }
  for (const [at, { key, label, role, expected }] of columns.entries())
    if (kept[at]) table.columns.push({ key, label, type: columnType(types[at] ?? new Map(), expected), role })
  return table
}

function tableWidth(headers: GridRow[], body: GridRow[]): number {
  let width = 0
  for (const row of headers) width = Math.max(width, filledLength(row))
  for (const row of body) width = Math.max(width, filledLength(row))
  return width
}

/** Where the names of the rows stand: the name column, else the party column, else the first. */
function nameColumn(columns: DraftColumn[]): number {
  const named = columns.findIndex(({ role }) => role === 'name')
  if (named !== -1) return named
  return Math.max(
    0,
    columns.findIndex(({ role }) => role === 'party'),
  )
}

/** A column with neither a label nor a cell (a lost colour swatch) is not a column of the record. */
function keptColumns(columns: DraftColumn[], headers: GridRow[], rows: GridRow[]): boolean[] {
  if (headers.length === 0) return columns.map(() => true)
  const kept = columns.map(({ label }) => label !== '')
  for (const row of rows)
    for (const [at, cell] of row.entries())
      if (!kept[at] && !isEmpty(cell)) kept[at] = !labelsAnother(row, at, columns)
  return kept
}

/** The label of a total row that spans a swatch is no content of the swatch's column. */
function labelsAnother(row: GridRow, at: number, columns: DraftColumn[]): boolean {
  return rowRole(row) !== null && row.findIndex((cell) => !isEmpty(cell)) === at && at < nameColumn(columns)
}

function alignRows(body: GridRow[], columns: DraftColumn[]): { rows: GridRow[]; realigned: boolean } {
  const plain = body.filter((row) => rowRole(row) === null)
  const shapes = columnShapes(
    columns.map(({ expected }) => expected),
    plain,
  )
  let realigned = false
  const rows = body.map((row) => {
    const moved = realignRow(row, shapes)
    if (moved !== null) realigned = true
    return moved ?? row
  })
  return { rows, realigned }
}

function count(types: Map<ValueType, number> | undefined, type: ValueType): void {
  types?.set(type, (types.get(type) ?? 0) + 1)
}
