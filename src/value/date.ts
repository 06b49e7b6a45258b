import { type DatePoint, isOrdered, isoDate, isValidPoint } from './calendar.js'
import { isDash, skipDigits, skipSpace, trimEnd } from './characters.js'
import { scanContinentalDay } from './date-continental.js'
import { scanPoint, type WrittenPoint, wordAt } from './date-cursor.js'
import { notesEnd } from './notes.js'
import { openWords, rangeWords } from './vocabulary/months.js'

export type DatePrecision = 'day' | 'month' | 'year' | 'decade'

/** A date or a range of dates that a whole value states. */
export interface DateReading {
  /** ISO 8601 (`2004-02-07`, `1993-09`), a range as `a/b`, an uncertain date in EDTF (`1850~`, `1850?`, `184X`). */
  value: string
  /** The date's characters inside the raw text, notes behind it left out. */
  start: number
  end: number
  /** Of a range the coarser of both ends. */
  precision: DatePrecision
  uncertain: boolean
  /** The stated weekday of a single day, 1 for Monday to 7 for Sunday. It is not compared with the date. */
  weekday?: number
  /** What stood behind the date: `[a]`, `(provisional)`. */
  note?: string
}

/** Longer texts are no dates. Keeps the look for one in a page of prose short. */
const longestDate = 160

/**
 * The date of a value, white space around it and notes behind it left out. Null for everything that is not surely a
 * date: days that do not exist, numeric dates such as `7/2/2004`, years of two digits. A part that is not stated is
 * never filled in.
 */
export function readDate(raw: string): DateReading | null {
  const start = skipSpace(raw, 0, raw.length)
  const end = trimEnd(raw, start, raw.length)
  return end - start > longestDate || start === end ? null : readDateAt(raw, start, end)
}

/** As `readDate`, for a text whose white space is already left out. */
export function readDateAt(raw: string, start: number, end: number): DateReading | null {
  if (end - start > longestDate) return null
  return readIso(raw, start, end) ?? readWritten(raw, start, end) ?? readContinental(raw, start, end)
}

/** A day in another language than English. */
function readContinental(raw: string, start: number, end: number): DateReading | null {
  const found = scanContinentalDay(raw.slice(start, end))
  if (found === null || notesEnd(raw, start + found.end, end) < 0) return null
  const value = isoDate(found.point)
  return withNote(raw, end, { value, start, end: start + found.end, precision: 'day', uncertain: false })
}

function readWritten(raw: string, start: number, end: number): DateReading | null {
  const isFrom = (raw.charCodeAt(start) | 32) === 102 && wordAt(raw, start, end) === 'from'
  const at = isFrom ? skipSpace(raw, start + 4, end) : start
  const first = scanPoint(raw, at, end)
  if (first === null) return null
  const separator = rangeEnd(raw, first.end, end)
  if (separator === first.end) return at === start ? finish(raw, start, end, first, null) : null
  const open = raw.startsWith('..', separator) ? '..' : wordAt(raw, separator, end)
  if (openWords.has(open)) return finishOpen(raw, start, end, first, separator + open.length)
  const second = scanPoint(raw, separator, end) ?? scanShortYear(raw, separator, end, first)
  if (second === null) return null
  const isShort = second.day > 0 && second.month === 0 && second.year === 0
  return finish(raw, start, end, first, isShort ? scanShortYear(raw, separator, end, first) : second)
}

/** The quick way through `2004-02-07`; null for everything else, also for a day that does not exist. */
function readIso(raw: string, start: number, end: number): DateReading | null {
  if (end - start !== 10 || raw.charCodeAt(start + 4) !== 45 || raw.charCodeAt(start + 7) !== 45) return null
  if (skipDigits(raw, start, end) !== start + 4 || skipDigits(raw, start + 5, end) !== start + 7) return null
  if (skipDigits(raw, start + 8, end) !== end) return null
  const year = twoDigits(raw, start) * 100 + twoDigits(raw, start + 2)
  const month = twoDigits(raw, start + 5)
  const day = twoDigits(raw, start + 8)
  if (month === 0 || day === 0 || !isValidPoint({ year, month, day })) return null
  return { value: raw.slice(start, end), start, end, precision: 'day', uncertain: false }
}

function twoDigits(raw: string, at: number): number {
  return (raw.charCodeAt(at) - 48) * 10 + raw.charCodeAt(at + 1) - 48
}

