import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { articleName } from '../../src/batch/sinks/article-name.js'
import { tableNames, tables } from '../../src/batch/sinks/tables.js'
import { parse, toRecord } from '../../src/index.js'
import { scratchFolder } from '../cli/scratch.js'
import { batch } from './command.js'

const folder = scratchFolder()
const inputs = join(folder, 'inputs')
beforeAll(() => {
  mkdirSync(join(inputs, 'inner'), { recursive: true })
  for (let number = 0; number < 40; number++) writeFileSync(join(inputs, `a${number}.txt`), article(number))
  writeFileSync(join(inputs, 'inner', 'a1.txt'), article(1))
  const titles = ['../../x', 'CON', 'con', 'n'.repeat(300), '', '=cmd|x', '../../x']
  writeFileSync(
    join(inputs, 'odd.ndjson'),
    titles.map((title) => `${JSON.stringify({ title, text: article(7) })}\n`).join(''),
  )
})

const count = 48

/** The seventh has a wrong total, and every one has a name that a spreadsheet would take for a formula. */
function article(number: number): string {
  const total = 150 + number + (number === 7 ? 1 : 0)
  return `= Election ${number} =\n\nInfobox\n- Election Date: February 1, 2000\n- Candidate1: Ann Lee\n- Popular Vote1: ${100 + number}\n- Candidate2: =Bo "Fox", Jr\n- Popular Vote2: 50\n\n== Results ==\n| Candidate | Votes |\n| Ann Lee | ${100 + number} |\n| =Bo "Fox", Jr | 50 |\n| Total | ${total} |\n`
}

/** The texts of a folder's files but the run's own, by name. */
function tablesIn(output: string): Map<string, string> {
  const names = readdirSync(output).filter((name) => !name.startsWith('batch.'))
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name), 'utf8')]))
}

/** The rows of a CSV after RFC 4180, by column. */
function readCsv(text: string): Map<string, string>[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  const [header = [], ...lines] = rows
  for (const cells of lines) expect(cells).toHaveLength(header.length)
  return lines.map((cells) => new Map(header.map((name, at) => [name, cells[at] ?? ''])))
}

describe('batch --to json and yaml', () => {
  it.each(['json', 'yaml'] as const)(
    'writes one %s file an article, the same with any number of jobs',
    (to) => {
      const [one, three] = ['1', '3'].map((jobs) => {
        const output = join(folder, `${to}${jobs}`)
        const { code, err } = batch(inputs, '--to', to, '-o', `${output}/`, '--jobs', jobs)
        expect(err).toContain(`${count} read: ${count} done`)
        expect(code).toBe(0)
        return tablesIn(output)
      })
      expect(one).toEqual(three)
      expect(batch('verify', join(folder, `${to}1`))).toMatchObject({ code: 0 })
      const index = one?.get('index.ndjson')?.trimEnd().split('\n') ?? []
      const files: { file: string; source: string }[] = index.map((line) => JSON.parse(line))
      expect(new Set(files.map(({ file }) => file.toLowerCase())).size).toBe(count)
      expect([...(one?.keys() ?? [])].sort()).toEqual(
        [...files.map(({ file }) => file), 'index.ndjson'].sort(),
      )
      for (const { file, source } of files) {
        if (source.endsWith('.ndjson')) continue
        const text = one?.get(file) ?? ''
        const read = to === 'json' ? JSON.parse(text) : parseYaml(text)
        const expected = toRecord(parse(readFileSync(source, 'utf8')))
        expect(read).toEqual({ ...JSON.parse(JSON.stringify(expected)), source })
      }
    },
  )

  it('tells of an article’s file that was altered, or is gone', () => {
    const output = join(folder, 'altered')
    batch(inputs, '--to', 'json', '-o', output)
    const [first = '', second = ''] = tablesIn(output).keys()
    writeFileSync(join(output, first), '{}')
    rmSync(join(output, second))
    const { code, err } = batch('verify', output)
    expect(code).toBe(1)
    expect(err).toContain(`${first}: has 2 bytes`)
    expect(err).toContain(`${second}: is missing`)
  })
})

describe('the name of an article', () => {
  const titles = [
    '../../x',
    'CON',
    'con',
    'aux.txt',
    '',
    '.',
    '..',
    'n'.repeat(300),
    '日本',
    'é',
    'e',
    '\u0000/\\:',
  ]

  it('is safe on every system, and distinct where case is one', () => {
    const names = titles.map((title, line) => articleName({ source: 'a', offset: 0, length: 1, line, title }))
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,80}$/)
    expect(new Set(names).size).toBe(titles.length)
  })

  it('begins with the page’s id, else the title, else the source', () => {
    const origin = { source: 'x/Élan vital.txt', offset: 0, length: 1, title: null }
    const page = { id: 12, namespace: 0, revision: 1, timestamp: null, redirect: null }
    expect(articleName({ ...origin, title: 'T', page })).toMatch(/^12-[0-9a-f]{16}$/)
    expect(articleName({ ...origin, title: 'A & B' })).toMatch(/^a-b-[0-9a-f]{16}$/)
    expect(articleName(origin)).toMatch(/^elan-vital-[0-9a-f]{16}$/)
  })
})

