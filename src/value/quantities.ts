import { lastOf } from '../source/list.js'
import {
  isDash,
  isDigit,
  isLetter,
  lowerCase,
  skipDigits,
  skipLetters,
  skipSpace,
  trimEnd,
} from './characters.js'
import { scanDigitRun } from './digit-run.js'
import type { Source } from './make-reading.js'
import { closingBracket } from './notes.js'
import { type NumberPiece, pieceReading, scanPiece } from './number-piece.js'
import type { NumberStyle } from './number-style.js'
import { followsFraction, isNeeded, isPartOf } from './quantity-context.js'
import type { Reading } from './reading.js'
import { months } from './vocabulary/months.js'
import { arrows, qualifierWords } from './vocabulary/qualifiers.js'
import { unitWords } from './vocabulary/units.js'

/** A number inside a text and what it counts. */
export interface Quantity {
  /** The number; its `raw` is the whole text, `start` and `end` are offsets in it. */
  reading: Reading
  /** The words that follow, as written: `pledged delegates`; empty where none do. */
  unit: string
  /** From the number to the end of its unit. */
  start: number
  end: number
  /** The whole that the quantity before is a part of: 95 in `76 (of 95) delegates`, 60 in `30 out of 60`. */
  whole?: true
  /** What it takes to win: 218 in `218 seats needed`, 2,170 in `2,170 (majority)`. */
  needed?: true
}

const longestUnit = 6

/**
 * The quantities inside a text, in source order. Years, days of a month, ordinals, scores (`2-10`) and numbers that
 * belong to a name (`B12`) are none. A part and its whole (`76 (of 95) delegates`) share the unit behind them.
 */
export function readQuantities(raw: string, style: NumberStyle = 'comma'): Quantity[] {
  const source: Source = { raw, start: 0, end: raw.length, style }
  const found: Quantity[] = []
  let at = 0
  while (at < raw.length) {
    const code = raw.charCodeAt(at)
    if (!isDigit(code) && !(code >= 0xbc && code <= 0xbe)) {
      at++
      continue
    }
    const start = pieceStart(raw, at, found)
    const piece = start < 0 ? null : scanPiece(source, start)
    if (piece === null) {
      at = skipToken(raw, at)
      continue
    }
    const unit = readUnit(raw, piece.end)
    if (!isDated(raw, at, piece, unit)) found.push(makeQuantity(raw, piece, unit, found))
    at = Math.max(piece.end, unit.end)
  }
  return found
}

interface Unit {
  start: number
  end: number
}

function makeQuantity(raw: string, piece: NumberPiece, unit: Unit, found: readonly Quantity[]): Quantity {
  const text = raw.slice(unit.start, unit.end)
  const quantity: Quantity = {
    reading: pieceReading(raw, piece, false),
    unit: text,
    start: piece.start,
    end: Math.max(piece.end, unit.end),
  }
  const before = lastOf(found)
  if (before !== undefined && isPartOf(raw, before.end, piece.start)) {
    quantity.whole = true
    if (before.unit === '') before.unit = text
  } else if (followsFraction(raw, piece.start)) quantity.whole = true
  if (isNeeded(raw, quantity)) quantity.needed = true
  return quantity
}

/** Where the number starts with its sign, arrow or qualifier; -1 where a letter or a joint clings to it. */
function pieceStart(raw: string, at: number, found: readonly Quantity[]): number {
  const floor = lastOf(found)?.end ?? 0
  let start = at
  const before = at > floor ? raw.charCodeAt(at - 1) : 0
  if (isLetter(before) || before === 95 || before === 46 || before === 47 || before === 35 || before === 36)
    return -1
  if (isDash(before)) {
    // A dash between two words or numbers joins them; only after white space is it a sign.
    const joint = at - 1 > floor ? raw.charCodeAt(at - 2) : 32
    if (isLetter(joint) || isDigit(joint)) return -1
    if (before === 45 || before === 0x2212 || before === 0x2013) start = at - 1
  } else if (before === 43) start = at - 1
  if (start > floor && isQualifierSign(raw.charCodeAt(start - 1))) return start - 1
  const spaced = start - 1 > floor && raw.charCodeAt(start - 1) === 32 ? start - 2 : -1
  if (spaced >= floor && (isQualifierSign(raw.charCodeAt(spaced)) || isArrow(raw, spaced))) return spaced
  if (start > floor && isArrow(raw, start - 1)) return start - 1
  return wordedStart(raw, start, floor)
}

function isArrow(raw: string, at: number): boolean {
  return raw.charCodeAt(at) >= 0x2190 && arrows.has(raw.charAt(at))
}

function isQualifierSign(code: number): boolean {
  return code === 60 || code === 62 || code === 126 || code === 0x2264 || code === 0x2265 || code === 0x2248
}

