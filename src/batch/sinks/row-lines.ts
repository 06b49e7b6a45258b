import { fileLines } from '../output/file-lines.js'
import type { Encoder } from '../work/encoder.js'
import { tableRows } from './table-rows.js'
import { streamOf } from './table-streams.js'
import { type Cell, type TableName, tableNames, tables } from './tables.js'

/** Each table a stream of rows, a JSON list a line, for outputs whose files are made when all rows are there. */
export function rowsEncoder(check: boolean): Encoder {
  const names = tableNames(check)
  return {
    provenance: true,
    encode(article) {
      const rows = tableRows(article)
      return names.map((name) => ({ stream: streamOf(name), text: linesOf(name, rows[name]) }))
    },
  }
}

function linesOf(name: TableName, rows: readonly Record<string, Cell>[]): string {
  const columns = Object.keys(tables[name].columns)
  let text = ''
  for (const row of rows) {
    const cells = new Map(Object.entries(row))
    text += `${JSON.stringify(columns.map((column) => cells.get(column) ?? null))}\n`
  }
  return text
}

/** The rows of a file of such lines, with the length of each line; none where there is no file. */
export function* readRows(path: string | null): Generator<{ cells: Cell[]; length: number }> {
  if (path === null) return
  for (const line of fileLines(path)) yield { cells: JSON.parse(line), length: line.length }
}
