import { describe, expect, test } from 'vitest'
import * as build from '../../../src/article/build.js'
import type { Article, Block } from '../../../src/article/nodes.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { renderFlat } from '../../../src/dialect/flat/render.js'
import { shape } from '../../article/shape.js'

function rendered(children: Block[]): string {
  return renderFlat(build.article(children, 'wikitext'))
}

function holds(children: Block[]): void {
  const article: Article = build.article(children, 'wikitext')
  expect(shape(parseFlat(renderFlat(article)))).toEqual(shape(article))
}

describe('renderFlat', () => {
  test('writes a tree from elsewhere with a blank line between blocks', () => {
    const text = rendered([
      build.heading(1, 'Ohio'),
      build.infobox('settlement', [
        ['Country', 'United States'],
        ['Motto', ''],
      ]),
      build.caption('Results'),
      build.resultList([
        build.resultEntry('Joseph Cleary', 'Labour', '15,611'),
        build.resultSummary('Result', 'Gain'),
      ]),
      build.label('Primary date', 'May 3'),
    ])
    expect(text).toBe(
      '= Ohio =\n\nInfobox settlement\n- Country: United States\n- Motto:\n\n  - Results**\n\n- Joseph Cleary (Labour): 15,611 votes\nResult: Gain\n\nPrimary date: May 3\n',
    )
  })

  test.each<[string, Block[]]>([
    [
      'line ends and pipes in cells',
      [
        build.table([
          ['a|b', 'c\nd', '<br>', '\\', ''],
          ['&lt;br>', '&amp;lt;br>', '\\|', '\n', '||'],
        ]),
      ],
    ],
    [
      'values of several lines',
      [
        build.infobox(null, [
          ['a', 'x\n- y: z\nw'],
          ['b', 'x\n\ny'],
          ['c', '\nx'],
          ['d', '| x |\n== y =='],
        ]),
      ],
    ],
    [
      'a list with keys and values after a box',
      [build.infobox(null, [['a', 'b']]), build.list(['Left: 12', 'Right: 7'])],
    ],
    [
      'items like entries, captions and escapes',
      [build.list(['Joseph Cleary: 5 votes', 'x**', '\\x', 'a\nb', '- y', '= z ='])],
    ],
    [
      'prose like other blocks',
      [
        build.paragraph('- x'),
        build.paragraph('Key: value\n| a |\n\n1. x\n{{y'),
        build.paragraph('Infobox'),
        build.paragraph(''),
      ],
    ],
    [
      'headings with signs and line ends',
      [build.heading(2, '= x ='), build.heading(6, 'a\nb'), build.heading(3, '')],
    ],
    [
      'names that end in brackets',
      [
        build.resultList([
          build.resultEntry('Milward Simpson (inc.)', null, '7'),
          build.resultEntry('x', 'a (b)', ''),
        ]),
      ],
    ],
    ['left-over markup', [build.unknown('|-\n! Home team'), build.unknown('{{x}}')]],
    [
      'nested items',
      [
        {
          type: 'list',
          children: [1, 2, 3, 2, 1].map((depth) => ({
            type: 'listItem',
            depth,
            marker: '-',
            value: `d${depth}`,
          })),
        },
      ],
    ],
    [
      'two tables, two lists, two boxes',
      [
        build.table([['a']]),
        build.table([['b']]),
        build.list(['a']),
        build.list(['b']),
        build.infobox(null, [['a', 'b']]),
        build.infobox(null, [['a', 'b']]),
      ],
    ],
  ])('%s read back the same', (_, blocks) => {
    holds(blocks)
  })

  test('writes a caption inside a table above it', () => {
    expect(rendered([build.table([['a']], 'Results')])).toBe('  - Results**\n\n| a |\n')
  })

  test('writes empty cells where one goes on over columns and rows', () => {
    const table = build.table([['a', 'b'], ['c'], ['d', 'e', 'f']])
    const first = table.children[0]?.children[0]
    if (first !== undefined) Object.assign(first, { columnSpan: 2, rowSpan: 2 })
    expect(rendered([table])).toBe('| a | | b |\n| | | c |\n| d | e | f |\n')
  })

  test('does not let spans blow a table up', () => {
    const table = build.table(Array.from({ length: 200 }, () => Array.from({ length: 20 }, () => 'x')))
    for (const row of table.children)
      for (const cell of row.children) Object.assign(cell, { columnSpan: 1e9, rowSpan: 1e9 })
    expect(rendered([table]).length).toBeLessThan(200_000)
  })

  test('leaves out blocks without lines', () => {
    expect(rendered([build.table([]), build.list([]), build.paragraph('x')])).toBe('x\n')
    expect(rendered([])).toBe('')
  })
})
