import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as build from '../../../src/article/build.js'
import type { Block, ListItem, ResultEntry, TableCell, TableRow } from '../../../src/article/nodes.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../../src/dialect/markdown/render.js'
import { contentOf } from './plain.js'

const piece = fc.constantFrom(
  ...[
    'John Kerry',
    '11,397',
    '48.41%',
    ' ',
    '  ',
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '![',
    '<',
    '>',
    '<b>',
  ],
  ...[
    '<br>',
    '&',
    '&amp;',
    '&#42;',
    '|',
    '\\',
    '\\|',
    '#',
    '##',
    '-',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '---',
    '===',
    ':',
    ': ',
    '~',
  ],
  ...[
    '~~',
    '~5',
    'www.a.example',
    'http://a.example/b_c_',
    'a@b.example',
    '[a]',
    '[^1]',
    '[a]: b',
    '!',
    '"',
    "'",
    '\u00a0',
  ],
  ...[
    'é',
    '½',
    '−',
    '\u{1f600}',
    '{',
    '}',
    '=',
    '\t',
    '\u2028',
    '\f',
    'x',
    'a_b',
    '* * *',
    '```',
    '<!--',
    '-->',
    '$',
    '/',
  ],
  ...[
    'Infobox',
    'infobox x',
    'Table: ',
    'Total',
    'Result: ',
    ' votes',
    ' vote',
    'Key: Value',
    ':-',
    ':-:',
    '|-|',
    '\r',
    '.',
    ',',
  ],
)
const line = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => text.replaceAll(/[\n\0\v]/g, 'x')),
)
const text = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(line, line).map((lines) => lines.join('\n')),
)
const any = fc.oneof({ weight: 5, arbitrary: text }, fc.constant(''))
/** Text of moderate length without lines, as keys and labels have it. */
const word = line

const heading: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), any)
  .map(([depth, value]) => build.heading(depth, value))
const infobox: fc.Arbitrary<Block> = fc
  .tuple(fc.option(text), fc.array(fc.tuple(any, any), { minLength: 1, maxLength: 4 }))
  .map(([name, fields]) => build.infobox(name, fields))
const table: fc.Arbitrary<Block> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.array(any, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([marked, rows]) => {
    const made = build.table(rows)
    return marked ? withHeader(made.children) : made
  })
const list: fc.Arbitrary<Block> = fc
  .array(fc.tuple(any, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 6 })
  .map((items) => {
    let above = 0
    const children: ListItem[] = items.map(([value, wanted]) => {
      above = Math.min(wanted, above + 1)
      return { type: 'listItem', depth: above, marker: '-', value }
    })
    return { type: 'list', children }
  })
const entry: fc.Arbitrary<ResultEntry> = fc
  .tuple(text, fc.option(text), any)
  .map(([name, party, value]) => build.resultEntry(name, party, value))
const results: fc.Arbitrary<Block> = fc
  .tuple(
    entry,
    fc.array(
      fc.oneof(
        entry,
        fc.tuple(text, any).map(([key, value]) => build.resultSummary(key, value)),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([first, others]) => build.resultList([first, ...others]))
const block: fc.Arbitrary<Block> = fc.oneof(
  heading,
  infobox,
  table,
  list,
  results,
  any.map(build.caption),
  fc.tuple(word, any).map(([key, value]) => build.label(key, value)),
  text.map(build.paragraph),
  any.filter((value) => !value.includes('\r')).map(build.unknown),
)

/** Marks the first row, and makes it as wide as the others: what a GFM header is. */
function withHeader(rows: readonly TableRow[]): Block {
  const width = Math.max(...rows.map(({ children }) => children.length))
  const [first, ...others] = rows
  const cells: TableCell[] = []
  for (let at = 0; at < width; at++)
    cells.push({ type: 'tableCell', value: first?.children[at]?.value || 'x', header: true })
  return { type: 'table', children: [{ type: 'tableRow', children: cells }, ...others] }
}

/** A title row and a title line, marked headers and unmarked ones, bullets: different trees for the same facts. */
function comparable(blocks: readonly Block[]): unknown {
  const out: Block[] = []
  for (const each of blocks) {
    if (each.type === 'list')
      out.push({ ...each, children: each.children.map((item) => ({ ...item, marker: '-' })) })
    else if (each.type === 'table') out.push(...plainTable(each))
    else if (each.type === 'caption') out.push(build.table([[each.value]]))
    else out.push(each)
  }
  return contentOf(out)
}

function plainTable(table: Extract<Block, { type: 'table' }>): Block[] {
  const rows = table.children.map(({ children }) => {
    const [title, ...others] = children.map(({ value }) => value)
    const isTitle = title !== undefined && others.every((value) => value === '')
    return build.tableRow(isTitle ? [title] : children.map(({ value }) => value))
  })
  return rows.map((row) => ({ type: 'table', children: [row] }))
}

describe('writing Markdown and reading it back', () => {
  test('gives the same blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const written = renderMarkdown(build.article(blocks))
        expect(comparable(parseMarkdown(written).children), written).toEqual(comparable(blocks))
      }),
      { numRuns: 500 },
    )
  })
})
