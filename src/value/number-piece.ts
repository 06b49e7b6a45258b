import {
  isDash,
  isDigit,
  isLetter,
  isSpace,
  lowerCase,
  skipLetters,
  skipSpace,
  startsWithWord,
} from './characters.js'
import { canonicalLiteral, literalValue, scaleLiteral } from './exact.js'
import type { Source } from './make-reading.js'
import { type NumberToken, scanNumber } from './number-token.js'
import type { Qualifier, Reading } from './reading.js'
import { percentWords, pointWords, scaleWords } from './vocabulary/number-words.js'
import { arrows, qualifierSigns, qualifierWords } from './vocabulary/qualifiers.js'

/** One number with everything that belongs to it: `about −1.2 million`, `▲4.8 pp`, `3–5%`. */
export interface NumberPiece {
  start: number
  end: number
  /** Where the number itself starts, its sign included, after qualifier and arrow. */
  numberStart: number
  token: NumberToken
  /** The canonical literal, its sign and scale applied; of a range the lower end. */
  literal: string
  percent: boolean
  /** The difference of two percentages, in percentage points. */
  points: boolean
  /** A sign or an arrow says that it is a change. */
  signed: boolean
  /** Not one exact number, so that its text is its value. */
  inexact: boolean
  qualifier?: Qualifier
  /** The number before its scale, or the two ends of a range. */
  parts?: Reading[]
}

/** The number at `at`, which must not be white space; null where none stands there. */
export function scanPiece(source: Source, at: number): NumberPiece | null {
  const { raw, end, style } = source
  const word = scanQualifier(raw, at, end)
  const arrow = raw.charCodeAt(word.end) >= 0x2190 ? arrows.get(raw.charAt(word.end)) : undefined
  const afterArrow = arrow === undefined ? word.end : skipSpace(raw, word.end + 1, end)
  const sign = scanSign(raw, afterArrow, end)
  const token = scanNumber(raw, sign.end, end, style)
  if (token === null) return null
  const negative = sign.code !== 0 && sign.code !== plus && sign.code !== plusMinus
  // An arrow and a sign that contradict each other state nothing.
  if ((arrow === 'decrease' && sign.code === plus) || (arrow === 'increase' && negative)) return null
  const literal = canonicalLiteral(negative || arrow === 'decrease', token.integer, token.decimals)
  if (sign.code === plusMinus && Number(literal) !== 0) return null
  const qualifier = word.qualifier ?? arrow
  const piece: NumberPiece = {
    start: at,
    end: token.end,
    numberStart: afterArrow,
    token,
    literal,
    percent: false,
    points: false,
    signed: sign.code !== 0 || arrow !== undefined,
    inexact: word.qualifier !== undefined,
  }
  if (qualifier !== undefined) piece.qualifier = qualifier
  scanTail(source, piece)
  return clings(raw, piece.end, end) ? null : piece
}

/** The reading of a piece; a number expected to be a percentage is one without a sign, too. */
export function pieceReading(raw: string, piece: NumberPiece, percent: boolean): Reading {
  const isPercent = piece.percent || piece.points || percent
  const reading: Reading = {
    type: isPercent ? 'percent' : piece.literal.includes('.') ? 'decimal' : 'integer',
    value: piece.inexact ? raw.slice(piece.start, piece.end) : literalValue(piece.literal),
    raw,
    start: piece.start,
    end: piece.end,
    status: 'parsed',
    exact: piece.literal,
  }
  if (piece.qualifier !== undefined) reading.qualifier = piece.qualifier
  if (piece.parts !== undefined) reading.parts = piece.parts
  return reading
}

const plus = 43
const plusMinus = 0xb1

interface Prefix {
  end: number
  qualifier?: Qualifier
}

function scanQualifier(raw: string, at: number, end: number): Prefix {
  const code = raw.charCodeAt(at)
  if (isDigit(code)) return { end: at }
  if (isLetter(code)) {
    const first = skipLetters(raw, at, Math.min(end, at + 14))
    for (const [word, qualifier] of qualifierWords.get(lowerCase(raw.slice(at, first))) ?? []) {
      if (!startsWithWord(raw, word, at, end)) continue
      const next = skipSpace(raw, at + word.length, end)
      if (next > at + word.length || word.endsWith('.')) return { end: next, qualifier }
    }
    return { end: at }
  }
  if (code !== 60 && code !== 62 && code !== 126 && code < 0x2200) return { end: at }
  for (const [sign, qualifier] of qualifierSigns) {
    if (raw.startsWith(sign, at)) return { end: skipSpace(raw, at + sign.length, end), qualifier }
  }
  return { end: at }
}

interface Sign {
  end: number
  /** The character code, 0 for no sign. */
  code: number
}

/** A sign before a digit; a plus and a true minus may stand apart, a hyphen or a dash only clings, unless there is nothing but a dash and a number: `– 3`. */
function scanSign(raw: string, at: number, end: number): Sign {
  const code = raw.charCodeAt(at)
  const isSign = code === plus || code === plusMinus || code === 45 || code === 0x2212 || code === 0x2013
  if (!isSign) return { end: at, code: 0 }
  const apart = code === plus || code === 0x2212 || code === plusMinus || apartChange.test(raw)
  return { end: apart ? skipSpace(raw, at + 1, Math.min(end, at + 2)) : at + 1, code }
}

