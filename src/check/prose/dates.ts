import { isValidPoint } from '../../value/calendar.js'
import { isDash, isDigit, isLetter, skipDigits, skipSpace } from '../../value/characters.js'
import { scanPoint, type WrittenPoint } from '../../value/date-cursor.js'
import { months, rangeWords, weekdays } from '../../value/vocabulary/months.js'

/** A day or several that a text names: `February 7, 2004`, `6–9 February 2004`, `2004-02-07`. */
export interface StatedDate {
  /** Inside the text. */
  start: number
  end: number
  year: number
  /** The year is not stated there but known from elsewhere: `held on January 19`. */
  withoutYear?: true
  /** First and last day as `month * 100 + day`; the same for one day. */
  first: number
  last: number
  /** 1 for Monday to 7 for Sunday, 0 where none is stated. */
  weekday: number
  form: 'iso' | 'month-first' | 'day-first'
  /** False for a day that the calendar does not have. */
  exists: boolean
}

/**
 * The dates with day, month and year in a text, in its order; those without a year only where one after them states it.
 * A date is looked for around each number of four digits, so that prose without years costs next to nothing.
 */
export function datesIn(text: string): StatedDate[] {
  const dates: StatedDate[] = []
  let from = 0
  fourDigits.lastIndex = 0
  while (fourDigits.test(text)) {
    const end = fourDigits.lastIndex
    const at = end - 4
    const date = mayBeDated(text, at, end) ? dateAround(text, Math.max(from, at - longest), at) : null
    if (date === null) continue
    dates.push(date)
    from = date.end
    fourDigits.lastIndex = Math.max(end, date.end)
  }
  return dates
}

/** A number of four digits: the engine's own search is several times as fast as a look at each character. */
const fourDigits = /(?<!\d)\d{4}(?!\d)/g

/** A year belongs to a date only behind a month or a day, or before the hyphen of `2004-02-07`. */
function mayBeDated(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(end) === 45) return true
  const first = Math.max(0, at - longest)
  let stop = at
  while (stop > first && !isWordPart(text.charCodeAt(stop - 1))) stop--
  let start = stop
  while (start > first && isLetter(text.charCodeAt(start - 1))) start--
  // `7, 2004`, `7th 2004`.
  if (start > 0 && isDigit(text.charCodeAt(start - 1))) return true
  return start < stop && months.has(text.slice(start, stop).toLowerCase())
}

/** The date that has the year at `year`: the first one from `from` on that reaches it. */
function dateAround(text: string, from: number, year: number): StatedDate | null {
  for (let at = from; at <= year; at++) {
    if (at > 0 && isWordPart(text.charCodeAt(at - 1))) continue
    const date = dateAt(text, at)
    if (date !== null && date.end > year) return date
  }
  return null
}

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || isLetter(code) || isDigit(code)
}

/** How far a date reaches at most. */
const longest = 60

function dateAt(text: string, at: number): StatedDate | null {
  if (!mayBegin(text, at)) return null
  const limit = Math.min(text.length, at + longest)
  const first = scanPoint(text, at, limit)
  if (first === null || first.circa || first.questioned || first.decade !== '') return null
  const second =
    first.year > 0 && first.day > 0 && first.month > 0
      ? secondAfter(text, first, limit)
      : partner(text, first, limit)
  return second === null ? single(text, at, first) : range(text, at, first, second)
}

/** A date begins with a weekday, a month, a year and a hyphen, or a day that a month, a dash or a joining word follows. */
function mayBegin(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) {
    const end = skipDigits(text, at, at + 5)
    const next = text.charCodeAt(end)
    if (end - at > 2) return end - at === 4 && next === 45 && isDigit(text.charCodeAt(end + 1))
    return next === 32 || isDash(next) || isLetter(next) || next > 127
  }
  const first = text.charCodeAt(at)
  if (first < 65 || first > 90 || ((namedFirsts >> (first - 65)) & 1) === 0) return false
  let end = at
  while (end < at + 10 && isLetter(text.charCodeAt(end))) end++
  if (end - at < 3) return false
  const word = text.slice(at, end).toLowerCase()
  return months.has(word) || weekdays.has(word)
}

/** The first letters of months and weekdays, a bit each. */
const namedFirsts = [...months.keys(), ...weekdays.keys()].reduce(
  (bits, name) => bits | (1 << (name.charCodeAt(0) - 97)),
  0,
)

/** The second end of a range whose first lacks what the second states: `February 6–9, 2004`, `6 and 9 February 2004`. */
function partner(text: string, first: WrittenPoint, limit: number): WrittenPoint | null {
  if (first.day === 0) return null
  return secondAfter(text, first, limit)
}

function secondAfter(text: string, { end }: WrittenPoint, limit: number): WrittenPoint | null {
  const at = skipSpace(text, end, limit)
  if (at < limit && isDash(text.charCodeAt(at))) return scanPoint(text, skipSpace(text, at + 1, limit), limit)
  let stop = at
  while (stop < at + 8 && isLetter(text.charCodeAt(stop))) stop++
  const word = text.slice(at, stop).toLowerCase()
  if (!rangeWords.has(word) && word !== 'and') return null
  return scanPoint(text, skipSpace(text, stop, limit), limit)
}

function single(text: string, start: number, point: WrittenPoint): StatedDate | null {
  const { year, month, day, weekday, end, monthFirst } = point
  if (year < 1000 || month === 0 || day === 0) return null
  const ordinal = month * 100 + day
  const form = text.charCodeAt(start + 4) === 45 ? 'iso' : monthFirst ? 'month-first' : 'day-first'
  return {
    start,
    end,
    year,
    first: ordinal,
    last: ordinal,
    weekday,
    form,
    exists: isValidPoint({ year, month, day }),
  }
}

function range(text: string, start: number, first: WrittenPoint, second: WrittenPoint): StatedDate | null {
  const year = second.year || first.year
  const month = first.month || second.month
  const last = second.month || first.month
  const complete = year >= 1000 && month > 0 && first.day > 0 && second.day > 0
  // Two whole dates side by side are two dates, unless they share their year.
  if (!complete || (first.year > 0 && second.year > 0) || first.weekday > 0) return single(text, start, first)
  const exists =
    isValidPoint({ year, month, day: first.day }) && isValidPoint({ year, month: last, day: second.day })
  return {
    start,
    end: second.end,
    year,
    first: month * 100 + first.day,
    last: last * 100 + second.day,
    weekday: 0,
    form: first.monthFirst ? 'month-first' : 'day-first',
    exists,
  }
}

/** Whether two dates have a day in common. */
export function overlap(one: StatedDate, other: StatedDate): boolean {
  return one.year === other.year && one.first <= other.last && other.first <= one.last
}
