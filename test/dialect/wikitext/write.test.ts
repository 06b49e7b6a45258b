import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as build from '../../../src/article/build.js'
import type { Block, Node, TableCell } from '../../../src/article/nodes.js'
import { parseWikitext } from '../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../src/dialect/wikitext/render.js'

/* Whatever a text says, it is no markup where another dialect or a program put it. */

const piece = fc.constantFrom(
  ...['John Kerry', '11,397', '48.41%', ' ', '  ', '\u00a0', '.', ',', '-', '\u2212', '½', 'x', '\u{1f600}'],
  ...[
    '{',
    '{{',
    '}}',
    '}',
    '|',
    '||',
    '[',
    '[[',
    ']]',
    ']',
    '=',
    '==',
    '!',
    '!!',
    '*',
    '#',
    ':',
    ';',
    '----',
  ],
  ...["'", "''", "'''", '<', '>', '</', '<b>', '<br>', '<!--', '-->', '<ref>', '<nowiki>', '</nowiki>', '&'],
  ...['&amp;', '&#42;', '&nbsp;', '&lt;', '__TOC__', '__', '_', 'http://a.example', '[http://a.example b]'],
  ...['{|', '|}', '|-', '|+', '{{!}}', '{{{1}}}', '#REDIRECT [[x]]', '~~~~', 'Infobox', '{{Infobox', '\t'],
  ...['[[Category:x]]', '[[File:x.png]]', 'Total', 'Total: ', ' votes', ' vote', '(', ')', 'Key: Value'],
  ...['[//a.example', '[mailto:a@b.example c]', '\r', '\u2028', '\\', '"', 'colspan="2" |', '<ref', '</ref>'],
)
const line = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')) },
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll(/[\n\0\v]/g, 'x')),
)
const lines = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(line, line).map((parts) => parts.join('\n')),
)

function written(blocks: Block[]): Block[] {
  return parseWikitext(renderWikitext(build.article(blocks, 'flat'))).children
}

