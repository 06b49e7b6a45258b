import { fileLines } from '../output/file-lines.js'
import type { Encoder } from '../work/encoder.js'
import type { Cell } from './tables.js'
import { tablesEncoder } from './tables-encoder.js'

/** Each table a stream of rows, a JSON list a line, for outputs whose files are made when all rows are there. */
export function rowsEncoder(check: boolean): Encoder {
  return tablesEncoder(check, (cells) => `${JSON.stringify(cells)}\n`)
}

/** The rows of a file of such lines, with the length of each line; none where there is no file. */
export function* readRows(path: string | null): Generator<{ cells: Cell[]; length: number }> {
  if (path === null) return
  for (const line of fileLines(path)) yield { cells: JSON.parse(line), length: line.length }
}
