import type { TableName } from './tables.js'

/** The stream of a table: that of the articles is the one that every output has. */
export function streamOf(table: TableName): string {
  return table === 'articles' ? 'main' : table
}

/** The name of the table that a stream is of. */
export function tableOf(stream: string): string {
  return stream === 'main' ? 'articles' : stream
}
