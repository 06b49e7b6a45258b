/** Character classes by UTF-16 code unit, so that no reader depends on a locale or backtracks. */

/** White space, and the invisible marks that copied articles carry at the edges of a value (zero width, direction). */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff || code === 0x1680) return true
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x2060
  )
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter from A to Z, of either case. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** A letter of any script; punctuation, symbols and arrows are not letters. */
export function isLetter(code: number): boolean {
  const lower = code | 32
  if (code < 128) return lower >= 97 && lower <= 122
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xd800
}

/** A hyphen, a dash of any length or a minus sign. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

export function skipSpace(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isSpace(text.charCodeAt(next))) next++
  return next
}

/** The end of the text without the white space before `end`, not below `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

export function skipDigits(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isDigit(text.charCodeAt(next))) next++
  return next
}

export function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

export function skipLetters(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isLetter(text.charCodeAt(next))) next++
  return next
}

/** The text in lower case. Most words are in it already, and to see that is much quicker than to convert them. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || (code >= 65 && code <= 90)) return text.toLowerCase()
  }
  return text
}

/** Whether `word` (lower case) stands at `at`, in any case. */
export function startsWithWord(text: string, word: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at) | 32) !== (word.charCodeAt(0) | 32)) return false
  return at + word.length <= end && lowerCase(text.slice(at, at + word.length)) === word
}
