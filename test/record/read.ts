import { parseFlat } from '../../src/dialect/flat/parse.js'
import type { ArticleRecord, InfoboxOf, Plain, Scalar, TableOf } from '../../src/record/record.js'
import { type RecordOptions, toRecord } from '../../src/record/to-record.js'

/** The plain record of a flat article. */
export function read(text: string, profiles?: RecordOptions['profiles']): ArticleRecord {
  return toRecord(parseFlat(text), profiles === undefined ? {} : { profiles })
}

/** The record of an article that is nothing but an infobox with these lines. */
export function readBox(...lines: string[]): InfoboxOf<Plain> {
  const [box] = read(`= A =\nInfobox\n${lines.map((line) => `- ${line}\n`).join('')}`).infoboxes
  if (box === undefined) throw new Error('no infobox')
  return box
}

/** The tables of a section with these pipe rows. */
export function readRows(...rows: string[]): TableOf<Scalar>[] {
  return read(`= A =\n\n== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}`).tables
}

/** The one table of these pipe rows. */
export function readTable(...rows: string[]): TableOf<Scalar> {
  const [table, ...others] = readRows(...rows)
  if (table === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`)
  return table
}

/** A table's columns as `key:role`. */
export function columnsOf({ columns }: TableOf<Scalar>): string[] {
  return columns.map(({ key, role }) => `${key}:${role}`)
}

/** Rows as lists of values, in the order of the columns. */
export function valuesOf({ columns, rows }: TableOf<Scalar>): (Scalar | undefined)[][] {
  return rows.map((row) => columns.map(({ key }) => row[key]))
}

/** Summaries as role and values. */
export function summariesOf({ columns, summaries }: TableOf<Scalar>): (Scalar | undefined)[][] {
  return summaries.map(({ role, cells }) => [role, ...columns.map(({ key }) => cells[key])])
}

/** The options of the normalized record, with the given keys. */
export function optionsOf({ data }: ArticleRecord, ...keys: string[]): unknown[][] {
  const options = data?.options
  if (!Array.isArray(options)) return []
  return options.map((option) => keys.map((key) => option[key]))
}

/** An election's title and infobox. */
export const box = (...lines: string[]) =>
  `= 2004 Example election =\nInfobox\n- Election Name: 2004 Example election\n- Ongoing: no\n${lines.map((line) => `- ${line}\n`).join('')}\n`

/** A section of results with these pipe rows. */
export const results = (...rows: string[]) => `== Results ==\n${rows.map((row) => `| ${row} |\n`).join('')}\n`
