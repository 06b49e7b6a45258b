import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeParquet } from '../../src/batch/sinks/parquet-file.js'
import { type Cell, tableNames, tables } from '../../src/batch/sinks/tables.js'
import { csvLine } from '../../src/emit/csv-cell.js'
import { scratchFolder } from '../cli/scratch.js'
import { batch } from './command.js'

const folder = scratchFolder()
const input = join(folder, 'dump.xml')
beforeAll(() => {
  const pages = Array.from({ length: 30 }, (_, number) => page(number))
  writeFileSync(input, `<mediawiki>${pages.join('')}</mediawiki>`)
})

const largestId = Number.MAX_SAFE_INTEGER

/** A page with a date, a share, a key of every object, more digits than a double has, and a total that is wrong. */
function page(number: number): string {
  const text = `{{Infobox election\n| election_date = February ${(number % 28) + 1}, 2000\n| __proto__ = ${number}\n| constructor = =x\n| budget = 123456789012345678901\n| turnout = 48.41%\n}}\n== Results ==\n{|\n! Candidate !! Votes\n|-\n| Ann "A", Lee || 1,0${10 + number}\n|-\n| 李 || —\n|-\n| Total || 7\n|}\n`
  const id = number === 0 ? largestId : number
  return `<page><title>Page ${number}</title><ns>0</ns><id>${id}</id><revision><id>2</id><timestamp>2020-01-01T00:00:00Z</timestamp><text>${text}</text></revision></page>`
}

async function rowsOf(path: string): Promise<Record<string, Cell | bigint>[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(path) })
}

describe('batch --to parquet', () => {
  it('writes one file a table and nothing else, the same with any number of jobs', () => {
    const [one, three] = ['1', '3'].map((jobs) => {
      const output = join(folder, `jobs${jobs}`)
      const { code, err } = batch(input, '--to', 'parquet', '--check', '-o', `${output}/`, '--jobs', jobs)
      expect(err).toContain('30 read: 30 done')
      expect(code).toBe(0)
      return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name), 'base64')]))
    })
    expect(one).toEqual(three)
    expect([...(one?.keys() ?? [])].sort()).toEqual(
      ['batch.manifest.json', 'dictionary.json', ...tableNames(true).map((name) => `${name}.parquet`)].sort(),
    )
  })

  it('is in its manifest, and verify tells where a file was altered', () => {
    const output = join(folder, 'verified')
    batch(input, '--to', 'parquet', '-o', output)
    expect(batch('verify', output).code).toBe(0)
    const altered = join(output, 'fields.parquet')
    const bytes = readFileSync(altered)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    writeFileSync(altered, bytes)
    expect(batch('verify', output)).toMatchObject({
      code: 1,
      err: expect.stringContaining('fields.parquet: was altered'),
    })
  })

  it('holds the rows of the CSV in columns of the dictionary’s types', async () => {
    const csv = join(folder, 'csv')
    expect(batch(input, '--to', 'csv', '--check', '-o', csv).code).toBe(0)
    for (const name of tableNames(true)) {
      const path = join(folder, 'jobs1', `${name}.parquet`)
      const { schema } = await parquetMetadataAsync(await asyncBufferFromFile(path))
      const columns = Object.entries(tables[name].columns)
      const types = { text: ['BYTE_ARRAY', 'UTF8'], integer: ['INT64'], number: ['DOUBLE'] }
      expect(schema.slice(1)).toMatchObject(
        columns.map(([column, { type }]) => {
          const [physical, converted] = types[type]
          return {
            name: column,
            type: physical,
            repetition_type: 'OPTIONAL',
            ...(converted && { converted_type: converted }),
          }
        }),
      )
      const rows = await rowsOf(path)
      expect(rows.length).toBeGreaterThan(0)
      const asCsv = rows.map((row) =>
        csvLine(
          columns.map(([column]) =>
            typeof row[column] === 'bigint' ? Number(row[column]) : (row[column] ?? ''),
          ),
        ),
      )
      const header = csvLine(columns.map(([column]) => column))
      expect(header + asCsv.join('')).toBe(readFileSync(join(csv, `${name}.csv`), 'utf8'))
    }
  })

  it('keeps nulls, dates, keys of every object and all digits apart', async () => {
    const output = join(folder, 'jobs1')
    const [article] = await rowsOf(join(output, 'articles.parquet'))
    expect(article).toMatchObject({ page: BigInt(largestId), source_line: null, title: 'Page 0' })
    const fields = (await rowsOf(join(output, 'fields.parquet'))).filter(
      (row) => row.article === article?.article,
    )
    const byKey = new Map(fields.map((row) => [row.key, row]))
    expect(byKey.get('electionDate')).toMatchObject({ value: '2000-02-01', type: 'date', number: null })
    expect(byKey.get('__proto__')).toMatchObject({ value: '0', number: 0, slot: null })
    expect(byKey.get('constructor')).toMatchObject({ value: '=x', number: null })
    expect(byKey.get('budget')).toMatchObject({ value: '123456789012345678901', number: null })
    expect(byKey.get('turnout')).toMatchObject({ value: '48.41', number: 48.41, type: 'percent' })
    const cells = await rowsOf(join(output, 'rows.parquet'))
    expect(cells.find((row) => row.row === 2n && row.key === 'votes')).toMatchObject({
      value: null,
      raw: '—',
      number: null,
    })
  })

  it('has all tables with all columns where there is no article', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const output = join(folder, 'none')
    expect(batch(empty, '--to', 'parquet', '-o', output).code).toBe(0)
    for (const name of tableNames(false)) {
      const file = await asyncBufferFromFile(join(output, `${name}.parquet`))
      const { schema, num_rows: count } = await parquetMetadataAsync(file)
      expect(count).toBe(0n)
      expect(schema.slice(1).map(({ name }) => name)).toEqual(Object.keys(tables[name].columns))
      expect(await parquetReadObjects({ file })).toEqual([])
    }
  })
})

