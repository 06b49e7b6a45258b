import type { Pieces } from '../../article/pieces.js'

/**
 * A line feed inside a value of one line is written `<br>`. A text that reads `<br>` itself is written `&lt;br>`,
 * one that reads `&lt;br>` is written `&amp;lt;br>`, and so on: each level of `amp;` stands for one level less.
 */
const mark = '<br>'

/** Offset of the `&` of an escaped `<br>` whose `lt;br>` ends at `end`; -1 when it is none. */
function escapeStart(text: string, start: number, end: number): number {
  let at = end - 'lt;br>'.length
  if (at < start || !text.startsWith('lt;', at)) return -1
  while (at - 4 >= start && text.startsWith('amp;', at - 4)) at -= 4
  return at > start && text.charCodeAt(at - 1) === 38 ? at - 1 : -1
}

/** Adds `[start, end)` to a text: `<br>` as a line feed, escaped ones with one level less. */
export function takeFolded(pieces: Pieces, text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  let taken = 0
  for (let at = part.indexOf('br>'); at !== -1; at = part.indexOf('br>', at + 3)) {
    if (at > taken && part.charCodeAt(at - 1) === 60) {
      pieces.take(start + taken, start + at - 1)
      pieces.put('\n', start + at - 1, start + at + 3)
      taken = at + 3
      continue
    }
    const found = escapeStart(part, taken, at + 3)
    if (found === -1) continue
    pieces.take(start + taken, start + found)
    const deep = part.startsWith('&amp;', found)
    pieces.put(deep ? '&' : '<', start + found, start + found + (deep ? 5 : 4))
    taken = found + (deep ? 5 : 4)
    if (!deep) {
      pieces.take(start + taken, start + at + 3)
      taken = at + 3
    }
  }
  pieces.take(start + taken, end)
}

/** A value on one line: line feeds folded, texts that would read as a fold escaped. */
export function fold(value: string): string {
  let folded = value
  if (folded.includes('br>')) folded = escapeMarks(folded)
  return folded.includes('\n') ? folded.replaceAll('\n', mark) : folded
}

function escapeMarks(value: string): string {
  let written = ''
  let taken = 0
  for (let at = value.indexOf('br>'); at !== -1; at = value.indexOf('br>', at + 3)) {
    if (at > taken && value.charCodeAt(at - 1) === 60) {
      written += `${value.slice(taken, at - 1)}&lt;`
      taken = at
      continue
    }
    const found = escapeStart(value, taken, at + 3)
    if (found === -1) continue
    written += `${value.slice(taken, found)}&amp;`
    taken = found + 1
  }
  return written + value.slice(taken)
}
