import { asterisk, bar, closingBrace, less, lineFeed } from './characters.js'
import type { BraceFrame } from './frames.js'
import { skipBlanks } from './line-marks.js'
import type { Scanner } from './scanner.js'
import { closeTable } from './table-end.js'

/* What becomes of constructs that are never closed. */

/** A blank line inside a template whose parameters stand on lines of their own: text after it that is no parameter may be the article's prose. */
export function blankLine(scanner: Scanner, frame: BraceFrame, first: number): void {
  if (!frame.atLineStart || !frame.partOnLine || frame.proseAt !== -1 || first < scanner.blankUntil) return
  const { text } = scanner
  let at = first
  while (text.charCodeAt(at) === lineFeed) at = skipBlanks(text, at + 1)
  scanner.blankUntil = at
  const code = text.charCodeAt(at)
  if (code !== bar && code !== closingBrace && code !== asterisk && code !== less) frame.proseAt = first
}

/** A heading at `start`: none stands inside a link or template, and in a table only when the table is closed before another one opens. */
export function headingInside(scanner: Scanner, start: number): void {
  const { stack, ahead, text } = scanner
  for (let index = 0; index < stack.size; index++) {
    const frame = stack.frame(index)
    if (frame?.kind === 'table') {
      const close = frame.html ? ahead.nextTag('</table', start) : ahead.next('\n|}', start)
      const open = frame.html ? ahead.nextTag('<table', start) : ahead.next('\n{|', start)
      if (close < text.length && close < open) continue
    }
    closeOpen(scanner, index, start)
    return
  }
}

/**
 * Ends the constructs from `index` on, which are never closed, at `end` at the latest: tables and boxes end there, what is
 * left of others is text. A box that seems to have ended earlier ends there, and reading goes on behind it; one that a
 * template inside it seems to have robbed of its end is read again, more strictly.
 */
export function closeOpen(scanner: Scanner, index: number, end: number): void {
  const { stack, text } = scanner
  for (const frame of stack.take(index)) {
    if (frame.kind === 'table') stack.push(frame)
    else if (frame.kind === 'link') stack.addInsideOf(frame)
    else if (!isBox(text, frame)) {
      // A template in a cell has swallowed the rest of the table: it is text, and the cells are read again.
      if (stack.top?.kind === 'table' && scanner.goBack(frame.start + frame.braces, end)) return
      stack.addInsideOf(frame)
    } else {
      if (frame.proseAt !== -1 && scanner.goBack(frame.proseAt, end)) {
        closeBox(scanner, frame, frame.proseAt)
        return
      }
      if (frame.start >= scanner.strictUntil && scanner.goBack(frame.start, end)) {
        scanner.strictUntil = end
        return
      }
      stack.push(frame)
    }
  }
  for (let { top } = stack; top !== undefined && stack.size > index; top = stack.top) {
    if (top.kind === 'table') closeTable(scanner, top, end, end, false)
    else {
      stack.pop()
      if (top.kind === 'braces') closeBox(scanner, top, end)
    }
  }
}

/** Adds a box that was taken off the stack and ends at `end` without being closed. */
function closeBox({ stack }: Scanner, { start, braces, parts }: BraceFrame, end: number): void {
  const kept = parts.filter((part) => part.start <= end)
  const last = kept.at(-1)
  if (last !== undefined) {
    last.end = end
    last.nodes = last.nodes.filter((node) => node.start < end)
  }
  stack.add({ type: 'template', start: start + braces - 2, end, parts: kept, closed: false })
}

/** A template that is meant to have its parameters on lines of their own, as infoboxes have. */
function isBox(text: string, { atLineStart, partOnLine, start, braces }: BraceFrame): boolean {
  if (!atLineStart) return false
  return partOnLine || text.slice(start + braces, start + braces + 7).toLowerCase() === 'infobox'
}
