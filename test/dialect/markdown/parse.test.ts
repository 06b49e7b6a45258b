import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { contentOf } from './plain.js'

/** The blocks of a text, by content. */
function read(...lines: string[]): unknown {
  return contentOf(parseMarkdown(lines.join('\n')).children)
}

const box = (name: string | null, ...fields: [string, string][]) => ({
  type: 'infobox',
  name,
  children: fields.map(([key, value]) => ({ type: 'field', key, value })),
})

describe('headings', () => {
  test('by hashes and by underlines', () => {
    expect(read('# One', '', 'Two', '---', '### Three *more* ###')).toEqual([
      { type: 'heading', depth: 1, value: 'One' },
      { type: 'heading', depth: 2, value: 'Two' },
      { type: 'heading', depth: 3, value: 'Three more' },
    ])
  })
  test('a byte order mark moves nothing', () => {
    const [heading] = parseMarkdown('\uFEFF# One').children
    expect(heading).toMatchObject({
      value: 'One',
      span: [3, 6],
      position: { start: { line: 1, column: 2, offset: 1 } },
    })
  })
})

describe('infoboxes', () => {
  const place: [string, string] = ['Place', 'Ohio']
  const year: [string, string] = ['Year', '2004']
  const list = ['- Place: Ohio', '- Year: 2004']
  test.each([
    ['a line before', ['Infobox', ...list], null],
    ['a bold line before', ['**Infobox**', '', ...list], null],
    ['a name', ['Infobox election', '', ...list], 'election'],
    ['a name after a colon', ['**Infobox: HMS Vimiera**', '', ...list], 'HMS Vimiera'],
    ['a heading', ['## Infobox', '', ...list], null],
  ])('announced by %s', (_what, lines, name) => {
    expect(read('## Later', '', ...lines)).toEqual([
      { type: 'heading', depth: 2, value: 'Later' },
      box(name, place, year),
    ])
  })
  test('keys in bold, with the colon inside or outside', () => {
    expect(read('Infobox', '', '- **Place:** Ohio', '- **Year**: 2004')).toEqual([box(null, place, year)])
  })
  test('not announced, in the lead', () => {
    expect(read('# T', '', ...list)).toEqual([
      { type: 'heading', depth: 1, value: 'T' },
      box(null, place, year),
    ])
  })
  test('not announced, and then only the first, and only before the first section', () => {
    expect(read(...list, '', 'Text.', '', ...list)).toMatchObject([{ type: 'infobox' }, {}, { type: 'list' }])
    expect(read('## S', '', ...list)).toMatchObject([{ type: 'heading' }, { type: 'list' }])
    expect(read('- Place: Ohio', '- a sentence')).toMatchObject([{ type: 'list' }])
  })
  test('values end where they end: colons, addresses, nothing at all, the same key twice', () => {
    expect(read('Infobox', '- A: b: c', '- Site: http://a.example/b_c_d', '- E:', '- A: d')).toEqual([
      box(null, ['A', 'b: c'], ['Site', 'http://a.example/b_c_d'], ['E', ''], ['A', 'd']),
    ])
  })
  test('a value goes on in nested items and after a break', () => {
    expect(read('Infobox', '', '- A: one<br>two', '- B:', '  - three', '  - four')).toEqual([
      box(null, ['A', 'one\ntwo'], ['B', '\nthree\nfour']),
    ])
  })
  test('an item without a key is unknown', () => {
    expect(read('Infobox', '', '- A: b', '- odd')).toMatchObject([
      { children: [{ key: 'A' }, { type: 'unknown', value: 'odd' }] },
    ])
  })
  test('an escaped colon ends no key', () => {
    expect(read('Infobox', '', '- A\\: b: c')).toEqual([box(null, ['A: b', 'c'])])
  })
  test.each([
    ['an empty header', '| | |', null],
    ['a header that says so', '| Infobox election | |', 'election'],
    ['a header of key and value', '| Field | Value |', null],
    ['a title over both columns', '| Ohio in 2004 | |', 'Ohio in 2004'],
  ])('a table of two columns with %s', (_what, header, name) => {
    expect(
      read('# T', '', header, '|---|---|', '| **Place:** | [Ohio](x) |', '| Year | 2004 |'),
    ).toMatchObject([{}, box(name, place, year)])
  })
  test('a table that is announced has its header as a field', () => {
    expect(read('## S', '', 'Infobox', '', '| Place | Ohio |', '|---|---|', '| Year | 2004 |')).toMatchObject(
      [{}, box(null, place, year)],
    )
  })
  test('a table with another header, or later, is a table', () => {
    expect(read('| Name | Votes |', '|---|---|', '| A | 1 |')).toMatchObject([{ type: 'table' }])
    expect(read('| Wins | |', '|---|---|', '| A | 1 |', '| A | 2 |')).toMatchObject([{ type: 'table' }])
    expect(read('| Wins | |', '|---|---|', '| 1 | A |', '| 2 | B |')).toMatchObject([{ type: 'table' }])
    expect(read('## S', '', '| | |', '|---|---|', '| A | 1 |')).toMatchObject([{}, { type: 'table' }])
  })
  test('`__proto__` is a key', () => {
    expect(read('Infobox', '', '- __proto__: 1')).toMatchObject([{ children: [{ value: '1' }] }])
    expect(read('Infobox', '', '- \\_\\_proto__: 1')).toMatchObject([
      { children: [{ key: '__proto__', value: '1' }] },
    ])
  })
})

