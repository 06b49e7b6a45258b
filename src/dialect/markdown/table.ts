import type { TableRow as MarkdownRow, Table as MarkdownTable, Root } from 'mdast'
import type { Block, Table, TableCell, TableRow } from '../../article/nodes.js'
import { append } from '../../source/list.js'
import { cellText } from './infobox.js'
import type { PieceText } from './piece-text.js'

/**
 * Reads a GFM table. The cells of its first row are header cells; a first row without any text is GFM's way to write
 * a table that has none, and is left out. The row of dashes is no node. Rows keep the number of cells they have.
 */
export function readTable(table: MarkdownTable, text: PieceText): Table {
  const rows: TableRow[] = []
  table.children.forEach((row, index) => {
    const read = readRow(row, text, index === 0)
    if (index > 0 || read.children.some(({ value }) => value !== '')) rows.push(read)
  })
  return { type: 'table', children: rows, position: text.positionOf(table) }
}

/**
 * Takes the rows from the beginning of a piece that goes on with a table, and adds them to it. False where the block before it is no
 * table that ends where the rows begin.
 */
export function takeRows(root: Root, text: PieceText, before: Block | undefined, start: number): boolean {
  const [more] = root.children
  if (before?.type !== 'table' || more?.type !== 'table') return false
  if (text.source.slice(before.position?.end.offset, start).trim() !== '') return false
  const [, ...rows] = more.children
  append(
    before.children,
    rows.map((row) => readRow(row, text, false)),
  )
  before.position = text.position(before.position?.start.offset ?? start, text.end(more))
  root.children.shift()
  return true
}

function readRow(row: MarkdownRow, text: PieceText, header: boolean): TableRow {
  const children: TableCell[] = row.children.map((cell) => {
    const leaf = cellText(cell, text).trimmed()
    // A cell is its text; the bars between cells are nobody's, so that a cell can be put in or taken out.
    const [start, end] = leaf.span
    const position = text.position(start, end)
    return header
      ? { type: 'tableCell', ...leaf, header: true, position }
      : { type: 'tableCell', ...leaf, position }
  })
  return { type: 'tableRow', children, position: text.positionOf(row) }
}
