import { isChange } from './change.js'
import { hasDigit, isLetter, isSpace, lowerCase, skipSpace, trimEnd } from './characters.js'
import { type Source, textReading } from './make-reading.js'
import { closingBracket, footnoteEnd } from './notes.js'
import { type NumberPiece, pieceReading, scanPiece } from './number-piece.js'
import { wholeOf } from './part-of-whole.js'
import type { Reading, Status } from './reading.js'
import { arrows } from './vocabulary/qualifiers.js'
import { unitWords } from './vocabulary/units.js'

/** What the place says of a number: nothing, that it is one, that it is in percent. */
export type NumberExpectation = 'auto' | 'number' | 'percent'

/**
 * The number that a whole value states, with its notes and the further quantities beside it. Null where the value is
 * no number, or where what stands beside it leaves open which number is meant.
 */
export function readNumber(source: Source, expected: NumberExpectation): Reading | null {
  const piece = scanPiece(source, source.start)
  if (piece === null || (expected === 'auto' && isCode(source.raw, piece))) return null
  const whole = expected === 'number' ? wholeOf(source, piece) : null
  const beside = readBeside(source, piece, whole?.end ?? piece.end, expected !== 'auto')
  if (beside === null) return null
  const percent = expected === 'percent' && !beside.parts.some(isShare)
  const reading = pieceReading(source.raw, piece, percent)
  if (beside.bare !== null) return ambiguous(source, expected, reading, beside.bare)
  if (whole !== null) beside.parts.unshift(whole.reading)
  if (beside.parts.length > 0) reading.parts = [...(reading.parts ?? []), ...beside.parts]
  if (beside.note !== '') reading.note = beside.note
  reading.status = beside.status
  return reading
}

/** A share, not the change of one: `(48.41%)`, but neither `(+3.1%)` nor `4.8 pp`. */
function isShare(part: Reading): boolean {
  return part.type === 'percent' && part.note === undefined && !isChange(part)
}

/** What looks like a number and is an identifier: leading zeros, a telephone number, a dotted address. */
function isCode(raw: string, piece: NumberPiece): boolean {
  const { token } = piece
  if (token.integer.length > 1 && token.integer.startsWith('0')) return true
  if (token.groups > 1 && token.separator === 32 && raw.charCodeAt(piece.start) === 43) return true
  if (token.separator !== 46 || token.groups !== 3 || token.decimals !== '') return false
  return raw
    .slice(piece.start, token.end)
    .split('.')
    .every((group) => Number(group) <= 255)
}

interface Beside {
  parts: Reading[]
  note: string
  status: Status
  /** An unsigned number in brackets: the text does not say what it counts. */
  bare: Reading | null
}

/** Everything after the number and its whole, up to the end of the value; null where something cannot be read. */
function readBeside(source: Source, piece: NumberPiece, from: number, units: boolean): Beside | null {
  const { raw, end } = source
  const beside: Beside = { parts: [], note: '', status: 'parsed', bare: null }
  let at = skipSpace(raw, from, end)
  if (units && at < end && isLetter(raw.charCodeAt(at))) {
    const unit = unitEnd(raw, at, end)
    if (unit === at) return null
    addNote(beside, raw.slice(at, unit))
    at = skipSpace(raw, unit, end)
  }
  while (at < end) {
    const next =
      raw.charCodeAt(at) === 40
        ? readBracket(source, piece, beside, at)
        : readLoose(source, piece, beside, at)
    if (next < 0) return null
    at = skipSpace(raw, next, end)
  }
  return beside
}

function addNote(beside: Beside, note: string): void {
  beside.note = beside.note === '' ? note : `${beside.note} ${note}`
}

/** A footnote mark, or a second number that cannot be taken for the first: `66.9% 4.8 pp`. */
function readLoose(source: Source, piece: NumberPiece, beside: Beside, at: number): number {
  const { raw, end } = source
  const note = footnoteEnd(raw, at, end)
  if (note > at) {
    addNote(beside, raw.slice(at, note))
    return note
  }
  // Only a few quantities stand in one value; a long row of numbers is a list.
  if (beside.parts.length > 3) return -1
  const start = isComma(raw.charCodeAt(at)) ? skipSpace(raw, at + 1, end) : at
  const part = scanPiece(source, start)
  const isPointed = isArrow(raw, start)
  // `28.0% ▼`: how it has changed, and not by how much.
  if (part === null && isPointed && start === at) {
    addNote(beside, raw.charAt(at))
    return at + 1
  }
  if (
    part === null ||
    (start === piece.end && !isPointed) ||
    (start > at && !isSpace(raw.charCodeAt(start - 1)))
  )
    return -1
  if (!part.points && !part.signed && part.percent === piece.percent) return -1
  addPart(raw, piece, beside, part)
  return part.end
}

