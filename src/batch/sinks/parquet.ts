import { join } from 'node:path'
import type { Assembly } from '../output/assembly.js'
import { StreamFile } from '../output/stream-file.js'
import { readRows } from './row-lines.js'
import { streamOf } from './table-streams.js'
import { tableNames, tables } from './tables.js'

/** One Parquet file a table, in a folder. */
export function parquetAssembly(folder: string, check: boolean): Assembly {
  const names = tableNames(check)
  const fileOf = (name: string): string => join(folder, `${name}.parquet`)
  return {
    files: names.map(fileOf),
    rows: tableNames(true).map(streamOf),
    ready: async () => {},
    async make(disk, rowsOf, stopped) {
      const { writeParquet } = await import('./parquet-file.js')
      for (const name of names) {
        const file = new StreamFile(disk, fileOf(name), 0)
        try {
          const rows = readRows(rowsOf(streamOf(name)))
          if (!(await writeParquet(tables[name], rows, (bytes) => file.write(bytes), stopped))) return false
          file.commit()
        } finally {
          file.close()
        }
      }
      return true
    },
  }
}
