import { csvLine } from '../../emit/csv-cell.js'
import type { Chunk } from '../work/article-result.js'
import type { Encoder } from '../work/encoder.js'
import { dictionary, dictionaryFile } from './dictionary.js'
import { tableRows } from './table-rows.js'
import { streamOf, tableOf } from './table-streams.js'
import { type Cell, tableNames, tables } from './tables.js'

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

/** What the streams begin with: the header of each table, and the whole of the data dictionary. */
export function csvBeginning(check: boolean): Chunk[] {
  const headers = tableNames(check).map((name) => ({
    stream: streamOf(name),
    text: csvLine(Object.keys(tables[name].columns)),
  }))
  return [...headers, { stream: 'dictionary', text: dictionary(check, 'csv') }]
}

/** The file of a stream. */
export function csvFile(stream: string): string {
  return stream === 'dictionary' ? dictionaryFile : `${tableOf(stream)}.csv`
}
