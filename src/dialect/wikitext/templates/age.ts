import { type DatePoint, dayNumber, isValidPoint, pointOfDay } from '../../../value/calendar.js'
import { readDate } from '../../../value/index.js'
import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { dateOf } from './date.js'
import type { ReadingContext } from './reading-context.js'
import { wordOf } from './words.js'

/** The first year that has the calendar of today everywhere that counts by it. */
const firstYear = 1583

/** `{{age|1989|7|23|2003|7|24}}` is 14: whole years from one date to the other. False for one date alone, whose age changes every year. */
export function readAge(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  return show(context, node, parameters, out, (from, to) => String(yearsBetween(from, to)))
}

/** `{{age in days|1989|7|23|1989|8|1}}` is 9. */
export function readAgeInDays(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  return show(context, node, parameters, out, (from, to) => String(dayNumber(to) - dayNumber(from)))
}

/** `{{ayd|1989|7|23|2003|7|24}}` is `14 years, 1 day`. */
export function readAgeInYearsAndDays(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const separator = wordOf(context, parameters, ['sep']) === 'and' ? ' and ' : ', '
  return show(context, node, parameters, out, (from, to) => {
    const years = yearsBetween(from, to)
    const days = dayNumber(to) - dayNumber({ ...from, year: from.year + years })
    return `${counted(years, 'year')}${separator}${counted(days, 'day')}`
  })
}

function show(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
  between: (from: DatePoint, to: DatePoint) => string,
): boolean {
  const [from, to] = datesOf(context, parameters)
  if (from === undefined || to === undefined || dayNumber(from) > dayNumber(to)) return false
  // The last day counts where a time in office is meant.
  const end = wordOf(context, parameters, ['duration']) === 'on' ? pointOfDay(dayNumber(to) + 1) : to
  out.addStated(between(from, end), node.start, node.end)
  return true
}

/** The two dates, each in three parameters or in one; none where one of them is not there or no day of the calendar. */
function datesOf(context: ReadingContext, parameters: readonly CallParameter[]): DatePoint[] {
  const words = (names: readonly string[]) =>
    names.map((name, at) => wordOf(context, parameters, [name, String(at + 1)]))
  const parts = words(['year1', 'month1', 'day1', 'year2', 'month2', 'day2'])
  const inWords = words(['1', '2']).map((word) => readDate(word))
  const stated =
    parts[2] === ''
      ? inWords.map((date) => (date?.precision === 'day' ? date.value : null))
      : [dateOf(parts.slice(0, 3)), dateOf(parts.slice(3))]
  const days = stated.map((date) => (date === null ? null : dayOf(date)))
  return days.every((day) => day !== null) ? days : []
}

/** Null for a date that is no day, or before the calendar of today. */
function dayOf(iso: string): DatePoint | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  return read.year >= firstYear && read.month > 0 && read.day > 0 && isValidPoint(read) ? read : null
}

function yearsBetween(from: DatePoint, to: DatePoint): number {
  const isBeforeAnniversary = to.month < from.month || (to.month === from.month && to.day < from.day)
  return to.year - from.year - (isBeforeAnniversary ? 1 : 0)
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