/** The start of words such as `just under` before the number: at most three, tried from the longest on. */
function wordedStart(raw: string, at: number, floor: number): number {
  let best = at
  let next = at
  for (let words = 0; words < 2; words++) {
    const end = trimEnd(raw, Math.max(floor, next - 3), next)
    if (end === next || end === floor) break
    let start = end
    const stop = Math.max(floor, end - 14)
    while (start > stop && (isLetter(raw.charCodeAt(start - 1)) || raw.charCodeAt(start - 1) === 46)) start--
    if (start === end) break
    const word = lowerCase(raw.slice(start, skipLetters(raw, start, end)))
    if (qualifierWords.has(word) && isQualified({ raw, start, end: at + 1, style: 'comma' })) best = start
    next = start
  }
  return best
}

/** Whether the words at the start of a source qualify the digit at its end. */
function isQualified(source: Source): boolean {
  const piece = scanPiece(source, source.start)
  return piece?.inexact === true && piece.qualifier !== undefined
}

/** The words behind a number up to a stop word or punctuation, cut after the last noun that counts things. */
function readUnit(raw: string, at: number): Unit {
  const bracket = bracketUnit(raw, at)
  if (bracket !== null) return bracket
  let next = skipSpaceInLine(raw, at)
  // The whole may stand between: `76 (of 95) delegates` has its unit behind the bracket.
  if (raw.charCodeAt(next) === 41 && next > at - 1) next = skipSpaceInLine(raw, next + 1)
  const start = next
  let end = at
  let noun = -1
  for (let word = 0; word < longestUnit; word++) {
    const wordEnd = unitWordEnd(raw, next)
    if (wordEnd === next) break
    const kind = unitWords.get(lowerCase(raw.slice(next, wordEnd)))
    if (kind === 'stop') break
    end = wordEnd
    if (kind === 'noun' || (kind === 'modifier' && word === 0)) noun = wordEnd
    next = skipSpaceInLine(raw, wordEnd)
    if (next === wordEnd) break
  }
  if (noun > 0) end = noun
  return end === at ? { start: at, end: at } : { start, end }
}

/** `2,170 (majority)`: a bracket of words alone names what is counted. */
function bracketUnit(raw: string, at: number): Unit | null {
  const open = skipSpaceInLine(raw, at)
  if (raw.charCodeAt(open) !== 40) return null
  const close = closingBracket(raw, open, Math.min(raw.length, open + 40), 41)
  if (close < 0) return null
  for (let next = open + 1; next < close; next++) {
    const code = raw.charCodeAt(next)
    if (!isLetter(code) && code !== 32 && code !== 45) return null
  }
  return { start: open + 1, end: close }
}

function skipSpaceInLine(raw: string, at: number): number {
  return skipSpace(raw, at, Math.min(raw.length, at + 3))
}

/** The end of a word with hyphens and apostrophes inside, not longer than 40 characters. */
function unitWordEnd(raw: string, at: number): number {
  const limit = Math.min(raw.length, at + 40)
  let next = skipLetters(raw, at, limit)
  while (next > at && next < limit) {
    const code = raw.charCodeAt(next)
    if (code !== 45 && code !== 39 && code !== 0x2019) break
    const more = skipLetters(raw, next + 1, limit)
    if (more === next + 1) return code === 45 ? next : more
    next = more
  }
  return next
}

/** A year, a day beside a month's name, or a number that starts a name. */
function isDated(raw: string, at: number, piece: NumberPiece, unit: Unit): boolean {
  const { token } = piece
  if (token.groups > 0 || token.decimals !== '' || piece.percent || piece.points) return false
  const words = lowerCase(raw.slice(unit.start, unit.end))
  const isYear = token.integer.length === 4 && token.integer >= '1000' && token.integer < '2100'
  if (isYear) return !startsWithNoun(words)
  if (token.integer.length > 2) return false
  if (months.has(words.slice(0, skipLetters(words, 0, words.length)))) return true
  const before = trimEnd(raw, Math.max(0, at - 4), at)
  let start = before
  while (start > 0 && before - start < 12 && isLetter(raw.charCodeAt(start - 1))) start--
  return start < before && months.has(lowerCase(raw.slice(start, before)))
}

/** `2000 votes`, `1500 pledged delegates`: only a unit behind it makes four digits a count. */
function startsWithNoun(words: string): boolean {
  for (let start = 0; start <= words.length; ) {
    const space = words.indexOf(' ', start)
    const end = space === -1 ? words.length : space
    const kind = unitWords.get(words.slice(start, end))
    if (kind !== 'modifier') return kind === 'noun'
    start = end + 1
  }
  return false
}

/** After the digits, letters and separators of what is no quantity. */
function skipToken(raw: string, at: number): number {
  if (!isDigit(raw.charCodeAt(at))) return at + 1
  let next = scanDigitRun(raw, at, raw.length).end
  while (next < raw.length) {
    const code = raw.charCodeAt(next)
    const joins = isDash(code) || code === 46 || code === 58 || code === 47
    if (isDigit(code)) next = skipDigits(raw, next, raw.length)
    else if (isLetter(code)) next = skipLetters(raw, next, raw.length)
    else if (joins && next + 1 < raw.length && isDigit(raw.charCodeAt(next + 1))) next++
    else break
  }
  return next
}
