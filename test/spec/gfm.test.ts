import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { propertyOptions } from '../dialect/flat/strings.js'
import { cellText } from './well-formed.js'

const markdown = unified().use(remarkParse).use(remarkGfm)

/** Tables of any width and height, as rows of cells written the flat way; in Markdown every row is as wide as the header. */
const tables = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  )

function rowOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell} `).join('|')}|`
}

/** The cells of the first table as Markdown has them; plain text apart from pipes, so nothing else is escaped. */
function cellsOfMarkdown(text: string): string[][] {
  const found: string[][] = []
  const take = (node: Nodes): void => {
    if (node.type === 'tableRow') found.push(node.children.map((cell) => textOf(cell)))
    else if ('children' in node) for (const child of node.children) take(child)
  }
  take(markdown.parse(text))
  return found
}

function cellsOfFlat(text: string): string[][] {
  const [table] = parseFlat(text).children
  if (table?.type !== 'table') return []
  return table.children.filter((row) => !row.delimiter).map((row) => row.children.map((cell) => cell.value))
}

test('a flat table has the cells that GitHub-flavoured Markdown sees once a row of dashes is added', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const [header = [], ...rest] = rows.map(rowOf)
      const dashes = rowOf((rows[0] ?? []).map(() => '---'))
      const flat = cellsOfFlat([header, ...rest].join('\n'))
      expect(flat).toEqual(cellsOfMarkdown([header, dashes, ...rest].join('\n')))
      expect(cellsOfFlat([header, dashes, ...rest].join('\n'))).toEqual(flat)
    }),
    propertyOptions(1000),
  )
})
