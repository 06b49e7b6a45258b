import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { toRecord } from '../../src/record/to-record.js'

const article = new URL('../../../shared/corpus/flat/2004-washington.txt', import.meta.url)
const record = new URL('../../../shared/contract/2004-washington.record.json', import.meta.url)

describe.skipIf(!existsSync(article) || !existsSync(record))('the reference article', () => {
  test('gives the reference record, field for field and in its order', () => {
    const made = toRecord(parseFlat(readFileSync(article, 'utf8')))
    const wanted = JSON.parse(readFileSync(record, 'utf8'))
    expect(made).toEqual(wanted)
    expect(JSON.stringify(made)).toBe(JSON.stringify(wanted))
  })
})