/** An en dash, a space and a number that is no year. */
const apartChange = /^\u2013 (?:\d{1,3}|\d+[.,]\d+)(?: ?%)?$/

function scanTail(source: Source, piece: NumberPiece): void {
  const { raw, end } = source
  scanUnitSign(raw, end, piece)
  if (!piece.percent && !piece.points) scanScale(source, piece)
  if (piece.end < end && raw.charCodeAt(piece.end) === plus && !digitAfter(raw, piece.end + 1, end)) {
    if (piece.signed || piece.inexact) return
    piece.end++
    qualify(piece, 'at-least')
  } else if (!piece.signed && !piece.inexact) scanRange(source, piece)
}

function qualify(piece: NumberPiece, qualifier: Qualifier): void {
  piece.qualifier = qualifier
  piece.inexact = true
}

/** `%`, `per cent` or `pp`, white space before it or not. */
function scanUnitSign(raw: string, end: number, piece: NumberPiece): void {
  const at = skipSpace(raw, piece.end, end)
  if (at >= end) return
  const code = raw.charCodeAt(at)
  if (code === 37 || code === 0xff05) {
    piece.percent = true
    piece.end = at + 1
  }
  if ((code | 32) !== 112) return
  const points = wordEnd(raw, pointWords, at, end)
  const percent = points === at ? wordEnd(raw, percentWords, at, end) : at
  piece.points = points > at
  piece.percent = percent > at
  piece.end = Math.max(piece.end, points === at && percent === at ? piece.end : Math.max(points, percent))
}

function wordEnd(raw: string, words: readonly string[], at: number, end: number): number {
  for (const word of words) {
    const next = at + word.length
    if (startsWithWord(raw, word, at, end) && !(next < end && isLetter(raw.charCodeAt(next)))) return next
  }
  return at
}

function scanScale(source: Source, piece: NumberPiece): void {
  const { raw, end } = source
  const at = skipSpace(raw, piece.end, end)
  if (at >= end || !isLetter(raw.charCodeAt(at))) return
  const next = skipLetters(raw, at, Math.min(end, at + 9))
  const power = scaleWords.get(lowerCase(raw.slice(at, next)))
  if (power === undefined || (next < end && isLetter(raw.charCodeAt(next)))) return
  piece.parts = [pieceReading(raw, withoutQualifier(piece), false)]
  piece.literal = scaleLiteral(piece.literal, power)
  piece.end = next
  piece.inexact = true
  piece.qualifier ??= 'scaled'
}

function withoutQualifier(piece: NumberPiece): NumberPiece {
  const { qualifier: _qualifier, ...number } = piece
  return { ...number, start: piece.numberStart, inexact: false }
}

/** `3–5`, `10 to 15%`: two ends in rising order. A hyphen joins scores and seasons, never a range. */
function scanRange(source: Source, piece: NumberPiece): void {
  const { raw, end, style } = source
  const at = skipSpace(raw, piece.end, end)
  if (at >= end) return
  const code = raw.charCodeAt(at)
  const isTo = (code | 32) === 116 && at > piece.end && isWordTo(raw, at, end)
  if (!isTo && code !== 0x2013 && code !== 0x2014) return
  const start = skipSpace(raw, at + (isTo ? 2 : 1), end)
  const token = start < end ? scanNumber(raw, start, end, style) : null
  if (token === null) return
  const literal = canonicalLiteral(false, token.integer, token.decimals)
  if (Number(literal) <= Number(piece.literal) || isYear(piece.token) || isYear(token)) return
  const upper: NumberPiece = {
    start,
    end: token.end,
    numberStart: start,
    token,
    literal,
    percent: false,
    points: false,
    signed: false,
    inexact: false,
  }
  scanUnitSign(raw, end, upper)
  const percent = piece.percent || upper.percent
  const points = piece.points || upper.points
  piece.parts = [pieceReading(raw, piece, percent || points), pieceReading(raw, upper, percent || points)]
  piece.percent = percent
  piece.points = points
  piece.end = upper.end
  qualify(piece, 'range')
}

function isWordTo(raw: string, at: number, end: number): boolean {
  return startsWithWord(raw, 'to', at, end) && isSpace(raw.charCodeAt(at + 2))
}

/** Four digits without grouping between 1000 and 2999: more likely a year than a count. */
function isYear(token: NumberToken): boolean {
  return token.integer.length === 4 && token.groups === 0 && token.decimals === '' && token.integer < '3'
}

function digitAfter(raw: string, at: number, end: number): boolean {
  return at < end && isDigit(raw.charCodeAt(at))
}

/** From here on a letter may be a word of its own. */
const eastAsian = 0x3040

/** A letter, digit or dash right behind a number makes it part of something else: `12-3`, `1st`, `9:30`, `1/400`. East Asian units have no space before them: `119席`. */
function clings(raw: string, at: number, end: number): boolean {
  if (at >= end) return false
  const code = raw.charCodeAt(at)
  if (code >= eastAsian) return false
  if (code === 58 || code === 47) return digitAfter(raw, at + 1, end)
  return isLetter(code) || isDigit(code) || code === 95 || (isDash(code) && code !== 0x2014)
}
