import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseWikitext } from '../../src/dialect/wikitext/parse.js'
import { stringify } from '../../src/emit/stringify.js'
import { toRecord } from '../../src/record/to-record.js'
import { plainErrors, provenanceErrors } from '../record/schema.js'
import { examineWikitext } from './examine-wikitext.js'
import { readOracle } from './wikitext-oracle.js'

/** What the program makes of one article of the corpus. */
interface Entry {
  /** How many things of each kind are read as the other parser reads them. */
  right: Record<string, number>
  /** What is read otherwise, with the reason; written by hand. */
  otherwise?: Record<string, string>
}

/** `UPDATE=1` writes the ledger afresh; reasons stay. */
const update = process.env.UPDATE === '1'
const folder = new URL('../../../shared/corpus/wikitext/', import.meta.url)
const ledgerFile = new URL('wikitext.json', import.meta.url)
const oracle = readOracle(readFileSync(new URL('wikitext-oracle.tsv', import.meta.url), 'utf8'))
const ledger: Record<string, Entry> = existsSync(ledgerFile)
  ? JSON.parse(readFileSync(ledgerFile, 'utf8'))
  : {}

describe.skipIf(!existsSync(folder))('the corpus of wikitext', () => {
  test.each([...oracle.keys()])('%s is read as the ledger says', (path) => {
    const text = readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), folder), 'utf8')
    const article = parseWikitext(text)
    expect(stringify(article, { to: 'wikitext' })).toBe(text)
    expect(plainErrors(toRecord(article))).toEqual([])
    const record = toRecord(article, { provenance: true })
    expect(provenanceErrors(record)).toEqual([])
    const { right, wrong } = examineWikitext(article, record, oracle.get(path) ?? { boxes: [], tables: [] })
    const before = ledger[path]?.otherwise ?? {}
    const made: Entry = { right }
    if (wrong.length > 0) made.otherwise = Object.fromEntries(wrong.map((what) => [what, before[what] ?? '']))
    if (update) ledger[path] = made
    expect(made).toEqual(ledger[path])
    for (const reason of Object.values(made.otherwise ?? {})) expect(reason).not.toBe('')
  })

  test('the ledger has these articles and no others', () => {
    if (update) {
      const entries = [...oracle.keys()].map((path) => [path, ledger[path]])
      writeFileSync(ledgerFile, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
    }
    expect(Object.keys(ledger)).toEqual([...oracle.keys()])
  })

  test('all in all, nothing is missing and texts are exact', () => {
    const right = (kind: string) => sum(Object.values(ledger).map((entry) => entry.right[kind] ?? 0))
    const fields = [...oracle.values()].flatMap(({ boxes }) => boxes).flatMap(({ fields }) => fields)
    const tables = [...oracle.values()].flatMap(({ tables }) => tables)
    expect(right('parameters')).toBe(fields.length)
    expect(right('values')).toBe(fields.length)
    expect(right('plain values') / fields.filter(({ plain }) => plain !== null).length).toBeGreaterThan(0.999)
    expect(right('shapes') / tables.length).toBeGreaterThan(0.99)
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
