import { append } from '../../../source/list.js'
import { isBlankStretch } from './call.js'
import type { TableFrame } from './frames.js'
import type { SyntaxNode } from './nodes.js'
import type { Scanner } from './scanner.js'

/** Closes the innermost construct, which is this table. */
export function closeTable(
  { text, stack }: Scanner,
  table: TableFrame,
  contentEnd: number,
  end: number,
  closed: boolean,
): void {
  const { start, pieces, piece, html } = table
  piece.end = html ? endOfTagged(text, table, contentEnd) : contentEnd
  stack.pop()
  if (!html || pieces.some(({ kind }) => kind !== 'table' && kind !== 'row'))
    stack.add({ type: 'table', start, end, pieces, closed })
  else for (const node of asText(table, contentEnd, end)) stack.add(node)
}

/** Where a piece ends that a tag opened: before its closing tag, unless something stands between that and the next piece. */
export function endOfTagged(text: string, { close, keptNodes, nodes }: TableFrame, next: number): number {
  if (close === undefined) return next
  if (isBlankStretch(text, { start: close.end, end: next, nodes: nodes.slice(keptNodes) })) {
    nodes.length = keptNodes
    return close.start
  }
  nodes.splice(keptNodes, 0, close)
  return next
}

/** A table of tags without a single cell shows what is in it as text. */
function asText({ pieces }: TableFrame, contentEnd: number, end: number): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  for (const { mark, start, nodes: inside } of pieces) {
    nodes.push({ type: 'tag', name: 'table', closing: false, start: mark, end: start })
    append(nodes, inside)
  }
  if (end > contentEnd) nodes.push({ type: 'tag', name: 'table', closing: true, start: contentEnd, end })
  return nodes
}

/** Ends a table of tags in which no cell is open: none that opens there stands inside it. */
export function endIdleTable(scanner: Scanner, at: number): void {
  const { top } = scanner.stack
  if (top?.kind === 'table' && top.html && (top.close !== undefined || !isCell(top)))
    closeTable(scanner, top, at, at, false)
}

/** Whether the current piece is one that holds text. */
export function isCell({ piece: { kind } }: TableFrame): boolean {
  return kind !== 'table' && kind !== 'row'
}
