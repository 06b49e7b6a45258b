import { isSpace, skipSpace } from './characters.js'
import type { Source } from './make-reading.js'
import { type NumberPiece, pieceReading, scanPiece } from './number-piece.js'
import { isPartOf } from './quantity-context.js'
import type { Reading } from './reading.js'

/** The whole of a part, and where it ends. */
export interface Whole {
  reading: Reading
  end: number
}

/** 110 in `50 / 110`, `50 of 110`, `50 out of 110`; null where there is none or the part would be more than it. */
export function wholeOf(source: Source, part: NumberPiece): Whole | null {
  const { raw, end } = source
  const digit = nextDigit(raw, part.end, end)
  if (digit < 0 || !isPlain(part) || !(isSlash(raw, part.end, digit) || isPartOf(raw, part.end, digit)))
    return null
  const whole = scanPiece(source, digit)
  if (whole === null || !isPlain(whole) || Number(whole.literal) < Number(part.literal)) return null
  return { reading: pieceReading(raw, whole, false), end: whole.end }
}

const farthest = 12

function nextDigit(raw: string, from: number, end: number): number {
  for (let at = from; at < end && at <= from + farthest; at++) {
    const code = raw.charCodeAt(at)
    if (code === 40) return -1
    if (code >= 48 && code <= 57) return at
  }
  return -1
}

/** With spaces around it: `1/2` is a fraction. */
function isSlash(raw: string, from: number, to: number): boolean {
  if (!isSpace(raw.charCodeAt(from)) || !isSpace(raw.charCodeAt(to - 1))) return false
  const slash = skipSpace(raw, from, to)
  return raw.charCodeAt(slash) === 47 && skipSpace(raw, slash + 1, to) === to
}

function isPlain({ token, percent, points, signed, inexact }: NumberPiece): boolean {
  return token.decimals === '' && !percent && !points && !signed && !inexact
}