function isArrow(raw: string, at: number): boolean {
  return raw.charCodeAt(at) >= 0x2190 && arrows.has(raw.charAt(at))
}

function readBracket(source: Source, piece: NumberPiece, beside: Beside, at: number): number {
  const { raw, end, style } = source
  const close = closingBracket(raw, at, end, 41)
  if (close < 0) return -1
  const start = skipSpace(raw, at + 1, close)
  const inside: Source = { raw, start, end: trimEnd(raw, start, close), style }
  const part = start < inside.end && beside.parts.length <= 3 ? scanPiece(inside, start) : null
  if (part !== null && part.end === inside.end) {
    if (isYearOf(part, piece)) {
      addNote(beside, raw.slice(at, close + 1))
      beside.status = 'partial'
    } else if (part.percent === piece.percent && !part.signed && !part.points) {
      if (beside.bare !== null) return -1
      beside.bare = pieceReading(raw, part, false)
    } else addPart(raw, piece, beside, part)
  } else if (part === null || !readSeries(inside, piece, beside, part)) {
    addNote(beside, raw.slice(at, close + 1))
    if (hasDigit(raw, start, inside.end)) beside.status = 'partial'
  }
  return close + 1
}

/** `12,345 (2010)`, `4 (1998)`: a year in brackets behind what is no year itself. */
function isYearOf(part: NumberPiece, piece: NumberPiece): boolean {
  return isYear(part) && !isYear(piece) && !piece.percent
}

function isYear({ token, percent, signed, points }: NumberPiece): boolean {
  const { integer } = token
  if (percent || signed || points || token.groups > 0 || token.decimals !== '') return false
  return integer.length === 4 && integer >= '1500' && integer < '2100'
}

/** `56.2%, +3.1` inside a bracket: several numbers, each of which can be told from the one before the bracket. */
function readSeries(inside: Source, piece: NumberPiece, beside: Beside, first: NumberPiece): boolean {
  const { raw, end } = inside
  const series = [first]
  for (let last = first; last.end < end; ) {
    const code = raw.charCodeAt(last.end)
    if ((!isComma(code) && !isSpace(code)) || series.length > 3) return false
    const next = scanPiece(inside, skipSpace(raw, last.end + 1, end))
    // Without a comma only a change tells itself from what stands before it: `50.2% 6.2 pp`.
    if (next === null || (isSpace(code) && !next.points && !next.signed)) return false
    series.push(next)
    last = next
  }
  if (series.some(({ percent, signed, points }) => percent === piece.percent && !signed && !points))
    return false
  for (const part of series) addPart(raw, piece, beside, part)
  return true
}

function isComma(code: number): boolean {
  return code === 44 || code === 59
}

function addPart(raw: string, piece: NumberPiece, beside: Beside, part: NumberPiece): void {
  const reading = pieceReading(raw, part, false)
  if (part.points) reading.note = 'pp'
  // A change without a sign or an arrow has lost its direction.
  if (part.points && !part.signed && !piece.points) {
    reading.status = 'partial'
    beside.status = 'partial'
  }
  beside.parts.push(reading)
}

/**
 * `46 (24)` in a place for numbers is 46, read in part, and so is `61.2% (3.1%)` in one for percentages; everywhere else, and with
 * decimals before the bracket (`17.13 (115)` is a score), the text stays and carries both numbers as parts.
 */
function ambiguous(source: Source, expected: NumberExpectation, reading: Reading, bare: Reading): Reading {
  const isMain =
    expected === 'number' ? reading.type === 'integer' : expected === 'percent' && reading.type === 'percent'
  if (isMain) return { ...reading, status: 'partial', parts: [bare] }
  const text = textReading(source.raw, source.start, source.end, expected === 'auto' ? 'parsed' : 'unknown')
  text.parts = [reading, bare]
  return text
}

/** The end of a unit that fills the place up to a note or the end: `votes`, `pledged delegates`; `at` for none. */
function unitEnd(raw: string, at: number, end: number): number {
  let next = at
  let unit = at
  while (next < end && isLetter(raw.charCodeAt(next))) {
    const start = next
    while (next < end && (isLetter(raw.charCodeAt(next)) || raw.charCodeAt(next) === 45)) next++
    const word = lowerCase(raw.slice(start, next))
    const kind = unitWords.get(word)
    if (kind !== 'noun' && kind !== 'modifier') return at
    unit = next
    next = skipSpace(raw, next, end)
  }
  return unit
}
