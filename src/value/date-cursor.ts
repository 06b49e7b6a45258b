import { isDigit, isLetter, isSpace, lowerCase, skipDigits, skipLetters, skipSpace } from './characters.js'
import { isYearMark, scanMarked } from './date-east-asian.js'
import { circaWords, months, weekdays } from './vocabulary/months.js'

/** One end of a range of dates as it is written, before the other end fills in what it shares. */
export interface WrittenPoint {
  year: number
  month: number
  day: number
  /** The month stood before the day: `February 6`. */
  monthFirst: boolean
  /** How many digits the year has; of a year cut short (`2004–05`) two. */
  yearDigits: number
  circa: boolean
  questioned: boolean
  /** The years of `1840s` in EDTF, `184X`; empty for everything else. */
  decade: string
  /** 1 for Monday to 7 for Sunday, 0 where no weekday is stated. */
  weekday: number
  end: number
}

/** Longer words are no month and no weekday. */
const longestWord = 14

/** The date at `at`, with whatever parts of it are stated there; null where none starts. */
export function scanPoint(text: string, at: number, end: number): WrittenPoint | null {
  const point: WrittenPoint = {
    year: 0,
    month: 0,
    day: 0,
    monthFirst: false,
    yearDigits: 0,
    circa: false,
    questioned: false,
    decade: '',
    weekday: 0,
    end: at,
  }
  let next = at
  let month = monthAt(text, next, end)
  if (month === 0 && next < end && !isDigit(text.charCodeAt(next))) {
    next = skipCirca(text, next, end, point)
    next = skipWeekday(text, next, end, point)
    month = monthAt(text, next, end)
  }
  if (next >= end) return null
  const isWritten =
    month === 0 ? scanFromDigits(text, next, end, point) : scanFromMonth(text, next, end, point)
  if (!isWritten) return null
  scanDoubt(text, end, point)
  return point
}

/** `?` behind a date, and the marks of EDTF for a rough one, `~`, and for both, `%`. */
function scanDoubt(text: string, end: number, point: WrittenPoint): void {
  const code = point.end < end ? text.charCodeAt(point.end) : 0
  if (code !== 63 && code !== 126 && code !== 37) return
  point.end++
  if (code !== 63) point.circa = true
  if (code !== 126) point.questioned = true
}

/** A word of letters at `at` in lower case, empty where none or too long a one stands. */
export function wordAt(text: string, at: number, end: number): string {
  const next = skipLetters(text, at, Math.min(end, at + longestWord))
  if (next === at) return ''
  return next === at + longestWord ? '' : lowerCase(text.slice(at, next))
}

/** The number of the month named at `at`, 0 where none is. */
function monthAt(text: string, at: number, end: number): number {
  const word = wordAt(text, at, end)
  return word === '' ? 0 : (months.get(word) ?? 0)
}

function skipCirca(text: string, at: number, end: number, point: WrittenPoint): number {
  if (text.charCodeAt(at) === 126) {
    point.circa = true
    return skipSpace(text, at + 1, end)
  }
  const word = wordAt(text, at, end)
  if (word === '' || !circaWords.has(word)) return at
  const next = at + word.length
  const stopped = text.charCodeAt(next) === 46 ? next + 1 : next
  const rest = skipSpace(text, stopped, end)
  if (rest === next) return at
  point.circa = true
  return rest
}

function skipWeekday(text: string, at: number, end: number, point: WrittenPoint): number {
  const word = wordAt(text, at, end)
  const weekday = word === '' ? undefined : weekdays.get(word)
  if (weekday === undefined) return at
  let next = at + word.length
  if (text.charCodeAt(next) === 46) next++
  if (text.charCodeAt(next) === 44) next++
  const rest = skipSpace(text, next, end)
  if (rest === next) return at
  point.weekday = weekday
  return rest
}

/** `February 7, 2004`, `February 7`, `September 1993`, `March`. */
function scanFromMonth(text: string, at: number, end: number, point: WrittenPoint): boolean {
  const next = scanMonth(text, at, end, point)
  if (next < 0) return false
  point.end = next
  const afterMonth = skipSpace(text, text.charCodeAt(next) === 44 ? next + 1 : next, end)
  if (afterMonth === next) return true
  const digits = skipDigits(text, afterMonth, end)
  const count = digits - afterMonth
  if (count === 3 || count === 4) return setYear(text, afterMonth, digits, end, point)
  if (text.charCodeAt(next) === 44) return true
  if (count === 0) return true
  if (count > 2) return false
  if (!setDay(text, afterMonth, digits, end, point)) return false
  point.monthFirst = true
  return scanYearAfter(text, end, point)
}

/** A year behind a day: white space, a comma or both between them. */
function scanYearAfter(text: string, end: number, point: WrittenPoint): boolean {
  const comma = skipSpace(text, point.end, end)
  const hasComma = text.charCodeAt(comma) === 44 && comma < end
  const at = skipSpace(text, hasComma ? comma + 1 : comma, end)
  if (at === point.end || at >= end) return true
  const digits = skipDigits(text, at, end)
  if (digits === at) return true
  return digits - at === 4 || digits - at === 3 ? setYear(text, at, digits, end, point) : false
}

