import type { Encoder } from '../work/encoder.js'
import { tableRows } from './table-rows.js'
import { streamOf } from './table-streams.js'
import { type Cell, type TableName, tableNames, tables } from './tables.js'

/** The columns of a table, in the order in which every output has them. */
export function columnsOf(name: TableName): string[] {
  return Object.keys(tables[name].columns)
}

/** Each table a stream of lines; `line` makes one of a row's cells, of which there is one for every column. */
export function tablesEncoder(check: boolean, line: (cells: readonly Cell[]) => string): Encoder {
  const named = tableNames(check).map((name) => ({
    name,
    stream: streamOf(name),
    columns: columnsOf(name),
  }))
  return {
    provenance: true,
    encode(article) {
      const rows = tableRows(article)
      return named.map(({ name, stream, columns }) => ({
        stream,
        text: linesOf(rows[name], columns, line),
      }))
    },
  }
}

function linesOf(
  rows: readonly Readonly<Record<string, Cell>>[],
  columns: readonly string[],
  line: (cells: readonly Cell[]) => string,
): string {
  let text = ''
  for (const row of rows) text += line(columns.map((column) => row[column] ?? null))
  return text
}
