import type { Leaf, PlainText } from '../plain-text.js'
import { isBlank, isLineEnding } from './characters.js'

/** A key and its value on one line. */
export interface KeyValue {
  key: Leaf
  value: Leaf
}

/** The first colon in `[from, to)` that ends a key (a space, a line ending or nothing after it), or -1. `\:` is none. */
export function keyEnd(plain: PlainText, from = 0, to = plain.value.length): number {
  for (let at = plain.indexOfLiteral(':', from, to); at !== -1; at = plain.indexOfLiteral(':', at + 1, to))
    if (at + 1 === to || endsKey(plain.value.charCodeAt(at + 1))) return at
  return -1
}

/** True for a character that makes the colon before it the end of a key. */
export function endsKey(code: number): boolean {
  return isBlank(code) || isLineEnding(code)
}

export function splitKeyValue(plain: PlainText, from = 0, to = plain.value.length): KeyValue | null {
  const at = keyEnd(plain, from, to)
  return at === -1 ? null : { key: plain.trimmed(from, at), value: plain.trimmed(at + 1, to) }
}

/** True where a key in bold begins at `from` and the colon at `at` is its last character or the first one after it. */
export function isBoldKey(plain: PlainText, from: number, at: number): boolean {
  return plain.isBold(from, at) || plain.isBold(from, at + 1)
}
