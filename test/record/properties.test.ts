import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  article,
  heading,
  infobox,
  resultEntry,
  resultList,
  resultSummary,
  table,
} from '../../src/article/build.js'
import type { Article, Block } from '../../src/article/nodes.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { toRecord } from '../../src/record/to-record.js'
import { anyString, flatLike } from '../dialect/flat/strings.js'
import { leavesOf, rawTexts } from './leaves.js'
import { plainErrors, provenanceErrors } from './schema.js'

const keyWord = fc.constantFrom(
  'Candidate',
  'Nominee',
  'Leader',
  'Popular Vote',
  'votes',
  'Percentage',
  'Colour',
  'Part1 Choice',
  'Election Name',
  'Ongoing',
  'constructor',
  '__proto__',
  'slot',
  'part',
  'Yes',
  'No',
  'Seats',
  '2010',
  '%',
  '党',
  'x',
  'slotValue',
  'Team',
)
const key = fc
  .tuple(keyWord, fc.constantFrom('', '', '1', '2', ' 2', '4', '12', '2004'))
  .map(([word, slot]) => word + slot)
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '5',
    '1,234',
    '1.234',
    '12,5',
    '48.41%',
    '100%',
    'Ada Roe',
    'A. Roe',
    'Bo',
    'Total',
    'Turnout',
    'Red hold',
    'Votes',
    '%',
    'Party',
    'Candidate',
    '2008',
    '—',
    '4½',
    '11,397 (48.41%)',
    'Others',
    '▼ 4',
    '<1%',
    'February 6–9, 2004',
    '999999999999999999999',
    '__proto__',
  ),
  fc.string({ maxLength: 6 }),
)
/** Values without a bar: one would be taken for several glued fields. */
const unglued = cell.filter((text) => !text.includes('|'))
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.array(fc.tuple(key, cell), { maxLength: 14 }).map((fields) => infobox(null, fields)),
  rows.map((cells) => table(cells)),
  fc.tuple(rows, cell).map(([cells, caption]) => table(cells, caption)),
  fc.tuple(fc.integer({ min: 1, max: 4 }), cell).map(([depth, text]) => heading(depth, text)),
  fc
    .tuple(fc.array(fc.tuple(cell, fc.option(cell), cell), { maxLength: 4 }), cell)
    .map(([entries, total]) =>
      resultList([
        ...entries.map(([name, party, votes]) => resultEntry(name, party, votes)),
        resultSummary('Total', total),
      ]),
    ),
)
const articles: fc.Arbitrary<Article> = fc.array(block, { maxLength: 5 }).map((blocks) => article(blocks))

describe('any article', () => {
  test('gives a record that keeps to the schema, with and without provenance, twice the same', () => {
    fc.assert(
      fc.property(articles, (made) => {
        const plain = toRecord(made)
        expect(plainErrors(plain)).toEqual([])
        expect(provenanceErrors(toRecord(made, { provenance: true }))).toEqual([])
        expect(JSON.stringify(toRecord(made))).toBe(JSON.stringify(plain))
      }),
      { numRuns: 400 },
    )
  })

  test('loses no value of an infobox, however often a key comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, unglued), { maxLength: 30 }), (fields) => {
        const record = toRecord(article([infobox(null, fields)]), { provenance: true })
        expect(rawTexts(record.infoboxes).sort()).toEqual(fields.map(([, value]) => value).sort())
      }),
      { numRuns: 400 },
    )
  })

  test('loses no cell of a table', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const { tables } = toRecord(article([table(cells)]), { provenance: true })
        const found = new Map<string, number>()
        const see = (text: string) => void found.set(text, (found.get(text) ?? 0) + 1)
        for (const { columns, ...rest } of tables) {
          for (const text of rawTexts(rest)) see(text)
          for (const { label } of columns) see(label)
        }
        const labels = tables.flatMap(({ columns }) => columns.map(({ label }) => label)).join('\n')
        for (const text of cells.flat())
          if (text !== '') expect(found.has(text) || labels.includes(text)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('has one value a column in every row, and column keys that differ', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const { columns, rows: read, summaries } of toRecord(article([table(cells)])).tables) {
          const keys = columns.map((column) => column.key)
          expect(new Set(keys).size).toBe(keys.length)
          for (const row of [...read, ...summaries.map((summary) => summary.cells)])
            expect(Object.keys(row)).toEqual(keys)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('any text', () => {
  test.each([
    ['like an article', flatLike],
    ['at all', anyString],
  ])('%s gives a record that keeps to the schema, every leaf in its place', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseFlat(text)
        expect(plainErrors(toRecord(read))).toEqual([])
        const record = toRecord(read, { provenance: true })
        expect(provenanceErrors(record)).toEqual([])
        for (const { at, raw } of leavesOf(record, true)) {
          expect(text.slice(at.offset, at.offset + at.length)).toBe(raw)
          const before = text.slice(0, at.offset).split('\n')
          if (at.length > 0)
            expect([at.line, at.column]).toEqual([
              before.length,
              (before[before.length - 1] ?? '').length + 1,
            ])
        }
      }),
      { numRuns: 500 },
    )
  })
})
