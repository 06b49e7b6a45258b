import { visible } from './visible.js'
import { displayWidth, truncate } from './width.js'

/** A source line as it is shown, in three pieces: before the cell, the cell, after it. */
export interface Excerpt {
  before: string
  cell: string
  after: string
}

/**
 * The line around `[start, end)` of a text in at most `width` columns: a longer line is cut around the cell.
 * Only as much of the line is looked at as can be shown. What a terminal would act on is spelled out.
 */
export function excerptOf(text: string, [start, end]: readonly [number, number], width: number): Excerpt {
  // A character can be spelled out as six, or take no column at all; four units a column are plenty.
  const reach = width * 4
  const from = lineStart(text, start, reach)
  const to = lineEnd(text, start, reach + Math.min(end - start, reach))
  const cell = truncate(shown(text, start, Math.min(end, to)), Math.max(1, width - 2))
  const room = width - displayWidth(cell)
  const before = shown(text, from, start)
  const after = shown(text, Math.min(end, to), to)
  const half = room >> 1
  const afterWidth = displayWidth(after)
  const left = keepEnd(before, Math.max(half, room - afterWidth))
  return { before: left, cell, after: truncate(after, room - displayWidth(left)) }
}

/** The end of a text in at most so many columns; what is cut off leaves an ellipsis. */
function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const characters = [...text]
  let used = 1
  let at = characters.length
  while (at > 0) {
    used += displayWidth(characters[at - 1] ?? '')
    if (used > width) break
    at -= 1
  }
  return width < 1 ? '' : `…${characters.slice(at).join('')}`
}

function lineStart(text: string, offset: number, reach: number): number {
  const least = Math.max(0, offset - reach)
  let at = offset
  while (at > least && text.charCodeAt(at - 1) !== 10) at -= 1
  return at
}

function lineEnd(text: string, offset: number, reach: number): number {
  const most = Math.min(text.length, offset + reach)
  let at = offset
  while (at < most && text.charCodeAt(at) !== 10) at += 1
  return at > offset && text.charCodeAt(at - 1) === 13 ? at - 1 : at
}

/** Tabs as one space, so that columns can be counted; a pair is never cut in two; no byte order mark. */
function shown(text: string, start: number, end: number): string {
  const from = isSecondHalf(text, start) ? start + 1 : start
  const to = isSecondHalf(text, end) ? end + 1 : end
  return visible(
    text
      .slice(from, to)
      .replaceAll('\t', ' ')
      .replace(/^\ufeff/, ''),
  )
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xdc00 || code > 0xdfff) return false
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff
}
