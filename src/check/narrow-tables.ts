import { widestTable } from '../record/table/grid.js'
import { type FactRecord, withTables } from '../record/to-record.js'

/**
 * The record as it is checked: with the options of every table in rows, and with no more columns in a table than are checked. A
 * check looks at every row of a column, and the rows of a very wide table may all be short.
 */
export function narrowTables(record: FactRecord): FactRecord {
  const { upright } = record
  if (upright.every(({ columns }) => columns.length <= widestTable)) return withTables(record, upright)
  const tables = upright.map((table) =>
    table.columns.length <= widestTable ? table : { ...table, columns: table.columns.slice(0, widestTable) },
  )
  return withTables(record, tables)
}
