import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toJson } from '../../src/emit/json.js'
import { toRecord } from '../../src/record/to-record.js'
import { parse } from '../../src/unified/parse.js'
import { leavesOf } from './leaves.js'
import { plainErrors, provenanceErrors } from './schema.js'

/** `UPDATE=1` writes the records afresh. */
const update = process.env.UPDATE === '1'
const folder = new URL('../../samples/', import.meta.url)
const articles = readdirSync(folder).filter((name) => /\.(txt|md|wiki)$/.test(name) && name !== 'README.md')

function recordFile(name: string): URL {
  return new URL(name.replace(/\.(txt|md|wiki)$/, '.record.json'), folder)
}

describe.each(articles)('samples/%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const article = parse(text)

  test('has the record that lies beside it', () => {
    const made = `${toJson(toRecord(article), { indent: 2 })}\n`
    if (update) writeFileSync(recordFile(name), made)
    expect(made).toBe(readFileSync(recordFile(name), 'utf8'))
  })

  test('keeps to the schema, and every leaf says where it stands', () => {
    expect(plainErrors(toRecord(article))).toEqual([])
    const record = toRecord(article, { provenance: true })
    expect(provenanceErrors(record)).toEqual([])
    for (const { raw, at } of leavesOf(record, true))
      expect(text.slice(at.offset, at.offset + at.length)).toBe(raw)
  })
})

test('no record lies about without its article', () => {
  const records = readdirSync(folder).filter((name) => name.endsWith('.record.json'))
  expect(records.sort()).toEqual(
    articles.map((name) => name.replace(/\.(txt|md|wiki)$/, '.record.json')).sort(),
  )
  for (const name of articles) expect(existsSync(recordFile(name))).toBe(true)
})
