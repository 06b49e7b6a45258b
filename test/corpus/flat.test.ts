import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { toRecord } from '../../src/record/to-record.js'
import { plainErrors, provenanceErrors } from '../record/schema.js'
import { examine } from './examine.js'

/** What the program makes of one article of the corpus. */
interface Entry {
  kind: string
  /** How many things of each kind are read as the lines say. */
  right: Record<string, number>
  /** What is not yet, with the reason; written by hand. */
  notYet: Record<string, string>
  /** What else a reader should know; written by hand. */
  remarks?: string[]
}

/** `UPDATE=1` writes the ledger afresh; reasons and remarks stay. */
const update = process.env.UPDATE === '1'
const folder = new URL('../../../shared/corpus/flat/', import.meta.url)
const ledgerFile = new URL('flat.json', import.meta.url)
const ledger: Record<string, Entry> = existsSync(ledgerFile)
  ? JSON.parse(readFileSync(ledgerFile, 'utf8'))
  : {}

describe.skipIf(!existsSync(folder))('the corpus of flat articles', () => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

  test.each(names)('%s is read as the ledger says', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const article = parseFlat(text)
    expect(plainErrors(toRecord(article))).toEqual([])
    const record = toRecord(article, { provenance: true })
    expect(provenanceErrors(record)).toEqual([])
    const { right, wrong } = examine(text, record)
    const before = ledger[name]
    const notYet = Object.fromEntries(wrong.map((what) => [what, before?.notYet[what] ?? '']))
    const made: Entry = {
      kind: record.kind,
      right,
      notYet,
      ...(before?.remarks && { remarks: before.remarks }),
    }
    if (update) ledger[name] = made
    expect(made).toEqual(ledger[name])
    for (const reason of Object.values(made.notYet)) expect(reason).not.toBe('')
  })

  test('the ledger has these articles and no others', () => {
    if (update) {
      const entries = names.sort().map((name) => [name, ledger[name]])
      writeFileSync(ledgerFile, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
    }
    expect(Object.keys(ledger).sort()).toEqual(names.sort())
  })
})
