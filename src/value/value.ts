import {
  hasDigit,
  isDash,
  isLetter,
  isSpace,
  lowerCase,
  skipDigits,
  skipLetters,
  skipSpace,
  trimEnd,
} from './characters.js'

import { readColor } from './color.js'
import { type DateReading, readDateAt } from './date.js'
import { readFile, readPrefixedFile } from './file.js'
import { missingEnd, readBoolean, readYesNo } from './keyword.js'
import { missingReading, textReading } from './make-reading.js'
import { readNameIn } from './name.js'
import { notesEnd } from './notes.js'
import { type NumberExpectation, readNumber } from './number.js'
import { type NumberStyle, styleMarks } from './number-style.js'
import { inUsualDigits, otherDigit, readingOf } from './other-digits.js'
import { readPlainNumber } from './plain-number.js'
import type { ExpectedType, Reading } from './reading.js'
import { wordsAfterNumber } from './vocabulary/after-number.js'

/** A value of letters longer than this is text, whatever digits it holds. */
const longestWordedValue = 160

/**
 * What a raw text says where `expected` stands. Any text gives a reading: what cannot be read as expected is text with
 * status `unknown`. White space around the value belongs to neither `value` nor `start` and `end`. Numbers are read in
 * `style`, English where none is given.
 */
export function readValue(raw: string, expected: ExpectedType, style: NumberStyle = 'comma'): Reading {
  let start = 0
  let end = raw.length
  while (start < end && isSpace(raw.charCodeAt(start))) start++
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--
  if (start === end) return missingReading(raw, 0, 0)
  const mark = emphasisOf(raw, start, end)
  start += mark
  end -= mark
  const missing = readMissing(raw, start, end)
  if (missing !== null) return missing
  const other = statesOtherDigits(raw, start) ? readOtherDigits(raw, expected, style) : null
  if (other !== null) return other
  switch (expected) {
    case 'auto':
      return readAuto(raw, start, end, style)
    case 'number':
    case 'percent':
      return readExpectedNumber(raw, start, end, expected, style)
    case 'name':
      return readNameValue(raw, start, end)
    case 'boolean':
      return readBooleanValue(raw, start, end)
    case 'date':
      return readDateValue(raw, start, end)
    case 'year':
      return readYear(raw, start, end)
    case 'color':
      return readColor(raw, start, end)
    case 'file':
      return readFile(raw, start, end)
    case 'text':
      return textReading(raw, start, end, 'parsed')
  }
}

function statesOtherDigits(raw: string, start: number): boolean {
  return otherDigit(raw.charCodeAt(start)) !== -1 || otherDigit(raw.charCodeAt(start + 1)) !== -1
}

/** `١٬٢٣٤` is read as `1,234`; null for what is no number and no date in the usual digits either. */
function readOtherDigits(raw: string, expected: ExpectedType, style: NumberStyle): Reading | null {
  if (!readsDigits.has(expected) || raw.length > longestWordedValue) return null
  const usual = inUsualDigits(raw)
  if (usual === null) return null
  const reading = readValue(usual, expected, /[٫٬]/.test(raw) ? 'comma' : style)
  return reading.type === 'text' ? null : readingOf(raw, reading)
}

const readsDigits: ReadonlySet<ExpectedType> = new Set(['auto', 'number', 'percent', 'date', 'year'])

/** How many characters of emphasis (`**`, `''`, `'''`) stand around all of a value that was flattened with them. */
function emphasisOf(raw: string, start: number, end: number): number {
  const code = raw.charCodeAt(start)
  if ((code !== 42 && code !== 39) || raw.charCodeAt(start + 1) !== code) return 0
  let length = 2
  while (raw.charCodeAt(start + length) === code) length++
  const inside = end - start - 2 * length
  if (inside < 1 || length > 5 || isSpace(raw.charCodeAt(start + length))) return 0
  const mark = raw.slice(start, start + length)
  const close = raw.indexOf(mark, start + length)
  return close === end - length ? length : 0
}

function readMissing(raw: string, start: number, end: number): Reading | null {
  const code = raw.charCodeAt(start)
  const canBeMissing =
    code === 45 ||
    code === 39 ||
    code === 46 ||
    code === 0x2026 ||
    code === 0x2212 ||
    (code >= 0x2010 && code <= 0x2015) ||
    (code | 32) === 110
  if (!canBeMissing) return null
  const last = missingEnd(raw, start, end)
  if (last === start || notesEnd(raw, last, end) < 0) return null
  const reading = missingReading(raw, start, last)
  const note = skipSpace(raw, last, end)
  if (note < end) reading.note = raw.slice(note, end)
  return reading
}

