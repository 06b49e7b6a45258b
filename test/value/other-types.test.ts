import { describe, expect, it } from 'vitest'
import { type ExpectedType, readValue } from '../../src/value/index.js'

function rows(
  expected: ExpectedType,
  list: readonly (readonly [raw: string, value: string | boolean | null, type: string, status?: string])[],
): void {
  it.each(list.map((row) => ({ row, raw: row[0] })))(
    '$raw',
    ({ row: [raw, value, type, status = 'parsed'] }) => {
      const reading = readValue(raw, expected)
      expect([reading.value, reading.type, reading.status]).toEqual([value, type, status])
    },
  )
}

describe('missing', () => {
  const tokens = [
    '',
    '  ',
    '\n',
    '—',
    '–',
    '-',
    '−',
    '--',
    'N/A',
    'n/a',
    ' — ',
    '—[a]',
    'N/A (withdrawn)',
    '—*',
    '–^{a}',
    "'",
    "'''",
  ]
  for (const expected of ['auto', 'number', 'date', 'name', 'text', 'color'] as const) {
    rows(
      expected,
      tokens.map((raw) => [raw, null, 'missing'] as const),
    )
  }
  it('keeps the note behind a missing token', () => {
    expect(readValue('— [a]', 'number')).toMatchObject({ type: 'missing', note: '[a]', start: 0, end: 1 })
  })
  rows('auto', [
    ['??', '??', 'text'],
    ['----', '----', 'text'],
    ['NA', 'NA', 'text'],
    ['-a', '-a', 'text'],
    ["'t Veld", "'t Veld", 'text'],
  ])
})

describe('boolean', () => {
  rows('boolean', [
    ['yes', true, 'boolean'],
    ['No', false, 'boolean'],
    ['y', true, 'boolean'],
    ['FALSE', false, 'boolean'],
    ['maybe', 'maybe', 'text', 'unknown'],
  ])
  rows('auto', [
    ['Yes', true, 'boolean'],
    ['no', false, 'boolean'],
    ['y', 'y', 'text'],
    ['no one', 'no one', 'text'],
  ])
  rows('text', [['no', 'no', 'text']])
})

describe('color', () => {
  rows('color', [
    ['00539f', '#00539f', 'color'],
    ['#00539F', '#00539f', 'color'],
    [' #abc ', '#aabbcc', 'color'],
    ['990000', '#990000', 'color'],
    ['#990000FF', '#990000', 'color'],
    ['99000080', '99000080', 'text', 'unknown'],
    ['red', 'red', 'text'],
    ['12345g', '12345g', 'text', 'unknown'],
    ['#12', '#12', 'text', 'unknown'],
    ['#red', '#red', 'text', 'unknown'],
    ['light blue', 'light blue', 'text', 'unknown'],
  ])
  rows('auto', [['00539f', '00539f', 'text']])
})

describe('file', () => {
  rows('file', [
    ['File:Harbour_view (2).jpg', 'Harbour_view (2).jpg', 'file'],
    ['file:Harbour.JPG', 'Harbour.JPG', 'file'],
    ['File: Harbour.svg', 'Harbour.svg', 'file'],
    ['Image:Harbour.png', 'Harbour.png', 'file'],
    ['Harbour (cropped 3x4).jpg', 'Harbour (cropped 3x4).jpg', 'file'],
    ['[[File:Harbour.png]]', 'Harbour.png', 'file'],
    ['[[File:Harbour.png|150px]]', 'Harbour.png', 'file', 'partial'],
    ['x160px', 'x160px', 'text', 'partial'],
    ['150x150px', '150x150px', 'text', 'partial'],
    ['Harbour', 'Harbour', 'text', 'unknown'],
    ['File:', 'File:', 'text', 'unknown'],
  ])
  rows('auto', [
    ['File:Harbour.jpg', 'Harbour.jpg', 'file'],
    ['Harbour (3).jpg', 'Harbour (3).jpg', 'text'],
    ['Filed: 3', 'Filed: 3', 'text'],
  ])
})

describe('text', () => {
  rows('text', [
    ['  46[a] ', '46[a]', 'text'],
    ['11,397', '11,397', 'text'],
    ['two\nlines', 'two\nlines', 'text'],
  ])
})
