/** A day, month or year; what the text does not state is 0. */
export interface DatePoint {
  year: number
  month: number
  day: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the stated parts exist in the calendar: the Julian one before 1583, the Gregorian one since. */
export function isValidPoint(point: DatePoint): boolean {
  if (point.year < 1 || point.month > 12) return false
  return point.day <= daysInMonth(point.year, point.month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return monthLengths[month - 1] ?? 31
}

function isLeapYear(year: number): boolean {
  if (year % 4 !== 0) return false
  return year < 1583 || year % 100 !== 0 || year % 400 === 0
}

const dayLength = 86_400_000

/** The days from 1970-01-01 to a day of the Gregorian calendar, before it below 0. */
export function dayNumber({ year, month, day }: DatePoint): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength
}

/** The same of a date as records have it: `2004-02-07`; null for a month, a year, or anything else. */
export function dayNumberOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  return day === undefined ? null : dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}

/** The day of that number: the other way round. */
export function pointOfDay(days: number): DatePoint {
  const date = new Date(days * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether `first` starts no later than `second`; where one is coarser, only what both state is compared. */
export function isOrdered(first: DatePoint, second: DatePoint): boolean {
  if (first.year !== second.year) return first.year < second.year
  if (first.month === 0 || second.month === 0) return true
  if (first.month !== second.month) return first.month < second.month
  return first.day === 0 || second.day === 0 || first.day <= second.day
}

/** ISO 8601 at the stated precision: `2004-02-07`, `1993-09`, `1985`. */
export function isoDate(point: DatePoint): string {
  const year = String(point.year).padStart(4, '0')
  if (point.month === 0) return year
  const month = `${year}-${String(point.month).padStart(2, '0')}`
  return point.day === 0 ? month : `${month}-${String(point.day).padStart(2, '0')}`
}
