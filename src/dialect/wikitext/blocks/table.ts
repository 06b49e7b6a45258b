import type { Infobox, Table, TableCell, TableRow } from '../../../article/nodes.js'
import { append } from '../../../source/list.js'
import { templateName, trimmedEnd } from '../syntax/call.js'
import type { Piece, TableSyntax } from '../syntax/nodes.js'
import { endOfAttributes, spansOf } from './attributes.js'
import { medalistHeaders } from './medalist-headers.js'
import { fitLeads, leadingCells } from './row-templates.js'
import { type BlockSource, type EnclosedReaders, enclosed } from './source.js'

/** Reads `{| … |}`: caption, rows and cells with their spans; rows without a cell are left out. */
export function readTable(source: BlockSource, node: TableSyntax, readers: EnclosedReaders): Table {
  const table: Table = { type: 'table', children: [], position: source.position(node.start, node.end) }
  let cells: TableCell[] = []
  const leads: TableCell[] = []
  let rowStart = -1
  let rowEnd = -1
  const endRow = () => {
    if (cells.length > 0) {
      const row: TableRow = { type: 'tableRow', children: cells, position: source.position(rowStart, rowEnd) }
      table.children.push(row)
    }
    cells = []
    rowStart = -1
  }
  const boxes: Infobox[] = []
  for (const piece of node.pieces) {
    if ((piece.kind === 'table' || piece.kind === 'row') && piece.nodes.length > 0)
      append(boxes, enclosed(source.inline.read(piece), readers).boxes ?? [])
    if (piece.kind === 'table') {
      const headers = medalistHeaders(source, piece)
      if (headers !== null) table.children.push(headers)
    } else if (piece.kind === 'caption') {
      const leaf = source.leaf(piece)
      table.caption ??= {
        type: 'caption',
        ...leaf,
        position: source.position(piece.mark, pieceEnd(source, piece)),
      }
    } else if (piece.kind === 'row') {
      endRow()
      rowStart = piece.mark
      for (const { node: template, cell, isUnread } of leadingCells(source, piece, readers)) {
        cells.push(cell)
        if (isUnread) leads.push(cell)
        rowEnd = template.end
      }
    } else {
      if (rowStart === -1) rowStart = piece.mark
      rowEnd = pieceEnd(source, piece)
      cells.push(readCell(source, piece, readers))
    }
  }
  endRow()
  fitLeads(table.children, leads)
  if (boxes.length > 0) table.boxes = boxes
  if (!node.closed) table.unclosed = true
  return table
}

function pieceEnd({ text }: BlockSource, { start, end }: Piece): number {
  return trimmedEnd(text, start, end)
}

function readCell(source: BlockSource, given: Piece, readers: EnclosedReaders): TableCell {
  const piece = withAttributes(source, given)
  const cell: TableCell = {
    type: 'tableCell',
    ...source.filledLeaf(piece, readers),
    position: source.position(piece.mark, pieceEnd(source, piece)),
  }
  if (piece.kind === 'header') cell.header = true
  const columns = columnsOf(source, piece)
  if (columns > 1) cell.columnSpan = columns
  if (piece.bar !== -1) {
    const { rowSpan, columnSpan } = spansOf(source.text.slice(piece.mark, piece.bar))
    if (rowSpan > 1) cell.rowSpan = rowSpan
    if (columnSpan > 1) cell.columnSpan = columnSpan
  }
  return cell
}

function withAttributes({ text }: BlockSource, piece: Piece): Piece {
  if (piece.bar !== -1) return piece
  const start = endOfAttributes(text, piece)
  return start === piece.start ? piece : { ...piece, start, bar: start }
}

/** How many columns a cell fills that holds nothing but one template: `{{Party name with color|…}}` makes two cells of one. */
function columnsOf(source: BlockSource, { start, end, nodes }: Piece): number {
  const [only, second] = nodes
  if (only?.type !== 'template' || second !== undefined) return 1
  const alone =
    source.text.slice(start, only.start).trim() === '' && source.text.slice(only.end, end).trim() === ''
  return alone ? Math.max(1, source.meaning(templateName(source.text, only))?.columns ?? 1) : 1
}
