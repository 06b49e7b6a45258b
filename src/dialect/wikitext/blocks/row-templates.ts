import type { TableCell, TableRow } from '../../../article/nodes.js'
import { parametersOf, type Stretch, templateName } from '../syntax/call.js'
import type { Piece, Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'

/* Rows that begin with a template on a line of its own, which makes cells: `{{Party color cell|…}}`, or all of a row: `{{Album chart|…}}`. */

export interface LeadingCell {
  node: Template
  cell: TableCell
  /** Nobody knows how many cells it makes. */
  isUnread: boolean
}

/** The cells of the templates between a row's mark and its first cell. What is known to make none is left out. */
export function leadingCells(source: BlockSource, piece: Piece, readers: EnclosedReaders): LeadingCell[] {
  const cells: LeadingCell[] = []
  for (const node of piece.nodes) {
    if (node.type !== 'template' || !opensLine(source.text, node)) continue
    const name = templateName(source.text, node)
    const meaning = source.meaning(name)
    if (source.isBox(name) || meaning?.columns === 0) continue
    if (meaning?.kind === 'cells') {
      const parameters = parametersOf(source.text, node)
      for (const names of meaning.cells)
        cells.push({
          node,
          cell: cellOf(source, source.inline.given(parameters, names) ?? emptyAt(node), readers),
          isUnread: false,
        })
      continue
    }
    const cell = cellOf(source, { start: node.start, end: node.end, nodes: [node] }, readers)
    if (meaning !== undefined && meaning.columns > 1) cell.columnSpan = meaning.columns
    cells.push({ node, cell, isUnread: meaning === undefined })
  }
  return cells
}

function cellOf(source: BlockSource, stretch: Stretch, readers: EnclosedReaders): TableCell {
  return {
    type: 'tableCell',
    ...source.filledLeaf(stretch, readers),
    position: source.position(stretch.start, stretch.end),
  }
}

/** What a parameter says that is not given. */
function emptyAt({ end }: Template): Stretch {
  return { start: end - 2, end: end - 2, nodes: [] }
}

function opensLine(text: string, { start }: Template): boolean {
  let at = start - 1
  while (text.charCodeAt(at) === 32) at--
  return text.charCodeAt(at) === 10
}

/** A template that nobody knows, before other cells, fills the columns that these leave. */
export function fitLeads(rows: readonly TableRow[], leads: readonly TableCell[]): void {
  if (
    leads.length === 0 ||
    rows.some(({ children }) => children.some(({ rowSpan }) => rowSpan !== undefined))
  )
    return
  const led = new Set(leads)
  const isLed = ({ children }: TableRow) => children.some((cell) => led.has(cell))
  const width = rows.reduce((widest, row) => (isLed(row) ? widest : Math.max(widest, widthOf(row))), 0)
  for (const row of rows) {
    const [first, ...others] = row.children
    if (first === undefined || !led.has(first) || others.length === 0 || others.some((cell) => led.has(cell)))
      continue
    const left = width - widthOf(row) + 1
    if (left > 1) first.columnSpan = left
  }
}

function widthOf({ children }: TableRow): number {
  return children.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)
}
