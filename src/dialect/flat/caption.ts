import type { Caption } from '../../article/nodes.js'
import { Pieces } from '../../article/pieces.js'
import { isBlank, skipBlank, trimEnd } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { isAsciiLetter } from '../../value/characters.js'
import { takeFolded } from './fold.js'
import type { BlockReader, Scan } from './scan.js'

/** Offset where an indented `- TITLE**` has its text; -1 when the line is no caption. Paired `**` inside are bold, no end of a title. */
export function captionStart(scan: Lines): number {
  const { text, first, last } = scan
  if (
    scan.code !== 45 ||
    first === scan.start ||
    text.charCodeAt(last - 1) !== 42 ||
    text.charCodeAt(last - 2) !== 42
  )
    return -1
  if (!isBlank(text.charCodeAt(first + 1)) || text.charCodeAt(first - 1) === 0xfeff) return -1
  const start = scan.skip(first + 1)
  if (start > last - 2 || text.charCodeAt(start) === 92) return -1
  let pairs = 0
  for (let at = start; at < last - 1; at += 1) {
    if (text.charCodeAt(at) !== 42 || text.charCodeAt(at + 1) !== 42) continue
    pairs += 1
    at += 1
  }
  return pairs % 2 === 1 ? start : -1
}

/** Offset after a leftover `style="…" |`; `start` without one. */
function afterStyle(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isAsciiLetter(text.charCodeAt(at))) at += 1
  if (at === start || text.charCodeAt(at) !== 61) return start
  while (at < end && text.charCodeAt(at) !== 124) at += 1
  return at < end ? skipBlank(text, at + 1, end) : start
}

/** Adds the title without `**`, `[[`, `]]` and the target before a link's pipe. */
function takeTitle(pieces: Pieces, text: string, start: number, end: number): void {
  let taken = start
  let target = -1
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 124 && target !== -1) {
      taken = at + 1
      target = -1
    } else if (
      (code === 91 || code === 93 || code === 42) &&
      at + 1 < end &&
      text.charCodeAt(at + 1) === code
    ) {
      takeFolded(pieces, text, taken, at)
      taken = at + 2
      at += 1
      if (code !== 42) target = code === 91 ? taken : -1
    }
  }
  takeFolded(pieces, text, taken, end)
}

function readTitle(scan: Scan, start: number): Caption {
  const { text, first, last } = scan
  let from = start
  for (let after = afterStyle(text, from, last - 2); after !== from; after = afterStyle(text, from, last - 2))
    from = after
  const to = trimEnd(text, from, last - 2)
  const pieces = new Pieces(text)
  takeTitle(pieces, text, from, to)
  return { type: 'caption', ...pieces.text(from, to), position: scan.position(first, last) }
}

/** `  - TITLE**`: the title line of the table or result list after it. */
export const captionReader: BlockReader = {
  name: 'caption',
  starts: '-',
  read(scan): Caption | undefined {
    const start = captionStart(scan)
    if (start === -1) return undefined
    const caption = readTitle(scan, start)
    scan.advance()
    return caption
  },
}
