import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { painter } from '../../src/cli/paint.js'
import { showcase } from '../../src/cli/showcase.js'
import { bar, looksLikeYears, shown } from '../../src/cli/showcase-numbers.js'
import { drawRecord } from '../../src/cli/showcase-record.js'
import { displayWidth } from '../../src/cli/width.js'
import type { ArticleRecord } from '../../src/record/record.js'
import { electionRecord, emptyRecord } from '../emit/records.js'
import { MemoryIo } from './memory-io.js'
import { scratchFolder } from './scratch.js'

const folder = scratchFolder()
const plain = painter(false)
const draw = (record: ArticleRecord, width = 80) => drawRecord(record, { width, paint: plain })

describe('a drawing', () => {
  it('shows the results of a contest, aligned, with bars and totals', () => {
    expect(draw(electionRecord(), 60)).toEqual([
      '1977 Swiss value-added tax referendum ───────────── election',
      '1977-06-12',
      '             votes      %',
      'For        760,557  40.53  ████████████████████████▍',
      'Against  1,115,818',
      'Total    1,876,375',
    ])
  })

  it('of an article without a title is headed by what its infobox calls it', () => {
    const { data, ...record } = electionRecord()
    const [named] = draw({ ...record, title: null, data: { ...data, name: '1977 referendum' } }, 60)
    expect(named).toMatch(/^1977 referendum ─+ election$/)
    const [nameless] = draw({ ...record, title: null, data: null, infoboxes: [] }, 60)
    expect(nameless).toMatch(/^\(no title\) ─+ election$/)
  })

  it('takes the last round where only rounds have figures, and marks parts and what is left out', () => {
    const record = electionRecord()
    const options = Array.from({ length: 14 }, (_, index) => ({
      name: `Option ${index}`,
      part: 1,
      rounds: [
        { round: 1, votes: 1 },
        { round: 2, votes: 1000 + index },
      ],
    }))
    const lines = draw({ ...record, data: { options, totals: { valid: 3 } } })
    expect(lines[2]).toMatch(/^1\. Option 0 {3}1,000 {2}█+/)
    expect(lines.at(-1)).toBe('… and 2 more')
  })

  it('shows facts and the first table where nothing was voted for', () => {
    const record: ArticleRecord = emptyRecord()
    record.title = 'Springfield'
    record.infoboxes.push({
      name: null,
      fields: { founded: 1821, population: 12345, seat: null, note: 'two\nlines' },
      groups: {},
    })
    const { tables } = electionRecord()
    expect(draw({ ...record, tables }, 40)).toEqual([
      'Springfield ──────────────────── generic',
      'founded     1821',
      'population  12,345',
      'note        two / lines',
      'Results',
      'Choice       Votes      %  Cantons',
      'For        760,557  40.53',
      'Against  1,115,818  59.47  =20',
    ])
  })

  it.each([40, 60, 80, 100])('is never wider than %d columns', (width) => {
    const record = electionRecord()
    const name = '日本語の長い名前'.repeat(10)
    const options = [
      { name, party: name, votes: 123456789, share: 99.99, delegates: 1, seats: 2, electoralVotes: 3 },
    ]
    const lines = [
      ...draw({ ...record, title: name, data: { place: name, options, totals: { votes: 1 } } }, width),
      ...draw({ ...record, title: name, data: null, tables: [{ ...wide(), caption: name }] }, width),
    ]
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
  })

  it('sends no control character of the document', () => {
    const record: ArticleRecord = JSON.parse(
      JSON.stringify(electionRecord()).replaceAll('For', '\\u001b[2J\\u009b'),
    )
    record.title = '\u001b]0;owned\u0007'
    expect(draw(record).join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
    expect(draw({ ...record, data: null }).join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
  })
})

function wide(): ArticleRecord['tables'][number] {
  const keys = Array.from({ length: 40 }, (_, index) => `column${index}`)
  return {
    section: null,
    caption: null,
    columns: keys.map((key) => ({ key, label: key, type: 'integer', role: 'other' })),
    rows: [Object.fromEntries(keys.map((key) => [key, 5]))],
    summaries: [],
    realigned: false,
  }
}

describe('numbers for people', () => {
  it.each([
    [1234567, 0, '1,234,567'],
    [-1234.5, 2, '-1,234.50'],
    [999, 0, '999'],
    [1e21, 0, '1e+21'],
    [true, 0, 'yes'],
    [null, 2, ''],
  ])('%j with %d decimals is %j', (value, decimals, text) => {
    expect(shown(value, decimals)).toBe(text)
  })

  it('knows years from counts', () => {
    expect(looksLikeYears([1900, null, 2020])).toBe(true)
    expect(looksLikeYears([1900, 325902])).toBe(false)
  })

  it('draws bars to an eighth', () => {
    expect([bar(0, 4), bar(1, 4), bar(0.5, 4), bar(1 / 32, 4), bar(2, 4), bar(-1, 4)]).toEqual([
      '',
      '████',
      '██',
      '▏',
      '████',
      '',
    ])
  })

  it('paints only where colour is welcome', () => {
    expect(painter(true)('bold', 'x')).toBe('\u001b[1mx\u001b[0m')
    expect(painter(true)('#ff0000', 'x')).toBe('\u001b[38;5;196mx\u001b[0m')
    expect(painter(true)('#101010', 'x')).toBe('\u001b[38;5;241mx\u001b[0m')
    expect(plain('bold', 'x')).toBe('x')
  })
})

describe('the showcase', () => {
  it('shows each article, writes its record, and goes on after one that cannot be read', async () => {
    const path = join(folder, 'town.txt')
    writeFileSync(path, '= Springfield =\n\nInfobox\n- Population: 12,345\n')
    const io = new MemoryIo()
    const output = join(folder, 'out')
    expect(await showcase([join(folder, 'none.txt'), path], output, io)).toBe(2)
    expect(io.err).toContain('none.txt: no such file')
    expect(io.out).toMatch(
      /^Springfield ─+ generic\npopulation {2}12,345\n→ .*town\.json\n\n1 article read.*1 could not be read/,
    )
    expect(JSON.parse(readFileSync(join(output, 'town.json'), 'utf8')).title).toBe('Springfield')
  })
})