describe('a Parquet file', () => {
  const table = {
    meaning: '',
    columns: {
      name: { type: 'text', meaning: '' },
      count: { type: 'integer', meaning: '' },
      share: { type: 'number', meaning: '' },
    },
  } as const
  const row = (at: number): Cell[] => [
    at % 3 === 0 ? null : `n${at}`,
    at % 2 === 0 ? at : null,
    at % 5 === 0 ? null : at / 7,
  ]

  function* rows(count: number): Generator<{ cells: Cell[]; length: number }> {
    for (let at = 0; at < count; at++) yield { cells: row(at), length: 1 << 20 }
  }

  it('is written in groups of rows, and read back as it was', async () => {
    const path = join(folder, 'groups.parquet')
    const pieces: Uint8Array[] = []
    expect(
      await writeParquet(
        table,
        rows(100),
        (bytes) => pieces.push(bytes),
        () => false,
      ),
    ).toBe(true)
    writeFileSync(path, Buffer.concat(pieces))
    const { row_groups: groups } = await parquetMetadataAsync(await asyncBufferFromFile(path))
    expect(groups.length).toBeGreaterThan(10)
    expect(pieces.length).toBeGreaterThan(10)
    const read = await rowsOf(path)
    expect(read.map(({ name, count, share }) => [name, count, share])).toEqual(
      Array.from({ length: 100 }, (_, at) => row(at)).map(([name, count, share]) => [
        name,
        typeof count === 'number' ? BigInt(count) : null,
        share,
      ]),
    )
  })

  it('ends between two groups where it is told to', async () => {
    let groups = 0
    const finished = await writeParquet(
      table,
      rows(100),
      () => {},
      () => ++groups === 2,
    )
    expect({ finished, groups }).toEqual({ finished: false, groups: 2 })
  })
})