describe('batch --to csv', () => {
  it('writes tidy tables with the columns of the dictionary, the same with any number of jobs', () => {
    const [one, three] = ['1', '3'].map((jobs) => {
      const output = join(folder, `csv${jobs}`)
      expect(batch(inputs, '--to', 'csv', '--check', '-o', output, '--jobs', jobs).code).toBe(0)
      return tablesIn(output)
    })
    expect(one).toEqual(three)
    expect([...(one?.keys() ?? [])]).toEqual(
      [...tableNames(true).map((name) => `${name}.csv`), 'dictionary.json'].sort(),
    )
    for (const name of tableNames(true)) {
      const header = one?.get(`${name}.csv`)?.split('\r\n')[0]
      expect(header).toBe(Object.keys(tables[name].columns).join(','))
    }
    const dictionary: { tables: { table: string }[] } = JSON.parse(one?.get('dictionary.json') ?? '')
    expect(dictionary.tables.map(({ table }) => table)).toEqual(tableNames(true))
    expect(batch('verify', join(folder, 'csv1'))).toMatchObject({ code: 0 })
  })

  it('holds what the record holds, and no formula', () => {
    const files = tablesIn(join(folder, 'csv1'))
    const table = (name: string): Map<string, string>[] => readCsv(files.get(`${name}.csv`) ?? '')
    const articles = table('articles')
    expect(articles).toHaveLength(count)
    const seventh = articles.find((row) => row.get('source')?.endsWith('a7.txt'))
    expect(seventh?.get('title')).toBe('Election 7')
    expect(Number(seventh?.get('errors'))).toBeGreaterThan(0)
    const of = (rows: Map<string, string>[]) =>
      rows.filter((row) => row.get('article') === seventh?.get('article'))
    const pick = (rows: Map<string, string>[], ...columns: string[]) =>
      of(rows).map((row) => columns.map((column) => row.get(column)))
    expect(pick(table('fields'), 'group', 'slot', 'key', 'value', 'number', 'type', 'raw')).toEqual([
      ['', '', 'electionDate', '2000-02-01', '', 'date', 'February 1, 2000'],
      ['candidates', '1', 'candidate', 'Ann Lee', '', 'text', 'Ann Lee'],
      ['candidates', '1', 'popularVote', '107', '107', 'integer', '107'],
      ['candidates', '2', 'candidate', '\'=Bo "Fox", Jr', '', 'text', '\'=Bo "Fox", Jr'],
      ['candidates', '2', 'popularVote', '50', '50', 'integer', '50'],
    ])
    expect(pick(table('rows'), 'row', 'summary', 'key', 'number')).toEqual([
      ['1', '', 'candidate', ''],
      ['1', '', 'votes', '107'],
      ['2', '', 'candidate', ''],
      ['2', '', 'votes', '50'],
      ['1', 'total', 'candidate', ''],
      ['1', 'total', 'votes', '158'],
    ])
    expect(pick(table('options'), 'option', 'key', 'number')).toContainEqual(['1', 'votes', '107'])
    expect(pick(table('options'), 'option', 'key', 'number')).toContainEqual(['', 'totals.votes', '158'])
    expect(of(table('findings')).map((row) => row.get('rule'))).toContain('votes-sum')
  })

  it('has no findings where it did not check, and says the top rules where it did', () => {
    const output = join(folder, 'unchecked')
    batch(inputs, '--to', 'csv', '-o', output)
    expect([...tablesIn(output).keys()]).not.toContain('findings.csv')
    expect(batch(inputs, '--check', '-o', join(folder, 'checked.ndjson')).err).toMatch(
      /Findings: \d+ errors?.*\nMost often: .*\d+ votes-sum/,
    )
  })
})

it('names the formats that there are for one that there is not', () => {
  const { code, err } = batch(inputs, '--to', 'xlsx', '-o', join(folder, 'x.xlsx'))
  expect(code).toBe(2)
  expect(err).toContain('ndjson, json, yaml, csv, parquet, duckdb')
})

describe('batch -o PATH.gz', () => {
  it('packs what it writes otherwise, the same with any number of jobs, without a time', () => {
    const plain = join(folder, 'plain.ndjson')
    batch(inputs, '-o', plain)
    const [one, three] = ['1', '3'].map((jobs) => {
      const output = join(folder, `packed${jobs}.ndjson.gz`)
      expect(batch(inputs, '-o', output, '--jobs', jobs).code).toBe(0)
      expect(batch('verify', output).code).toBe(0)
      return readFileSync(output)
    })
    expect(one?.equals(three ?? Buffer.alloc(0))).toBe(true)
    expect(gunzipSync(one ?? '').toString()).toBe(readFileSync(plain, 'utf8'))
    // After the identification, method and flags: seconds since 1970 (none), extra flags, the system (none).
    expect([...(one?.subarray(0, 10) ?? [])]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  })

  it('is gzip where there is no article, too', () => {
    const output = join(folder, 'none.ndjson.gz')
    mkdirSync(join(folder, 'nothing'))
    expect(batch(join(folder, 'nothing'), '-o', output).code).toBe(0)
    expect(gunzipSync(readFileSync(output)).toString()).toBe('')
  })

  it.each([
    ['x.json.gz', 'json', 'only ndjson is written packed, not json'],
    ['x.ndjson.bz2', 'ndjson', 'nothing is written as .bz2'],
  ])('is refused where nothing of that kind would be written: %s', (name, to, reason) => {
    const { code, err } = batch(inputs, '--to', to, '-o', join(folder, name))
    expect(code).toBe(2)
    expect(err).toContain(reason)
    expect(readdirSync(folder).filter((other) => other.startsWith('x.'))).toEqual([])
  })
})
