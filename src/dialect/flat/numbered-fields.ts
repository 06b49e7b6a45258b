import type { Lines } from '../../source/lines.js'
import { isDigit } from '../../value/characters.js'
import { bulletEnd, colonAt, isFieldLine } from './mark.js'

/** Whether the fields right under the line have numbered keys (`Party1`, `Party2`), which no list of prose has. */
export function numberedFieldsFollow(scan: Lines): boolean {
  const ahead = scan.fork()
  let numbered = 0
  for (ahead.advance(); isFieldLine(ahead); ahead.advance()) {
    if (isNumbered(ahead) && ++numbered === 2) return true
  }
  return false
}

/** Whether a field's key is a word with a number at its end: `Seats Before1`, but not `A1` or `District 1`. */
function isNumbered(scan: Lines): boolean {
  const { text, last } = scan
  const from = scan.skip(bulletEnd(scan))
  const end = colonAt(text, from, last)
  let at = end
  while (at > from && isDigit(text.charCodeAt(at - 1))) at -= 1
  return at < end && at - from > 2 && isSmallLetter(text, at - 1) && isSmallLetter(text, at - 2)
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}
