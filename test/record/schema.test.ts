import type { Static } from 'typebox'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import type {
  ArticleRecord,
  Column,
  ProvenanceLeaf,
  ProvenanceRecord,
  SectionOf,
  TableOf,
} from '../../src/record/record.js'
import type { plainRecordSchema, provenanceLeaf, provenanceRecordSchema } from '../../src/record/schema.js'
import { toRecord } from '../../src/record/to-record.js'
import { plainErrors, provenanceErrors, schemaErrors } from './schema.js'

const article = parseFlat(`= 1972 Example election =
Infobox
- Election Name: 1972 Example election
- Popular Vote: 1
- Candidate1: Ada
- Popular Vote1: 12 (60.0%)
- Popular Vote1: 13
- Candidate2: Bo

== Results ==
| Candidate | Votes | % |
| Ada | 12 | 60.0% |
| Bo | 8 | 40.0% |
| Total | 20 | 100.0% |
`)

describe('the published schema', () => {
  test('takes the plain record and the one with provenance, and tells them apart', () => {
    const record = toRecord(article)
    const withProvenance = toRecord(article, { provenance: true })
    expect(schemaErrors(record)).toEqual([])
    expect(schemaErrors(withProvenance)).toEqual([])
    expect(plainErrors(record)).toEqual([])
    expect(provenanceErrors(withProvenance)).toEqual([])
    expect(plainErrors(withProvenance)).not.toEqual([])
    expect(provenanceErrors(record)).not.toEqual([])
  })

  const changes: [name: string, change: (record: ArticleRecord) => unknown][] = [
    ['a key that no record has', (record) => ({ ...record, extra: 1 })],
    ['no tables', ({ tables, ...record }) => record],
    ['an unknown dialect', (record) => ({ ...record, dialect: 'html' })],
    [
      'an option without a name',
      (record) => ({ ...record, data: { options: [{ kind: 'candidate', slot: null }] } }),
    ],
    [
      'an option with a half slot',
      (record) => ({ ...record, data: { options: [{ name: 'A', kind: 'a', slot: 1.5 }] } }),
    ],
    [
      'an entry without a slot',
      (record) => ({ ...record, infoboxes: [{ name: null, fields: {}, groups: { a: [{}] } }] }),
    ],
    [
      'a cell that is a list',
      (record) => ({ ...record, tables: record.tables.map((table) => ({ ...table, rows: [{ a: [1] }] })) }),
    ],
    [
      'an unknown column type',
      (record) => ({
        ...record,
        tables: record.tables.map((table) => ({
          ...table,
          columns: [{ key: 'a', label: 'A', type: 'money', role: 'other' }],
        })),
      }),
    ],
    ['a depth of nought', (record) => ({ ...record, sections: [{ heading: null, depth: 0, text: '' }] })],
    [
      'a leaf with half a place',
      (record) => ({
        ...record,
        title: { value: 'A', raw: 'A', type: 'text', status: 'parsed', at: { line: 1 } },
      }),
    ],
  ]
  test.each(changes)('refuses %s', (_, change) => {
    const changed = JSON.parse(JSON.stringify(change(toRecord(article))))
    expect(schemaErrors(changed)).not.toEqual([])
  })
})

test('schema and types say the same', () => {
  type PlainShape = Static<typeof plainRecordSchema>
  type ProvenanceShape = Static<typeof provenanceRecordSchema>
  type PlainTable = PlainShape['tables'][number]
  expectTypeOf<Static<typeof provenanceLeaf>>().toExtend<ProvenanceLeaf>()
  expectTypeOf<ProvenanceLeaf>().toExtend<Static<typeof provenanceLeaf>>()
  expectTypeOf<Omit<ArticleRecord, 'data'>>().toExtend<Omit<PlainShape, 'data'>>()
  expectTypeOf<Omit<ProvenanceRecord, 'data'>>().toExtend<Omit<ProvenanceShape, 'data'>>()
  expectTypeOf<PlainTable['columns'][number]>().toEqualTypeOf<Column>()
  expectTypeOf<PlainTable>().toExtend<TableOf<string | number | boolean | null>>()
  expectTypeOf<ProvenanceShape['sections'][number]>().toExtend<SectionOf<ProvenanceLeaf>>()
  expectTypeOf<keyof PlainShape>().toEqualTypeOf<keyof ArticleRecord>()
})