function readAuto(raw: string, start: number, end: number, style: NumberStyle): Reading {
  const code = raw.charCodeAt(start)
  if (isLetter(code)) return readAutoWord(raw, start, end, style, code | 32)
  const plain = readPlainNumber(raw, start, end, styleMarks(style), false)
  if (plain !== null) return plain
  if (code >= 48 && code <= 57) {
    const digits = skipDigits(raw, start, end)
    if (isTitle(raw, digits, end)) return textReading(raw, start, end, 'parsed')
    const date = startsDate(raw, digits) ? readAutoDate(raw, start, end) : null
    if (date !== null) return date
  }
  return readNumber({ raw, start, end, style }, 'auto') ?? textReading(raw, start, end, 'parsed')
}

/** Whether a date can go on with what stands after its first digits: `9. Mai 2010`, too. */
function startsDate(raw: string, digits: number): boolean {
  const code = raw.charCodeAt(digits)
  if (code === 46) return isSpace(raw.charCodeAt(digits + 1))
  return isSpace(code) || isDash(code) || isLetter(code) || code === 0xb0
}

/** `2004 Washington …`: digits and a word that neither a date nor a number goes on with. */
function isTitle(raw: string, digits: number, end: number): boolean {
  if (digits === end || raw.charCodeAt(digits) !== 32 || !isLetter(raw.charCodeAt(digits + 1))) return false
  const word = skipLetters(raw, digits + 1, Math.min(end, digits + 16))
  return !wordsAfterNumber.has(lowerCase(raw.slice(digits + 1, word)))
}

/** Most values are words. Only those with a digit in them, `yes` and `no`, and file names need a closer look. */
function readAutoWord(raw: string, start: number, end: number, style: NumberStyle, lower: number): Reading {
  if (end - start <= 3 && (lower === 121 || lower === 110)) {
    const answer = readYesNo(raw, start, end)
    if (answer !== undefined) return { type: 'boolean', value: answer, raw, start, end, status: 'parsed' }
  }
  if (lower === 102 || lower === 105) {
    const file = readPrefixedFile(raw, start, end)
    if (file !== null) return file
  }
  if (end - start <= longestWordedValue && hasDigit(raw, start, end)) {
    const reading = readAutoDate(raw, start, end) ?? readNumber({ raw, start, end, style }, 'auto')
    if (reading !== null) return reading
  }
  return textReading(raw, start, end, 'parsed')
}

/** Where nothing says that a date is expected, only one with a named month or a full ISO date is one. */
function readAutoDate(raw: string, start: number, end: number): Reading | null {
  const date = readDateAt(raw, start, end)
  if (date === null || (date.precision !== 'day' && date.precision !== 'month')) return null
  return dateReading(raw, date)
}

function dateReading(raw: string, date: DateReading): Reading {
  const { value, start, end } = date
  const reading: Reading = { type: 'date', value, raw, start, end, status: 'parsed' }
  if (date.note !== undefined) reading.note = date.note
  return reading
}

function readExpectedNumber(
  raw: string,
  start: number,
  end: number,
  expected: NumberExpectation,
  style: NumberStyle,
): Reading {
  return (
    readPlainNumber(raw, start, end, styleMarks(style), expected === 'percent') ??
    readNumber({ raw, start, end, style }, expected) ??
    textReading(raw, start, end, 'unknown')
  )
}

function readNameValue(raw: string, start: number, end: number): Reading {
  const last = raw.charCodeAt(end - 1)
  if (isLetter(last)) return textReading(raw, start, end, 'parsed')
  const name = readNameIn(raw, start, end)
  const isNothing = missingEnd(raw, start, name.end) === name.end
  const reading = isNothing
    ? missingReading(raw, start, name.end)
    : textReading(raw, start, name.end, 'parsed')
  if (name.notes.length > 0) reading.note = name.notes.join(' ')
  return reading
}

function readBooleanValue(raw: string, start: number, end: number): Reading {
  const answer = readBoolean(raw, start, end)
  if (answer === undefined) return textReading(raw, start, end, 'unknown')
  return { type: 'boolean', value: answer, raw, start, end, status: 'parsed' }
}

function readDateValue(raw: string, start: number, end: number): Reading {
  const date = readDateAt(raw, start, end)
  if (date !== null) return dateReading(raw, date)
  // A line break behind the date became a comma, and what stood in the next line was lost.
  const cut = raw.charCodeAt(end - 1) === 44 ? readDateAt(raw, start, trimEnd(raw, start, end - 1)) : null
  return cut === null
    ? textReading(raw, start, end, 'unknown')
    : { ...dateReading(raw, cut), status: 'partial' }
}

/** A year of three or four digits is an integer, so that it can be compared; everything else a date. */
function readYear(raw: string, start: number, end: number): Reading {
  if (end - start === 4 && skipDigits(raw, start, end) === end && raw.charCodeAt(start) !== 48) {
    const exact = raw.slice(start, end)
    return { type: 'integer', value: Number(exact), raw, start, end, status: 'parsed', exact }
  }
  const date = readDateAt(raw, start, end)
  if (date === null) return textReading(raw, start, end, 'unknown')
  const reading = dateReading(raw, date)
  if (date.precision !== 'year' || date.uncertain || date.value.includes('/')) return reading
  const year = Number(date.value)
  return { ...reading, type: 'integer', value: year, exact: String(year) }
}
