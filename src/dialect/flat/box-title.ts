import { isBlank } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { isDigit } from '../../value/characters.js'
import { isFieldLine } from './mark.js'

const word = 'nfobox'
const colon = 58
const longestTitle = 100

/** Offset after the word `Infobox` that the line starts with, and a colon right behind it; -1 without the word. */
export function infoboxWord(scan: Lines): number {
  const { text, first, last, code } = scan
  if ((code !== 73 && code !== 105) || !text.startsWith(word, first + 1)) return -1
  const end = first + 7
  if (end < last && text.charCodeAt(end) === colon) return end + 1
  return end <= last && (end === last || isBlank(text.charCodeAt(end))) ? end : -1
}

/** Whether the line after the current one is a `- Key: Value`. */
export function fieldFollows(scan: Lines): boolean {
  const next = peekCode(scan)
  if (next !== 45 && next !== 42 && next !== 43 && next !== 0x2022) return false
  const ahead = scan.fork()
  ahead.advance()
  return isFieldLine(ahead)
}

/** The first character of the next line that is not a space. */
function peekCode(scan: Lines): number {
  let at = scan.next
  while (scan.text.charCodeAt(at) === 32 || scan.text.charCodeAt(at) === 9) at += 1
  return scan.text.charCodeAt(at)
}

/** Whether the line opens a box by the word: `Infobox` alone, or `Infobox name`, `Infobox:` with a field under it. */
export function isBoxStart(scan: Lines): boolean {
  const end = infoboxWord(scan)
  const isAlone = end === scan.last && scan.text.charCodeAt(end - 1) !== colon
  return end !== -1 && (isAlone || fieldFollows(scan))
}

/** Whether a line can be a box's own title: not long, and no sentence or announcement (`The results:`). */
export function isTitle(scan: Lines): boolean {
  const { text, first, last } = scan
  if (last - first > longestTitle) return false
  const end = text.charCodeAt(last - 1)
  if (end === 44) return startsWithYear(text, first)
  if (end === 58 || end === 59 || end === 33 || end === 63) return false
  if (end !== 46) return true
  const before = text.charCodeAt(last - 2)
  return before >= 65 && before <= 90
}

/** `1978 New South Wales referendum,`: a title whose second line was empty; no sentence begins like this. */
function startsWithYear(text: string, first: number): boolean {
  for (let at = first; at < first + 4; at++) if (!isDigit(text.charCodeAt(at))) return false
  const letter = text.charCodeAt(first + 5)
  return text.charCodeAt(first + 4) === 32 && letter >= 65 && letter <= 90
}
