import { csvLine } from '../../emit/csv-cell.js'
import type { Chunk } from '../work/article-result.js'
import type { Encoder } from '../work/encoder.js'
import { dictionary, dictionaryFile } from './dictionary.js'
import { streamOf, tableOf } from './table-streams.js'
import { tableNames } from './tables.js'
import { columnsOf, tablesEncoder } from './tables-encoder.js'

/** Each table a stream of CSV; nothing stands where a cell is missing. */
export function csvEncoder(check: boolean): Encoder {
  return tablesEncoder(check, (cells) => csvLine(cells.map((cell) => cell ?? '')))
}

/** What the streams begin with: the header of each table, and the whole of the data dictionary. */
export function csvBeginning(check: boolean): Chunk[] {
  const headers = tableNames(check).map((name) => ({
    stream: streamOf(name),
    text: csvLine(columnsOf(name)),
  }))
  return [...headers, { stream: 'dictionary', text: dictionary(check, 'csv') }]
}

/** The file of a stream. */
export function csvFile(stream: string): string {
  return stream === 'dictionary' ? dictionaryFile : `${tableOf(stream)}.csv`
}
