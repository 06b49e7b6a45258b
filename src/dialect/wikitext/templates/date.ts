import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { monthOf } from './months.js'
import type { ReadingContext } from './reading-context.js'
import { positionalWords, wordOf } from './words.js'

/**
 * `{{start date|2015|03|05}}` and `{{date|5|mars|2015}}` say 2015-03-05, `{{birth-date|5 March 2015}}` what it holds. What is not given is
 * left out, never invented, and no age is counted. False where neither a year nor a text is given.
 */
export function readDate(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const words = [
    wordOf(context, parameters, ['1', 'year']),
    wordOf(context, parameters, ['2', 'month']),
    wordOf(context, parameters, ['3', 'day']),
  ]
  const date = dateOf(words)
  if (date !== null) {
    out.addStated(date, node.start, node.end)
    return true
  }
  // Somebody who writes the date in words, not in parts: it is read as it stands.
  const first = context.given(parameters, ['1'])
  if (first === undefined || words[1] !== '' || !/\d{3}/.test(words[0] ?? '')) return false
  context.readTrimmed(first, out)
  return true
}

/** `{{start and end dates|2015|3|5|2015|4|1}}`: two dates, and what lies between. */
export function readPeriod(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const words = ['1', '2', '3', '4', '5', '6'].map((name) => wordOf(context, parameters, [name]))
  const first = dateOf(words.slice(0, 3))
  const last = dateOf(words.slice(3))
  if (first === null || last === null) return false
  out.addStated(`${first} – ${last}`, node.start, node.end)
  return true
}

/** `{{film date|2015|3|5|Venice|2016|1|1}}`: an item for each date, with the place in brackets. */
export function readPremieres(
  context: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  const words = positionalWords(context, parameters)
  const dates: string[] = []
  for (let at = 0; at < words.length; at += 4) {
    const stated = words.slice(at, at + 4)
    if (stated.every((word) => word === '')) continue
    const date = dateOf(stated.slice(0, 3))
    if (date === null) return false
    const place = stated[3] ?? ''
    dates.push(place === '' ? date : `${date} (${place})`)
  }
  if (dates.length === 0) return false
  for (const date of dates) {
    if (dates.length > 1) out.addBreak(node.start, node.start)
    out.addStated(date, node.start, node.end)
  }
  if (dates.length > 1) out.addBreak(node.end, node.end)
  return true
}

/** Year, month and day, or day, month and year, to ISO 8601; null for what is no date. */
export function dateOf(words: readonly string[]): string | null {
  const [first = '', second = '', third = ''] = words
  if (isYear(first)) return isoOf(first, second, third)
  if (isYear(third)) return isoOf(third, second, first.replace(/(?:er|st|nd|rd|th|º)$/, ''))
  // Day and year stand around the month; without a day the month comes first.
  return isYear(second) && third === '' && first !== '' ? isoOf(second, first, '') : null
}

function isoOf(year: string, month: string, day: string): string | null {
  const iso = year.padStart(4, '0')
  if (month === '') return day === '' ? iso : null
  const number = monthOf(month)
  if (number === null) return null
  const withMonth = `${iso}-${String(number).padStart(2, '0')}`
  if (day === '') return withMonth
  return /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31
    ? `${withMonth}-${day.padStart(2, '0')}`
    : null
}

function isYear(word: string): boolean {
  return /^\d{3,4}$/.test(word)
}
