import type { Assembly } from '../output/assembly.js'
import type { Disk } from '../output/disk.js'
import { temporaryName } from '../output/stream-file.js'
import { type Appender, type Connection, loadDuckDb } from './duckdb-package.js'
import { readRows } from './row-lines.js'
import { streamOf } from './table-streams.js'
import { type Cell, type CellType, type Table, tableNames, tables } from './tables.js'

/** Memory stays within bounds, nothing beside the file is written to, nothing is fetched. */
const options = {
  threads: '1',
  memory_limit: '1GB',
  temp_directory: '',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

/** How many rows are added before the process may see to other things. */
const rowsAtOnce = 10_000

/** One database with all tables. */
export function duckDbAssembly(path: string, check: boolean): Assembly {
  const names = tableNames(check)
  return {
    files: [path],
    rows: tableNames(true).map(streamOf),
    ready: async () => void (await loadDuckDb()),
    async make(disk, rowsOf, stopped) {
      const { DuckDBInstance } = await loadDuckDb()
      const file = temporaryName(path)
      // Not even a link that somebody put there is left to be opened.
      for (const one of [file, `${file}.wal`]) disk.remove(one)
      const instance = await DuckDBInstance.create(file, options)
      try {
        const connection = await instance.connect()
        for (const name of names) {
          const rows = readRows(rowsOf(streamOf(name)))
          if (!(await fill(connection, name, rows, stopped))) return false
        }
        await connection.run('CHECKPOINT')
        connection.closeSync()
      } finally {
        instance.closeSync()
      }
      syncFile(disk, file)
      return true
    },
  }
}

const types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' } as const satisfies Record<
  CellType,
  string
>

/** Creates a table, says what it and its columns hold, and adds the rows. */
async function fill(
  connection: Connection,
  name: keyof typeof tables,
  rows: Iterable<{ cells: readonly Cell[] }>,
  stopped: () => boolean,
): Promise<boolean> {
  const { meaning, columns }: Table = tables[name]
  const named = Object.entries(columns)
  await connection.run(
    `CREATE TABLE "${name}" (${named.map(([column, { type }]) => `"${column}" ${types[type]}`).join(', ')})`,
  )
  await connection.run(`COMMENT ON TABLE "${name}" IS ${quoted(meaning)}`)
  for (const [column, { meaning }] of named)
    await connection.run(`COMMENT ON COLUMN "${name}"."${column}" IS ${quoted(meaning)}`)
  const appender = await connection.createAppender(name)
  let count = 0
  for (const { cells } of rows) {
    for (const [at, [, { type }]] of named.entries()) append(appender, cells[at] ?? null, type)
    appender.endRow()
    if (++count % rowsAtOnce !== 0) continue
    await new Promise(setImmediate)
    if (stopped()) return false
  }
  appender.closeSync()
  return true
}

function append(appender: Appender, cell: Cell, type: CellType): void {
  if (cell === null) appender.appendNull()
  else if (type === 'text') appender.appendVarchar(String(cell))
  else if (type === 'integer') appender.appendBigInt(BigInt(cell))
  else appender.appendDouble(Number(cell))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function syncFile(disk: Disk, path: string): void {
  const file = disk.open(path)
  disk.sync(file)
  disk.close(file)
}