describe('tables', () => {
  test('cells are plain text, and the markup is where the span is', () => {
    const source = '| A | B |\n| :- | -: |\n| [Ann *Lee*](x) | 1&nbsp;2\\|3 |'
    const [table] = parseMarkdown(source).children
    expect(contentOf(table)).toMatchObject({
      children: [
        {
          children: [
            { value: 'A', header: true },
            { value: 'B', header: true },
          ],
        },
        { children: [{ value: 'Ann Lee' }, { value: '1\u00a02|3' }] },
      ],
    })
    const cells = table?.type === 'table' ? (table.children[1]?.children ?? []) : []
    expect(cells.map(({ span }) => span && source.slice(...span))).toEqual(['[Ann *Lee*](x)', '1&nbsp;2\\|3'])
    expect(cells[1]?.segments?.map(({ text }) => text)).toEqual([
      undefined,
      '\u00a0',
      undefined,
      '|',
      undefined,
    ])
  })
  test('rows keep their number of cells', () => {
    const [table] = parseMarkdown('| A | B |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n|  | |').children
    expect(table?.type === 'table' && table.children.map(({ children }) => children.length)).toEqual([
      2, 1, 3, 2,
    ])
  })
  test('an empty header means none', () => {
    expect(read('## S', '', '| | | |', '|-|-|-|', '| a | 1 | 2 |')).toEqual([
      { type: 'heading', depth: 2, value: 'S' },
      {
        type: 'table',
        children: [
          { type: 'tableRow', children: ['a', '1', '2'].map((value) => ({ type: 'tableCell', value })) },
        ],
      },
    ])
  })
  test('line breaks, code, footnotes, images and tags in cells', () => {
    const cells = '| a<br>b | `c\\|d` | 46[^1] | ![Flag](flag.svg) ![](x.svg) | <small>e</small> |'
    const [table] = parseMarkdown(`|a|b|c|d|e|\n|-|-|-|-|-|\n${cells}\n\n[^1]: note`).children
    expect(table?.type === 'table' && table.children[1]?.children.map(({ value }) => value)).toEqual([
      'a\nb',
      'c|d',
      '46[1]',
      'Flag x.svg',
      'e',
    ])
  })
})

