import { widestTable } from '../record/table/grid.js'
import type { FactRecord } from '../record/to-record.js'

/**
 * The record with no more columns in a table than are checked. A check looks at every row of a column, and the rows of a
 * very wide table may all be short.
 */
export function narrowTables(record: FactRecord): FactRecord {
  if (record.tables.every(({ columns }) => columns.length <= widestTable)) return record
  const tables = record.tables.map((table) =>
    table.columns.length <= widestTable ? table : { ...table, columns: table.columns.slice(0, widestTable) },
  )
  return { ...record, tables }
}
