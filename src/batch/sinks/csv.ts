import { csvLine } from '../../emit/csv-cell.js'
import type { Chunk } from '../work/article-result.js'
import type { Encoder } from '../work/encoder.js'
import { tableRows } from './table-rows.js'
import { type Cell, type TableName, tableNames, tables } from './tables.js'

/** Each table a stream of CSV. */
export function csvEncoder(check: boolean): Encoder {
  const names = tableNames(check)
  return {
    provenance: true,
    encode(article) {
      const rows = tableRows(article)
      return names.map((name) => ({
        stream: streamOf(name),
        text: linesOf(rows[name], Object.keys(tables[name].columns)),
      }))
    },
  }
}

function linesOf(rows: readonly Record<string, Cell>[], columns: readonly string[]): string {
  let text = ''
  for (const row of rows) {
    const cells = new Map(Object.entries(row))
    text += csvLine(columns.map((column) => cells.get(column) ?? ''))
  }
  return text
}

/** The stream of the articles is the one that every output has. */
function streamOf(table: TableName): string {
  return table === 'articles' ? 'main' : table
}

/** What the streams begin with: the header of each table, and the whole of the data dictionary. */
export function csvBeginning(check: boolean): Chunk[] {
  const headers = tableNames(check).map((name) => ({
    stream: streamOf(name),
    text: csvLine(Object.keys(tables[name].columns)),
  }))
  return [...headers, { stream: 'dictionary', text: dictionary(check) }]
}

/** The file of a stream. */
export function csvFile(stream: string): string {
  if (stream === 'dictionary') return 'dictionary.json'
  return stream === 'main' ? 'articles.csv' : `${stream}.csv`
}

/** The tables and their columns, for people and for programs. */
function dictionary(check: boolean): string {
  const described = tableNames(check).map((name) => {
    const { meaning, columns } = tables[name]
    return {
      table: name,
      file: `${name}.csv`,
      meaning,
      columns: Object.entries(columns).map(([column, { type, meaning }]) => ({ column, type, meaning })),
    }
  })
  return `${JSON.stringify({ tables: described }, null, 2)}\n`
}