describe('captions, labels and prose', () => {
  const table = ['', '| A | B |', '|---|---|', '| x | 1 |']
  test.each(['*Title*', '**Title**', 'Table: Title'])('`%s` before a table is its caption', (line) => {
    expect(read(line, ...table)).toMatchObject([{ type: 'caption', value: 'Title' }, { type: 'table' }])
  })
  test('emphasis before prose is prose', () => {
    expect(read('*Title*', '', 'Text.')).toMatchObject([
      { type: 'paragraph', value: 'Title' },
      { type: 'paragraph' },
    ])
  })
  test.each([
    'Primary date: February 7, 2004',
    '**Primary date:** February 7, 2004',
    '**Primary date**: February 7, 2004',
  ])('`%s` is a label', (line) => {
    expect(read(line, ...table)).toMatchObject([
      { type: 'label', key: 'Primary date', value: 'February 7, 2004' },
      { type: 'table' },
    ])
  })
  test('several labels in one paragraph', () => {
    expect(read('Counted: 100%', '**Open:** yes')).toMatchObject([
      { key: 'Counted' },
      { key: 'Open', value: 'yes' },
    ])
  })
  test.each([
    'It was simple: everybody won. Nobody lost.',
    'the rule: all',
    'Yes: a, b.\nAnd more.',
    'A\\: b',
  ])('`%s` is prose', (text) => {
    expect(read(text)).toMatchObject([{ type: 'paragraph' }])
  })
  test('prose is plain text with its lines', () => {
    expect(read('One *two* [three](x)  ', 'four &amp; \\*five\\*\\', 'six')).toEqual([
      { type: 'paragraph', value: 'One two three\nfour & *five*\nsix' },
    ])
  })
  test('line endings are line feeds', () => {
    expect(read('One\r', 'two')).toEqual([{ type: 'paragraph', value: 'One\ntwo' }])
  })
})

describe('result lists and lists', () => {
  const entry = (name: string, party: string | null, value: string) => ({
    type: 'resultEntry',
    name,
    party,
    value,
  })
  const summary = { type: 'resultSummary', key: 'Result', value: 'Left hold' }
  const entries = ['- Ann Lee (inc.) (Left (Ohio)): 15,505 votes', '- *Bo*: unopposed votes']
  const children = [entry('Ann Lee (inc.)', 'Left (Ohio)', '15,505'), entry('Bo', null, 'unopposed'), summary]
  test.each([
    ['on the next line', [...entries, 'Result: Left hold']],
    ['after a blank line', [...entries, '', 'Result: Left hold']],
    ['as an item', [...entries, '- **Result:** Left hold']],
  ])('entries, and the summary %s', (_where, lines) => {
    expect(read(...lines)).toEqual([{ type: 'resultList', children }])
  })
  test('a caption before results', () => {
    expect(read('**Ward 1**', '', ...entries)).toMatchObject([
      { type: 'caption', value: 'Ward 1' },
      { type: 'resultList' },
    ])
  })
  test('a list of something else', () => {
    expect(read('- Ann Lee: 5 votes', '- and others')).toMatchObject([{ type: 'list' }])
  })
  test('nested items have their depth and marker', () => {
    expect(read('* a', '  1. b', '     more', '  2. c', '* d')).toEqual([
      {
        type: 'list',
        children: [
          { type: 'listItem', depth: 1, marker: '*', value: 'a' },
          { type: 'listItem', depth: 2, marker: '1.', value: 'b\nmore' },
          { type: 'listItem', depth: 2, marker: '2.', value: 'c' },
          { type: 'listItem', depth: 1, marker: '*', value: 'd' },
        ],
      },
    ])
  })
})

test('front matter is neither a rule nor a heading', () => {
  const matter = '---\ntitle: Ohio\ntags:\n  - a\n- b\n# c\n\n---'
  expect(read(matter, '# One')).toEqual([
    { type: 'unknown', value: matter },
    { type: 'heading', depth: 1, value: 'One' },
  ])
  expect(parseMarkdown(`\uFEFF${matter}\r\n# One`).children.map(({ type }) => type)).toEqual([
    'unknown',
    'heading',
  ])
  for (const other of ['---\nOne more line\n---', '---\n\n---', '---\ntitle: Ohio', 'One\n\n---\na: b\n---'])
    expect(JSON.stringify(read(other, '', '# One'))).not.toContain('title: Ohio\\n---')
  expect(read('---', 'One more line', '---')).toMatchObject([
    { type: 'unknown' },
    { type: 'heading', depth: 2 },
  ])
})

test('what has no place in an article is unknown and keeps its source', () => {
  expect(
    read(
      '> quoted',
      '',
      '<div>',
      '</div>',
      '',
      '***',
      '',
      '```js',
      'code',
      '```',
      '',
      '[a]: http://a.example',
      '',
      'End.',
    ),
  ).toEqual([
    { type: 'unknown', value: '> quoted' },
    { type: 'unknown', value: '<div>\n</div>' },
    { type: 'unknown', value: '***' },
    { type: 'unknown', value: 'code' },
    { type: 'paragraph', value: 'End.' },
  ])
})
