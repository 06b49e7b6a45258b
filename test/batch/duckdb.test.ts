import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cell, tableNames, tables } from '../../src/batch/sinks/tables.js'
import { csvLine } from '../../src/emit/csv-cell.js'
import { scratchFolder } from '../cli/scratch.js'
import { batch, startBatch } from './command.js'

/** What is used of the package, which is not one of the project's own. */
interface DuckDb {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<Instance> }
}
interface Instance {
  connect(): Promise<{
    runAndReadAll(sql: string): Promise<{ getRows(): (Cell | bigint)[][] }>
    closeSync(): void
  }>
  closeSync(): void
}

const packageName: string = '@duckdb/node-api'
const duckDb: DuckDb | null = await import(packageName).catch(() => null)

const folder = scratchFolder()
const input = join(folder, 'articles.ndjson')
beforeAll(() => {
  const text = (number: number): string =>
    `= Page =\n\nInfobox\n- Election Date: February 1, 2000\n- Candidate1: 李\n- Popular Vote1: 1,010\n- __proto__: ${number}\n- Budget: 123456789012345678901\n- It's: "x", y\n\n== Results ==\n| Candidate | Votes |\n| 李 | 1,0${10 + number} |\n| Bo | — |\n| Total | 7 |\n`
  const lines = Array.from({ length: 30 }, (_, number) =>
    JSON.stringify({ title: `T${number}\u0000'`, text: text(number) }),
  )
  writeFileSync(input, `${lines.join('\n')}\nnot json\n`)
})

async function query(path: string, sql: string): Promise<(Cell | bigint)[][]> {
  const instance = await duckDb?.DuckDBInstance.create(path, { access_mode: 'READ_ONLY' })
  const connection = await instance?.connect()
  const rows = (await connection?.runAndReadAll(sql))?.getRows() ?? []
  connection?.closeSync()
  instance?.closeSync()
  return rows
}

describe.skipIf(duckDb === null)('batch --to duckdb', () => {
  it('makes one database and nothing beside it but the manifest and what was rejected', () => {
    const output = join(folder, 'one.duckdb')
    const { code, err } = batch(input, '--to', 'duckdb', '--check', '-o', output)
    expect(err).toContain('31 read: 30 done, 1 rejected')
    expect(code).toBe(2)
    expect(readdirSync(folder).filter((name) => name.startsWith('one'))).toEqual([
      'one.duckdb',
      'one.duckdb.manifest.json',
      'one.duckdb.rejected.ndjson',
    ])
    expect(batch('verify', output).code).toBe(0)
  })

  it('holds the rows of the CSV, with types and meanings of its own', async () => {
    const path = join(folder, 'one.duckdb')
    const csv = join(folder, 'csv')
    batch(input, '--to', 'csv', '--check', '-o', csv)
    for (const name of tableNames(true)) {
      const columns = Object.entries(tables[name].columns)
      const types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' }
      const described = `SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = '${name}' ORDER BY column_index`
      expect(await query(path, described)).toEqual(
        columns.map(([column, { type, meaning }]) => [column, types[type], meaning]),
      )
      const rows = await query(path, `SELECT * FROM "${name}"`)
      expect(rows.length).toBeGreaterThan(0)
      const header = csvLine(columns.map(([column]) => column))
      const lines = rows.map((row) =>
        csvLine(row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell ?? '')))),
      )
      expect(header + lines.join('')).toBe(readFileSync(join(csv, `${name}.csv`), 'utf8'))
    }
    expect(await query(path, 'SELECT DISTINCT number, value FROM "fields" WHERE key = \'budget\'')).toEqual([
      [null, '123456789012345678901'],
    ])
  })

  it('is verified as any other output', () => {
    const output = join(folder, 'altered.duckdb')
    batch(input, '--to', 'duckdb', '-o', output)
    const bytes = readFileSync(output)
    writeFileSync(output, bytes.fill(bytes.at(-1) === 0 ? 1 : 0, bytes.length - 1))
    expect(batch('verify', output)).toMatchObject({ code: 1, err: expect.stringContaining('was altered') })
    writeFileSync(output, bytes.subarray(0, -1))
    expect(batch('verify', output)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/has \d+ bytes, expected \d+/),
    })
  })

  it('replaces a database of that name, and follows no link planted in its way', async () => {
    const output = join(folder, 'again.duckdb')
    const precious = join(folder, 'precious')
    writeFileSync(precious, 'mine')
    writeFileSync(output, 'no database')
    for (const ending of ['.part', '.part.wal']) symlinkSync(precious, output + ending)
    writeFileSync(`${output}.findings.rows.part`, 'of a run with --check that was cut off')
    batch(input, '--to', 'duckdb', '-o', output)
    expect(readFileSync(precious, 'utf8')).toBe('mine')
    expect(readdirSync(folder).filter((name) => name.startsWith('again'))).toEqual([
      'again.duckdb',
      'again.duckdb.manifest.json',
      'again.duckdb.rejected.ndjson',
    ])
    expect(await query(output, 'SELECT count(*) FROM "articles"')).toEqual([[30n]])
    expect(await query(output, 'SELECT table_name FROM duckdb_tables() ORDER BY 1')).toEqual(
      tableNames(false)
        .sort()
        .map((name) => [name]),
    )
  })
})

it('names the package where it is not installed, and touches nothing', () => {
  const hooks = `export function resolve(name, context, next) {
    if (name === '${packageName}') throw Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' })
    return next(name, context)
  }`
  const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})`
  const output = join(folder, 'none.duckdb')
  const { code, err } = startBatch([input, '--to', 'duckdb', '-o', output], {
    node: ['--import', `data:text/javascript,${encodeURIComponent(register)}`],
  })
  expect(code).toBe(2)
  expect(err).toContain(
    `needs the package ${packageName}, which is not installed; npm install ${packageName}`,
  )
  expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([])
})
