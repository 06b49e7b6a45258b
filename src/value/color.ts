import { isLetter, lowerCase } from './characters.js'
import { textReading } from './make-reading.js'
import type { Reading } from './reading.js'

/**
 * A colour of three or six hexadecimal digits, `#` before them or not, as `#rrggbb` in lower case. A single word is
 * taken for a colour's name and stays; anything else is text of unknown meaning.
 */
export function readColor(raw: string, start: number, end: number): Reading {
  const from = raw.charCodeAt(start) === 35 ? start + 1 : start
  const length = end - from
  if ((length === 3 || length === 6) && isHexadecimal(raw, from, end)) {
    const digits = lowerCase(raw.slice(from, end))
    const value = length === 6 ? digits : digits.replace(/./g, '$&$&')
    return { type: 'color', value: `#${value}`, raw, start, end, status: 'parsed' }
  }
  if (length === 8 && isHexadecimal(raw, from, end) && lowerCase(raw.slice(end - 2, end)) === opaque)
    return {
      type: 'color',
      value: `#${lowerCase(raw.slice(from, end - 2))}`,
      raw,
      start,
      end,
      status: 'parsed',
    }
  return textReading(raw, start, end, from === start && isWord(raw, start, end) ? 'parsed' : 'unknown')
}

/** The last two of eight digits say how much shines through: here nothing. */
const opaque = 'ff'

function isHexadecimal(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at)
    const lower = code | 32
    if (!((code >= 48 && code <= 57) || (code < 128 && lower >= 97 && lower <= 102))) return false
  }
  return true
}

function isWord(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isLetter(raw.charCodeAt(at))) return false
  }
  return true
}
