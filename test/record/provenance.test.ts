import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import type { ProvenanceLeaf, ProvenanceRecord } from '../../src/record/record.js'
import { toRecord } from '../../src/record/to-record.js'
import { leavesOf } from './leaves.js'
import { provenanceErrors } from './schema.js'

const text = `= 1972 Example election =\r
Infobox\r
- Election Name: 1972 Example election\r
- Ongoing: no\r
- Turnout: 66.9% 4.8 pp\r
- Candidate1: Ada Roe\r
- Popular Vote1: 1,200 [a]\r
- Percentage1: <1%\r
- Percentage2: sixty\r
\r
== Results ==\r
Primary date: May 3\r
| Candidate | Votes | % |\r
| Ada Roe (inc.) | 1,200 (60.00%) | 60.0 |\r
| Bo Lee | 800 | 40 |\r
| Total | 2,000 | 100.00% |\r
`

function read(source: string): ProvenanceRecord {
  return toRecord(parseFlat(source), { provenance: true })
}

const record = read(text)
const [box] = record.infoboxes
const entries = box?.groups.candidates ?? []

function leaf(value: unknown): ProvenanceLeaf {
  const found = leavesOf(value)
  if (found[0] === undefined || found.length > 1) throw new Error('not one leaf')
  return found[0]
}

describe('a leaf', () => {
  test('has value, raw text, type, decimals, status and place', () => {
    expect(leaf(entries[0]?.candidate)).toEqual({
      value: 'Ada Roe',
      raw: 'Ada Roe',
      type: 'text',
      status: 'parsed',
      at: { line: 6, column: 15, offset: text.indexOf('Ada Roe'), length: 7 },
    })
    expect(leaf(record.tables[0]?.rows[1]?.percentage)).toMatchObject({
      value: 40,
      raw: '40',
      type: 'percent',
      decimals: 0,
    })
    expect(leaf(record.tables[0]?.summaries[0]?.cells.percentage)).toMatchObject({
      value: 100,
      decimals: 2,
      type: 'percent',
    })
  })

  test('has qualifier, note and further quantities', () => {
    expect(leaf(entries[0]?.popularVote)).toMatchObject({ value: 1200, note: '[a]' })
    expect(leaf(entries[0]?.percentage)).toMatchObject({ value: '<1%', type: 'percent', qualifier: 'below' })
    expect(leaf(box?.fields.turnout)).toMatchObject({ value: 66.9, parts: [{ value: 4.8 }] })
  })

  test('says when it is not what was expected', () => {
    expect(leaf(entries[1]?.percentage)).toMatchObject({
      value: 'sixty',
      raw: 'sixty',
      type: 'text',
      status: 'unknown',
    })
  })

  test('of the merged record stands where it was stated', () => {
    const options = record.data?.options
    const [ada, bo] = Array.isArray(options) ? options : []
    expect(leaf(ada?.votes).at.line).toBe(7)
    expect(leaf(ada?.note)).toMatchObject({
      value: 'inc.',
      raw: 'inc.',
      at: { offset: text.indexOf('inc.'), length: 4 },
    })
    expect(ada).toMatchObject({ slot: 1, kind: 'candidate' })
    expect(leaf(bo?.votes)).toMatchObject({ value: 800, at: { line: 15, column: 12 } })
  })
})

test('every place is where the raw text stands, after any line end', () => {
  for (const ends of ['\r\n', '\n']) {
    const source = text.replaceAll('\r\n', ends)
    const leaves = leavesOf(read(source))
    expect(leaves.length).toBeGreaterThan(25)
    for (const { raw, at } of leaves) {
      expect(source.slice(at.offset, at.offset + at.length)).toBe(raw)
      const before = source.slice(0, at.offset).split('\n')
      if (raw !== '')
        expect([at.line, at.column]).toEqual([before.length, (before[before.length - 1] ?? '').length + 1])
    }
  }
})

test('escapes, set-in lines and markup stay in the raw text; `text` says what they stand for', () => {
  const source = '= A =\n\nInfobox\n- Notes: one\n  two\n- Type: X\n\n| Name | Votes |\n| A \\| B | 5 |\n'
  const { infoboxes, tables } = read(source)
  expect(leaf(infoboxes[0]?.fields.notes)).toMatchObject({
    value: 'one\ntwo',
    raw: 'one\n  two',
    text: 'one\ntwo',
  })
  expect(leaf(tables[0]?.rows[0]?.name)).toMatchObject({ value: 'A | B', raw: 'A \\| B', text: 'A | B' })
  expect(leaf(tables[0]?.rows[0]?.votes).text).toBeUndefined()
})

test('the record is the plain one with leaves for values', () => {
  const plain = JSON.stringify(toRecord(parseFlat(text)))
  const withoutProvenance = JSON.stringify(record, (_, value) =>
    value !== null && typeof value === 'object' && 'raw' in value && 'at' in value ? value.value : value,
  )
  expect(withoutProvenance).toBe(plain)
  expect(provenanceErrors(record)).toEqual([])
})

test('an article made by hand has no places', () => {
  const made = read('')
  expect(made.title).toBeNull()
  const [heading] = parseFlat('= A =\n').children
  if (heading === undefined || heading.type !== 'heading') throw new Error('no heading')
  const { value } = heading
  const article = {
    type: 'article' as const,
    dialect: 'flat' as const,
    source: '',
    children: [{ type: 'heading' as const, depth: 1, value }],
  }
  expect(toRecord(article, { provenance: true }).title).toMatchObject({
    value: 'A',
    at: { line: 1, column: 1, offset: 0, length: 0 },
  })
})
