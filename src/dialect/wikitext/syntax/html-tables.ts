import type { TableFrame } from './frames.js'
import { lineMark } from './line-marks.js'
import { giveUpLink } from './links.js'
import type { PieceKind, Tag } from './nodes.js'
import { closeOpen } from './recovery.js'
import type { Scanner } from './scanner.js'
import { nextPiece } from './stack.js'
import { closeTable, endIdleTable, endOfTagged, isCell } from './table-end.js'

/* Tables in the words of HTML: `<table><tr><td>`. Closing tags may be left out, as browsers allow. */

/** The piece that a tag begins. */
const kinds = new Map<string, PieceKind>([
  ['caption', 'caption'],
  ['tr', 'row'],
  ['thead', 'row'],
  ['tbody', 'row'],
  ['tfoot', 'row'],
  ['td', 'data'],
  ['th', 'header'],
])

/** Takes a tag that opens, parts or closes a table; false for any other. */
export function readTableTag(scanner: Scanner, tag: Tag): boolean {
  const { stack } = scanner
  const { name, closing } = tag
  const kind = kinds.get(name)
  if (kind === undefined && name !== 'table') return false
  const opens = name === 'table' && !closing
  const inLink = stack.top?.kind === 'link'
  const table = inLink ? stack.frame(stack.size - 2) : stack.top
  if (!opens && (table?.kind !== 'table' || !table.html)) return false
  // A link that goes on behind such a tag was never closed: its text is read again, and the tag met again.
  if (inLink && giveUpLink(scanner)) return true
  if (opens) openHtmlTable(scanner, tag)
  else if (table?.kind === 'table') tagInTable(scanner, table, tag, kind)
  scanner.at = tag.end
  return true
}

function openHtmlTable(scanner: Scanner, { start, end }: Tag): void {
  endIdleTable(scanner, start)
  scanner.enter(start)
  const { top, size } = scanner.stack
  const outer = top?.kind !== 'table' ? -1 : top.html ? top.outer : size - 1
  scanner.stack.openTable(start, end, true, outer)
}

function tagInTable(scanner: Scanner, table: TableFrame, tag: Tag, kind: PieceKind | undefined): void {
  const { start, end, closing } = tag
  if (kind === undefined) closeTable(scanner, table, start, end, true)
  else if (!closing || kind === 'row') {
    const bar = kind === 'row' ? -1 : end - 1
    nextPiece(table, kind, start, end, endOfTagged(scanner.text, table, start))
    table.piece.bar = bar
  } else if (table.close === undefined && isCell(table)) {
    table.close = tag
    table.keptNodes = table.nodes.length
  } else table.nodes.push(tag)
}

/** The table whose mark the line at `first` may begin with: `|` means nothing to one of tags, but ends it where it stands in a cell of the other kind. */
export function tableOfLine(scanner: Scanner, table: TableFrame, first: number): TableFrame | undefined {
  if (!table.html) return table
  const { stack, text } = scanner
  const outer = stack.frame(table.outer)
  if (outer?.kind !== 'table' || lineMark(text, first) === undefined) return undefined
  closeOpen(scanner, table.outer + 1, first)
  return outer
}

/** A bar in a table of tags that is a template's parameter ends the parameter, and the table with it. */
export function barInHtmlTable(scanner: Scanner, table: TableFrame): boolean {
  const { stack, at } = scanner
  if (!table.html || table.outer !== -1 || stack.innermostBraces === -1) return false
  closeOpen(scanner, stack.innermostBraces + 1, at)
  return true
}