/** Blanks at the edges of a text are not the text's; no-break spaces are. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^[ \t-\r]+|[ \t-\r]+$/g, '')
}

function texts(nodes: readonly Node[]): string[] {
  return nodes.map((node) => ('value' in node ? node.value : node.type))
}

describe('any text is read back from', () => {
  test('the value of a field', () => {
    fc.assert(
      fc.property(lines, (value) => {
        const [box, ...others] = written([build.infobox(null, [['Key', value]])])
        expect(others).toEqual([])
        expect(box).toMatchObject({ type: 'infobox', name: null })
        expect(texts(box !== undefined && 'children' in box ? box.children : []).map(plain)).toEqual([
          plain(value),
        ])
      }),
    )
  })

  test('the key of a field', () => {
    fc.assert(
      fc.property(line, (key) => {
        const [box, ...others] = written([build.infobox('Infobox election', [[`A ${key} b`, 'x']])])
        expect(others).toEqual([])
        const fields = box?.type === 'infobox' ? box.children : []
        const spelled = fields.map((field) => (field.type === 'field' ? field.key : null))
        const spaced = spelled.map((name) => name?.replaceAll('_', ' ').toLowerCase())
        expect(spaced).toEqual([`A ${key} b`.replaceAll('_', ' ').toLowerCase()])
      }),
    )
  })

  test('the title of a box', () => {
    fc.assert(
      fc.property(line, (name) => {
        fc.pre(plain(name) !== '')
        const [box, ...others] = written([build.infobox(name, [['key', 'x']])])
        expect(others).toEqual([])
        expect(box).toMatchObject({ type: 'infobox', name: plain(name), children: [{ key: 'key' }] })
      }),
    )
  })

  test('the cells and the caption of a table', () => {
    const row = fc.array(lines, { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        lines,
        fc.boolean(),
        (rows, title, marked) => {
          const table = build.table(rows, `a${title}`)
          if (marked) for (const cell of table.children[0]?.children ?? []) cell.header = true
          const [read, ...others] = written([table])
          expect(others).toEqual([])
          const back = read?.type === 'table' ? read : null
          expect(back?.caption?.value).toBe(plain(`a${title}`))
          const cells = back?.children.map(({ children }) =>
            children.map((cell: TableCell) => plain(cell.value)),
          )
          expect(cells).toEqual(rows.map((values) => values.map(plain)))
          if (marked) expect(back?.children[0]?.children.every(({ header }) => header)).toBe(true)
        },
      ),
    )
  })

  test('headings, items and paragraphs', () => {
    fc.assert(
      fc.property(lines, lines, line, (title, item, prose) => {
        const read = written([
          build.heading(2, `h${title}`),
          build.list([item, 'second']),
          build.paragraph(`p${prose}`),
        ])
        expect(read).toMatchObject([
          { type: 'heading', depth: 2, value: plain(`h${title}`) },
          { type: 'list', children: [{ value: plain(item) }, { value: 'second' }] },
          { type: 'paragraph', value: plain(`p${prose}`) },
        ])
      }),
    )
  })

  test('results', () => {
    const word = line.map((text) => text.replaceAll('\f', 'x'))
    fc.assert(
      fc.property(word, fc.option(word), word, word, word, (name, party, votes, key, value) => {
        fc.pre(plain(name) !== '' && plain(key) !== '' && (party === null || plain(party) !== ''))
        const read = written([
          build.caption(`'T'${key}`),
          build.resultList([build.resultEntry(name, party, votes), build.resultSummary(key, value)]),
        ])
        expect(read).toMatchObject([
          { type: 'caption', value: plain(`'T'${key}`) },
          {
            type: 'resultList',
            children: [
              { name: plain(name), party: party === null ? null : plain(party), value: plain(votes) },
              { key: plain(key), value: plain(value) },
            ],
          },
        ])
      }),
    )
  })
})

describe('a tree without a source', () => {
  test('has what is no field of a box behind it', () => {
    const box = build.infobox(null, [
      ['A', '1'],
      ['B', ''],
    ])
    box.children.splice(1, 0, build.unknown('- C'), build.unknown('|-'))
    const text = renderWikitext(build.article([box]))
    const [read, ...others] = parseWikitext(text).children
    expect(read).toMatchObject({ type: 'infobox', children: [{ value: '1' }, { value: '' }] })
    expect(others).toMatchObject([
      { type: 'paragraph', value: '- C' },
      { type: 'paragraph', value: '|-' },
    ])
  })

  test('is written as a template, a table and lists', () => {
    const article = build.article(
      [
        build.infobox(null, [['Popular Vote1', '11,397']]),
        build.infobox('HMS Vimiera', [['Speed', '34 knots']]),
        build.heading(2, 'Results'),
        build.caption('Official | results'),
        build.table([
          ['Candidate', 'Votes'],
          ['John Kerry', '11,397'],
        ]),
        build.resultList([build.resultEntry('A. B.', 'C', '5'), build.resultSummary('Total', '5')]),
      ],
      'flat',
    )
    expect(renderWikitext(article)).toBe(`{{Infobox
| popular_vote1 = 11,397
}}

{{Infobox|HMS Vimiera
| speed = 34 knots
}}

== Results ==

{| class="wikitable"
|+ Official &#124; results
|-
! Candidate
! Votes
|-
| John Kerry
| 11,397
|}

* A. B. (C): 5 votes
* '''Total:''' 5
`)
  })

  test('a row that is only a title is the caption', () => {
    const table = build.table([
      ['Results', '', ''],
      ['Candidate', 'Party', 'Votes'],
      ['A', 'B', '5'],
    ])
    expect(written([table])).toMatchObject([
      { caption: { value: 'Results' }, children: [{ children: [{ header: true }, {}, {}] }, {}] },
    ])
  })
})
