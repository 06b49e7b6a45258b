import { OutputError } from '../output/output-error.js'

/** What is used of the package, which is there only where the user has installed it. */
interface DuckDb {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<Instance> }
}
interface Instance {
  connect(): Promise<Connection>
  closeSync(): void
}
export interface Connection {
  run(sql: string): Promise<unknown>
  createAppender(table: string): Promise<Appender>
  closeSync(): void
}
export interface Appender {
  appendNull(): void
  appendVarchar(value: string): void
  appendBigInt(value: bigint): void
  appendDouble(value: number): void
  endRow(): void
  closeSync(): void
}

/** A name that the compiler does not look up. */
const packageName: string = '@duckdb/node-api'

/** Throws an `OutputError` where the package is not to be had. */
export async function loadDuckDb(): Promise<DuckDb> {
  try {
    return await import(packageName)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    throw new OutputError(
      `a DuckDB database needs the package ${packageName}, which ${missing ? 'is not installed' : `cannot be loaded (${error})`}`,
      `npm install ${packageName}`,
    )
  }
}
