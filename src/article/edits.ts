import { isBlank } from '../source/blank.js'
import type { SourceEdit } from './writer.js'

/** Applies edits that do not overlap; of two that do, the later one is dropped. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  if (edits.length === 0) return source
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order)
  let text = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) continue
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
}

/** Offset of the line that `[start, end)` starts on when only blanks stand before it there; -1 otherwise. */
export function lineStartBefore(source: string, start: number): number {
  let at = start
  while (at > 0 && isBlank(source.charCodeAt(at - 1))) at -= 1
  return at === 0 || source.charCodeAt(at - 1) === 10 ? at : -1
}

/** `[start, end)` with the rest of its lines, when nothing else stands on them. */
export function wholeLines(source: string, start: number, end: number): { start: number; end: number } {
  const from = lineStartBefore(source, start)
  let to = end
  while (to < source.length && isBlank(source.charCodeAt(to))) to += 1
  if (from === -1 || (to < source.length && source.charCodeAt(to) !== 10)) return { start, end }
  return { start: from, end: Math.min(to + 1, source.length) }
}

/** Whether `[start, end)` has two line feeds. */
export function hasBlankLine(source: string, start: number, end: number): boolean {
  const first = source.indexOf('\n', start)
  if (first === -1 || first >= end) return false
  const second = source.indexOf('\n', first + 1)
  return second !== -1 && second < end
}
