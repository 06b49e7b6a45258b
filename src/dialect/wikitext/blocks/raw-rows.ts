import { append } from '../../../source/list.js'
import { type Stretch, trimmedEnd } from '../syntax/call.js'
import { isSpace } from '../syntax/space.js'
import { endOfAttributes, spansOf } from './attributes.js'

/** A cell that is written as in any table, and how many columns it fills. */
export interface RawCell extends Stretch {
  columns: number
}

/** Rows that are written as in any table, between those that are templates. */
export interface RawRow {
  start: number
  end: number
  cells: readonly RawCell[]
}

/** Reads `|-`, `| cell || cell` and `! header`, each cell on a line that begins with its mark. */
export function readRawRows(text: string, { start, end, nodes }: Stretch): RawRow[] {
  const rows: RawRow[] = []
  let cells: RawCell[] = []
  let rowStart = start
  let rowEnd = start
  const endRow = () => {
    if (cells.length > 0) rows.push({ start: rowStart, end: rowEnd, cells })
    cells = []
  }
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at)
    const lineEnd = feed === -1 ? end : Math.min(feed, end)
    while (at < lineEnd && isSpace(text.charCodeAt(at))) at++
    if (text.startsWith('|-', at)) endRow()
    else if (at < lineEnd) {
      if (cells.length === 0) rowStart = at
      rowEnd = trimmedEnd(text, at, lineEnd)
      append(cells, cellsOf(text, at, { start: at + 1, end: lineEnd, nodes }))
    }
    at = lineEnd + 1
  }
  endRow()
  return rows
}

/** The cells of one line, whose mark stands at `mark`. */
function cellsOf(text: string, mark: number, { start, end, nodes }: Stretch): RawCell[] {
  const isHeader = text.charCodeAt(mark) === 33
  const cells: RawCell[] = []
  let from = start
  let bar = -1
  const endCell = (to: number) => {
    cells.push(cellOf(text, from, bar, to, nodes))
    bar = -1
  }
  let next = firstFrom(nodes, start)
  for (let at = start; at < end; at++) {
    const node = nodes[next]
    if (node?.start === at) {
      at = node.end - 1
      next++
    } else if (text.startsWith('||', at) || (isHeader && text.startsWith('!!', at))) {
      endCell(at)
      from = at + 2
      at++
    } else if (text.charCodeAt(at) === 124 && bar === -1) bar = at
  }
  endCell(end)
  return cells
}

/** The first construct that does not begin before `at`. */
function firstFrom(nodes: Stretch['nodes'], at: number): number {
  let low = 0
  for (let high = nodes.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands before the first bar of a cell are its attributes. */
function cellOf(text: string, from: number, bar: number, to: number, nodes: Stretch['nodes']): RawCell {
  let start = bar === -1 ? from : bar + 1
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const inside = nodes.slice(firstFrom(nodes, start), firstFrom(nodes, end))
  if (bar === -1) start = endOfAttributes(text, { start, end, nodes: inside })
  return { start, end, nodes: inside, columns: spansOf(text.slice(from, start)).columnSpan }
}
