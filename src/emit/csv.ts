import { csvLine } from './csv-cell.js'
import { factsOf } from './csv-facts.js'
import type { AnyRecord } from './leaf.js'

/**
 * The columns of a record's CSV: one row for one option and measure.
 *
 * - `article`: the title. `contest`: the table's caption or section, the infobox's election or name, and its part.
 * - `source`: `data` (merged from all places: take these rows alone for one figure each), `infobox N`, `table N` or
 *   `list N`, N counting as in the record from 1.
 * - `kind`: `option`, `total` or another role of a summary row, `field` for a singular field of an infobox,
 *   `replaced` for a value whose key was given again.
 * - `slot`: the number in a numbered family, or the row's number in a table. `option`, `party`: whose measure it is.
 * - `measure`: `votes`, `share`, … where the column's role is known, else the key. `field`: the record's key.
 * - `value`: as in the record. `raw`: the source's text, empty where the record has no provenance.
 */
const csvColumns = [
  'article',
  'contest',
  'source',
  'kind',
  'slot',
  'option',
  'party',
  'measure',
  'field',
  'value',
  'raw',
] as const

/** The header, with its line end. */
export const csvHeader = csvLine(csvColumns)

/** The rows of one record without the header, so that many records can be written one after the other. */
export function csvRows(record: AnyRecord): string {
  let text = ''
  for (const fact of factsOf(record)) text += csvLine(csvColumns.map((column) => fact[column]))
  return text
}

/**
 * One or more records as CSV after RFC 4180 (CRLF line ends) with a header. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe. Prose is not part of it.
 */
export function toCsv(records: AnyRecord | readonly AnyRecord[]): string {
  let text = csvHeader
  for (const record of isList(records) ? records : [records]) text += csvRows(record)
  return text
}

function isList(records: AnyRecord | readonly AnyRecord[]): records is readonly AnyRecord[] {
  return Array.isArray(records)
}
