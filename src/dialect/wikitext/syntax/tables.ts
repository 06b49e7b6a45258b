import { bar, exclamation } from './characters.js'
import type { TableFrame } from './frames.js'
import { lineMark, opensShownLine, skipBlanks, spelledEnd, tableOpening } from './line-marks.js'
import { giveUpLink } from './links.js'
import type { Scanner } from './scanner.js'
import { nextPiece } from './stack.js'
import { closeTable, endIdleTable } from './table-end.js'

/** Opens the table whose mark stands here; false where none does. */
export function openTable(scanner: Scanner): boolean {
  const { text, stack, at } = scanner
  const length = tableOpening(text, at)
  if (length === 0 || !mayOpenTable(scanner)) return false
  // A link that a table opens in was never closed: its text is read again, and the table met again.
  if (stack.top?.kind === 'link' && giveUpLink(scanner)) return true
  endIdleTable(scanner, at)
  scanner.enter(at)
  stack.openTable(at, at + length)
  scanner.at = at + length
  return true
}

/** A table opens a line, or is all of a parameter's value. */
function mayOpenTable({ text, stack: { top }, at }: Scanner): boolean {
  if (opensShownLine(text, at)) return true
  if (top?.kind !== 'braces' || top.parts.length < 2) return false
  const valueStart = top.part.equals === -1 ? top.part.start : top.part.equals + 1
  return skipBlanks(text, valueStart) === at
}

/** `{{!}}` on a row's line is a bar, `{{!!}}` two. */
export function spelledBar(scanner: Scanner): boolean {
  const { text, stack, at } = scanner
  const { top } = stack
  if (top?.kind !== 'table' || top.lineMark === 0) return false
  if (text.startsWith('{{!!}}', at)) nextCell(scanner, top, 6)
  else if (text.startsWith('{{!}}{{!}}', at)) nextCell(scanner, top, 10)
  else if (text.startsWith('{{!}}', at)) endAttributes(scanner, top, 5)
  else return false
  return true
}

/** A bar on a row's line. */
export function barInTable(scanner: Scanner, table: TableFrame): void {
  if (table.lineMark === 0) scanner.at++
  else if (scanner.text.charCodeAt(scanner.at + 1) === bar) nextCell(scanner, table, 2)
  else endAttributes(scanner, table, 1)
}

export function exclamationInTable(scanner: Scanner, table: TableFrame): void {
  if (table.lineMark === exclamation && scanner.text.charCodeAt(scanner.at + 1) === exclamation)
    nextCell(scanner, table, 2)
  else scanner.at++
}

/** `||`: another cell on the same line, of the kind that the line began with. */
function nextCell(scanner: Scanner, table: TableFrame, length: number): void {
  const mark = scanner.at
  scanner.at = mark + length
  if (table.piece.kind === 'data' || table.piece.kind === 'header')
    nextPiece(table, table.lineMark === exclamation ? 'header' : 'data', mark, mark + length)
}

/** The first bar of a cell ends its attributes, unless a link, also one that is never closed, or a tag stands before it. */
function endAttributes(scanner: Scanner, table: TableFrame, length: number): void {
  const { at } = scanner
  const { piece } = table
  scanner.at = at + length
  if (table.barSeen) return
  table.barSeen = true
  if (piece.kind === 'row' || piece.kind === 'table') return
  if (!piece.nodes.every(({ type }) => type === 'template' || type === 'argument' || type === 'comment'))
    return
  if (scanner.text.slice(piece.start, at).includes('[[')) return
  piece.bar = at
  piece.start = at + length
  piece.nodes.length = 0
}

/** A line inside a table, whose first character that is not blank stands at `first`. */
export function lineInTable(scanner: Scanner, table: TableFrame, first: number): void {
  const mark = lineMark(scanner.text, first)
  table.lineMark = 0
  if (mark === undefined || (mark === spelledEnd && endsOther(scanner.text, table))) return
  const after = first + mark.length
  scanner.at = after
  if (mark.kind === 'end') {
    closeTable(scanner, table, first, after, true)
    return
  }
  if (mark.kind === 'data' || mark.kind === 'caption') table.lineMark = bar
  else if (mark.kind === 'header') table.lineMark = exclamation
  nextPiece(table, mark.kind, first, after)
}

/** Whether a table that is written as templates begins in the last cell: its end is not that of the table around it. */
function endsOther(text: string, { piece }: TableFrame): boolean {
  return piece.nodes.some(
    (node) =>
      node.type === 'template' &&
      /^\{\{[^|{}]*(?:begin|start|header|top)\b/i.test(text.slice(node.start, node.start + 60)),
  )
}
