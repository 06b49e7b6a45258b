import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DialectId } from '../../src/article/nodes.js'
import { detectDialect } from '../../src/dialect/detect.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { renderFlat } from '../../src/dialect/flat/render.js'
import { parseMarkdown } from '../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../src/dialect/markdown/render.js'
import { toArticle } from '../../src/emit/article.js'
import { headerRows } from '../../src/emit/article-header.js'
import { spellKey } from '../../src/emit/article-key.js'
import { cellText, fieldText } from '../../src/emit/article-text.js'
import { parseKey } from '../../src/profile/key.js'
import type { ArticleRecord, Column } from '../../src/record/record.js'
import { toRecord } from '../../src/record/to-record.js'
import { electionRecord, leaf } from './records.js'

const samples = join(import.meta.dirname, '../../samples')
const names = readdirSync(samples).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')

function readSample(name: string) {
  const text = readFileSync(join(samples, name), 'utf8')
  return detectDialect(text).dialect === 'markdown' ? parseMarkdown(text) : parseFlat(text)
}

describe('an article built from a record', () => {
  it('states votes and share of a list once, with provenance too', () => {
    const text = '== Election results ==\n\n- Ada Roe (Red): 60 (60.0%)\n- Bo Lee (Blue): 40 (40.0%)\n'
    const plain = toRecord(parseFlat(text))
    const proven = renderFlat(toArticle(toRecord(parseFlat(text), { provenance: true })))
    expect(proven).toContain('- Ada Roe (Red): 60 (60.0%) votes\n')
    expect(toRecord(parseFlat(proven))).toEqual(plain)
  })

  it('has the record’s fields, tables and sections as nodes', () => {
    expect(toArticle(electionRecord())).toEqual({
      type: 'article',
      dialect: 'flat',
      source: '',
      children: [
        { type: 'heading', depth: 1, value: '1977 Swiss value-added tax referendum' },
        {
          type: 'infobox',
          name: null,
          children: [
            { type: 'field', key: 'Election Name', value: 'VAT, "turnover" tax' },
            { type: 'field', key: 'Ongoing', value: 'no' },
            { type: 'field', key: 'Map', value: '' },
            { type: 'field', key: 'Candidate1', value: 'For' },
            { type: 'field', key: 'Popular Vote1', value: '760557' },
            { type: 'field', key: 'Color1', value: '#00ff00' },
          ],
        },
        { type: 'paragraph', value: 'A vote about a tax.' },
        { type: 'heading', depth: 2, value: 'Results' },
        {
          type: 'table',
          children: [
            ['Choice', 'Votes', '%', 'Cantons'],
            ['For', '760557', '40.53%', ''],
            ['Against', '1115818', '59.47%', '=20'],
            ['Total', '1876375', '100%', ''],
          ].map((cells) => ({
            type: 'tableRow',
            children: cells.map((value) => ({ type: 'tableCell', value })),
          })),
        },
      ],
    })
  })

  it.each(names)('reads back as the same plain record: %s', (name) => {
    const record = toRecord(readSample(name))
    const flat = toRecord(parseFlat(renderFlat(toArticle(record, 'flat'))))
    expect(flat).toEqual(asWritten(record, 'flat'))
    const markdown = toRecord(parseMarkdown(renderMarkdown(toArticle(record, 'markdown'))))
    expect(markdown).toEqual(asWritten(record, 'markdown'))
  })

  it.each(names)('states the raw texts of a record with provenance: %s', (name) => {
    const article = readSample(name)
    const record = toRecord(article, { provenance: true })
    expect(toRecord(parseFlat(renderFlat(toArticle(record))))).toEqual(asWritten(toRecord(article), 'flat'))
  })
})

/** The record that writing it afresh must give: what had lost its spans is written in its place. */
function asWritten(record: ArticleRecord, dialect: DialectId): ArticleRecord {
  return { ...record, dialect, tables: record.tables.map((table) => ({ ...table, realigned: false })) }
}

describe('the header of a table', () => {
  const column = (label: string, role: string): Column => ({ key: label, label, type: 'text', role })

  it('is one row of labels', () => {
    expect(
      headerRows([
        column('Candidate', 'name'),
        column('Seats before', 'other'),
        column('Seats after', 'other'),
      ]),
    ).toHaveLength(1)
  })

  it('has two rows where only the second says what a column holds', () => {
    expect(
      headerRows([
        column('Candidate', 'name'),
        column('Day one Votes', 'votes'),
        column('Day one %', 'share'),
        column('Day two Votes', 'votes'),
        column('Day two %', 'share'),
      ]),
    ).toEqual([
      ['Candidate', 'Day one', '', 'Day two', ''],
      ['', 'Votes', '%', 'Votes', '%'],
    ])
  })
})

describe('a key', () => {
  it.each([
    ['popularVote', { slot: 1, part: null }, 'Popular Vote1'],
    ['electionName', null, 'Election Name'],
    ['1data', { slot: 12, part: null }, '1data12'],
    ['choice', { slot: 2, part: 1 }, 'Part1 Choice2'],
    ['votes2', null, 'Votes2.'],
    ['population2020', null, 'Population2020'],
    ['größe', null, 'Größe'],
    ['%', null, '%'],
  ])('%s in %j is spelled %s', (key, place, spelling) => {
    expect(spellKey(key, place)).toBe(spelling)
    if (place?.part === undefined || place.part === null) {
      expect(parseKey(spelling)).toEqual({ name: key, slot: place?.slot ?? null })
    }
  })
})

describe('a value', () => {
  it.each([
    [null, ''],
    [true, 'yes'],
    [false, 'no'],
    [11397, '11397'],
    [48.41, '48.41'],
    [1.234, '1.2340'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [1.25e21, '1250000000000000000000'],
    ['2004-02-07', '2004-02-07'],
  ])('%j is written %s', (value, text) => {
    expect(fieldText(value)).toBe(text)
    if (typeof value === 'number') expect(Number(text)).toBe(value)
  })

  it('is its raw text where the record has it', () => {
    expect(fieldText(leaf(11397, '11,397[a]', 'integer'))).toBe('11,397[a]')
    expect(cellText(leaf(100, '100.00%', 'percent'), 'percent')).toBe('100.00%')
    expect(cellText(100, 'percent')).toBe('100%')
    expect(cellText('n/a', 'percent')).toBe('n/a')
  })
})
