import { isValidPoint } from '../../value/calendar.js'
import { months } from '../../value/vocabulary/months.js'
import type { StatedDate } from '../prose/dates.js'

const monthName = `(?:${[...months.keys()].map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})`
const ordinal = '(?:st|nd|rd|th)?'
const dayAndMonth = new RegExp(
  `(?<![\\w-])(?:(${monthName})\\.? (\\d{1,2})${ordinal}|(\\d{1,2})${ordinal} (${monthName}))(?![\\w-])`,
  'g',
)
/** What goes on to a year, which makes it a date of its own, or to another day, which makes it one of several. */
const goesOn = /^(?:,? \d{4}| ?[–—-]| (?:to|until|through|and|or) )/

/**
 * The days that a sentence names without their year (`was held on January 19`), in the year that the infobox states. None
 * where the first of them is not said to be the contest's, or where days may be ends of a range.
 */
export function daysOf(
  sentence: string,
  dated: StatedDate | undefined,
  known: readonly StatedDate[],
  saysWhen: (day: StatedDate) => boolean,
): StatedDate[] {
  const years = new Set(known.map(({ year }) => year))
  const [year] = years
  if (year === undefined || years.size > 1 || dated !== undefined) return []
  const days: StatedDate[] = []
  for (const found of sentence.matchAll(dayAndMonth)) {
    const day = dayIn(found, year)
    if (day === null || goesOn.test(sentence.slice(day.end, day.end + 12))) return []
    if (days.length === 0 && !saysWhen(day)) return []
    days.push(day)
  }
  return days
}

function dayIn(found: RegExpExecArray, year: number): StatedDate | null {
  const [text, first, behind, before, last] = found
  const month = months.get((first ?? last ?? '').toLowerCase()) ?? 0
  const day = Number(behind ?? before)
  if (!isValidPoint({ year, month, day })) return null
  const at = month * 100 + day
  return {
    start: found.index,
    end: found.index + text.length,
    year,
    withoutYear: true,
    first: at,
    last: at,
    weekday: 0,
    form: first === undefined ? 'day-first' : 'month-first',
    exists: true,
  }
}