/** After what joins two ends (` – `, ` to `, an ISO slash), or `at` where nothing does. */
function rangeEnd(raw: string, at: number, end: number): number {
  const next = skipSpace(raw, at, end)
  if (next >= end) return at
  const code = raw.charCodeAt(next)
  if (isDash(code)) {
    const after = skipSpace(raw, next + 1, end)
    // `June 2, 1862–, November 3, 1863`: a line break that became a comma.
    return raw.charCodeAt(after) === 44 ? skipSpace(raw, after + 1, end) : after
  }
  if (code === 47 && next === at) return skipSpace(raw, next + 1, end)
  // `September 17, 1927, through December 3`
  const from = code === 44 ? skipSpace(raw, next + 1, end) : next
  const word = from > at ? wordAt(raw, from, end) : ''
  return word !== '' && rangeWords.has(word) ? skipSpace(raw, from + word.length, end) : at
}

/** `2004–05`: the second year in two digits, which must be later than the first's. */
function scanShortYear(raw: string, at: number, end: number, first: WrittenPoint): WrittenPoint | null {
  const next = skipDigits(raw, at, end)
  if (next - at !== 2 || first.month !== 0 || first.yearDigits !== 4) return null
  const inCentury = Number(raw.slice(at, next))
  const century = first.year - (first.year % 100) + (inCentury === 0 && first.year % 100 === 99 ? 100 : 0)
  const year = century + inCentury
  return { ...first, year, end: next, circa: false, questioned: false, decade: '' }
}

function finish(
  raw: string,
  start: number,
  end: number,
  first: WrittenPoint,
  second: WrittenPoint | null,
): DateReading | null {
  const last = second ?? first
  const notes = notesEnd(raw, last.end, end)
  if (notes < 0) return null
  if (second === null) {
    if (!isComplete(first)) return null
    const reading = makeReading(start, first.end, edtf(first, first), [first])
    if (first.weekday > 0) reading.weekday = first.weekday
    return withNote(raw, end, reading)
  }
  const from = fillFirst(first, second)
  const to = fillSecond(first, second)
  if (from === null || to === null || !isOrdered(from, to)) return null
  if (!isValidPoint(from) || !isValidPoint(to)) return null
  const value = `${edtf(first, from)}/${edtf(second, to)}`
  return withNote(
    raw,
    end,
    makeReading(start, second.end, value, [
      { ...first, ...from },
      { ...second, ...to },
    ]),
  )
}

function finishOpen(
  raw: string,
  start: number,
  end: number,
  first: WrittenPoint,
  at: number,
): DateReading | null {
  if (!isComplete(first) || notesEnd(raw, at, end) < 0) return null
  return withNote(raw, end, makeReading(start, at, `${edtf(first, first)}/..`, [first]))
}

function isComplete(point: WrittenPoint): boolean {
  return point.year > 0 && (point.day === 0 || point.month > 0) && isValidPoint(point)
}

/** The first end with the month and year that only the second states: `6–9 February 2004`. */
function fillFirst(first: WrittenPoint, second: WrittenPoint): DatePoint | null {
  const year = first.year || second.year
  // A month alone shares the year of another month, not of a year alone.
  if (first.year === 0 && second.month === 0 && second.day === 0) return null
  if (first.month > 0) return { year, month: first.month, day: first.day }
  if (first.day === 0) return { year, month: 0, day: 0 }
  // A day alone borrows its month from a day that comes before its month, `6–9 February`.
  if (second.day === 0 || second.month === 0 || second.monthFirst || first.year > 0) return null
  return { year, month: second.month, day: first.day }
}

/** The second end with the month that only the first states: `February 6–9, 2004`. Its year must be its own. */
function fillSecond(first: WrittenPoint, second: WrittenPoint): DatePoint | null {
  if (second.year === 0) return null
  if (second.month > 0 || second.day === 0) return { year: second.year, month: second.month, day: second.day }
  if (!first.monthFirst || first.day === 0 || first.year > 0) return null
  return { year: second.year, month: first.month, day: second.day }
}

function edtf(written: WrittenPoint, point: DatePoint): string {
  const date = written.decade === '' ? isoDate(point) : written.decade
  if (written.circa) return written.questioned ? `${date}%` : `${date}~`
  return written.questioned ? `${date}?` : date
}

function makeReading(
  start: number,
  end: number,
  value: string,
  points: readonly WrittenPoint[],
): DateReading {
  let precision: DatePrecision = 'day'
  let uncertain = false
  for (const point of points) {
    if (point.decade !== '') precision = 'decade'
    else if (point.month === 0 && precision !== 'decade') precision = 'year'
    else if (point.day === 0 && precision === 'day') precision = 'month'
    if (point.circa || point.questioned || point.decade !== '') uncertain = true
  }
  return { value, start, end, precision, uncertain }
}

function withNote(raw: string, end: number, reading: DateReading): DateReading {
  const note = skipSpace(raw, reading.end, end)
  if (note < end) reading.note = raw.slice(note, end)
  return reading
}