/** `7 February 2004`, `2004-02-07`, `2004 February 7`, `2004`, `1840s`, and the day alone of `6–9 February`. */
function scanFromDigits(text: string, at: number, end: number, point: WrittenPoint): boolean {
  const digits = skipDigits(text, at, end)
  const count = digits - at
  if (count === 0) return false
  if (count === 4 && isYearMark(text, digits, end)) return scanEastAsian(text, at, digits, end, point)
  if (count === 3 || count === 4) return scanFromYear(text, at, digits, end, point)
  if (count > 2) return false
  if (!setDay(text, at, digits, end, point)) return false
  let next = skipSpace(text, point.end, end)
  if (next > point.end && wordAt(text, next, end) === 'of') next = skipSpace(text, next + 2, end)
  if (next >= end) return true
  if (text.charCodeAt(next) === 44) return scanYearAfter(text, end, point)
  if (next === point.end) return true
  if (!isLetter(text.charCodeAt(next)))
    return isDigit(text.charCodeAt(next)) ? scanYearAfter(text, end, point) : true
  const afterMonth = scanMonth(text, next, end, point)
  if (afterMonth < 0) return true
  point.end = afterMonth
  return scanYearAfter(text, end, point)
}

/** `2012年1月14日`, `2012년 1월`, `2012年` */
function scanEastAsian(text: string, at: number, digits: number, end: number, point: WrittenPoint): boolean {
  const marked = scanMarked(text, digits + 1, end)
  if (marked === null) return false
  Object.assign(point, marked, { year: Number(text.slice(at, digits)), yearDigits: 4 })
  return point.year > 0
}

function scanFromYear(text: string, at: number, digits: number, end: number, point: WrittenPoint): boolean {
  if (text.charCodeAt(digits) === 45 && digits - at === 4 && isTwoDigits(text, digits + 1, end)) {
    if (text.charCodeAt(digits + 3) === 45) return scanIso(text, at, end, point)
    const second = Number(text.slice(digits + 1, digits + 3))
    // 2004-05 can be a month or two years; 1993-09 can only be a month, 1998-99 only two years.
    if (second <= 12 && second > 0) return setIsoMonth(text, at, second, point)
  }
  if (!setYear(text, at, digits, end, point)) return false
  const next = skipSpace(text, point.end, end)
  if (point.decade !== '' || next === point.end || next >= end) return true
  const afterMonth = scanMonth(text, next, end, point)
  if (afterMonth < 0) return true
  point.end = afterMonth
  const day = skipSpace(text, afterMonth, end)
  const dayEnd = skipDigits(text, day, end)
  if (day === afterMonth || dayEnd === day) return true
  return dayEnd - day <= 2 && setDay(text, day, dayEnd, end, point)
}

/** `2004-02-07`, known to have two digits for its month and a hyphen behind them. */
function scanIso(text: string, at: number, end: number, point: WrittenPoint): boolean {
  const month = at + 5
  if (!isTwoDigits(text, month + 3, end)) return false
  point.year = Number(text.slice(at, at + 4))
  point.month = Number(text.slice(month, month + 2))
  point.day = Number(text.slice(month + 3, month + 5))
  point.yearDigits = 4
  point.end = month + 5
  return point.month > 0 && point.day > 0
}

function setIsoMonth(text: string, at: number, month: number, point: WrittenPoint): boolean {
  point.year = Number(text.slice(at, at + 4))
  point.month = month
  point.yearDigits = 4
  point.end = at + 7
  return month <= point.year % 100
}

function isTwoDigits(text: string, at: number, end: number): boolean {
  return skipDigits(text, at, Math.min(end, at + 3)) === at + 2
}

function setDay(text: string, at: number, digits: number, end: number, point: WrittenPoint): boolean {
  point.day = Number(text.slice(at, digits))
  point.end = digits
  const suffix = wordAt(text, digits, end)
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') point.end += 2
  else if (suffix !== '') return false
  return point.day > 0
}

function setYear(text: string, at: number, digits: number, end: number, point: WrittenPoint): boolean {
  point.yearDigits = digits - at
  point.end = digits
  if (
    text.charCodeAt(digits) === 115 &&
    digits < end &&
    point.month === 0 &&
    text.charCodeAt(digits - 1) === 48
  ) {
    // 1900s can be ten years or a hundred.
    if (point.yearDigits !== 4 || text.charCodeAt(digits - 2) === 48) return false
    point.decade = `${text.slice(at, digits - 1)}X`
    point.end++
  } else if (point.yearDigits === 3 && text.charCodeAt(digits) === 88 && digits < end && point.month === 0) {
    point.decade = `${text.slice(at, digits)}X`
    point.year = Number(text.slice(at, digits)) * 10
    point.end++
    return point.year > 0 && !(point.end < end && isLetter(text.charCodeAt(point.end)))
  }
  if (point.end < end && isLetter(text.charCodeAt(point.end))) return false
  point.year = Number(text.slice(at, digits))
  return point.year > 0
}

/** After a month's name and its point, or -1 where no month stands. */
function scanMonth(text: string, at: number, end: number, point: WrittenPoint): number {
  const word = wordAt(text, at, end)
  const month = word === '' ? undefined : months.get(word)
  if (month === undefined) return -1
  point.month = month
  const next = at + word.length
  return text.charCodeAt(next) === 46 &&
    next < end &&
    (next + 1 === end || isSpace(text.charCodeAt(next + 1)))
    ? next + 1
    : next
}
