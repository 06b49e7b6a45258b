import { type Fact, fact as factOf, type TextPlace } from '../../record/fact.js'
import { datedTexts } from '../prose/article-dates.js'
import { datesIn, type StatedDate } from '../prose/dates.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { partSpan, report } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'
import { monthNames } from '../survey/write-day.js'

/**
 * A stated day exists, and falls on the weekday that is stated.
 *
 * Compares: dates with day, month and year in date fields, in the cells of date columns, in label lines and in prose
 * with the calendar; where a weekday stands before the date, that too.
 *
 * Tolerance: a month and a day of 00 together mean that they are not known; none else for the day; February 29 of 1900 and the like is allowed before 1924, when several countries still
 * kept the Julian calendar. Weekdays are compared from 1924 on.
 *
 * May be right all the same: hardly ever; a quotation may repeat a mistake.
 *
 * Source: the Gregorian calendar.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Candidate1: John Kerry
 * - Election Date: 2004-02-30
 *
 * The caucuses were held on Sunday, February 7, 2004.
 * ```
 * ```findings
 * date-valid 5:18 error Unexpected day 30, expected at most 29 in February 2004
 * date-valid 7:27 error Unexpected Sunday, expected Saturday: the weekday of February 7, 2004
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * The caucuses were held on Saturday, February 7, 2004, in a leap year: it had a February 29, 2004.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'date-valid',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    for (const { fact, type } of surveyOf(context).fields) if (type === 'date') judgeField(fact, tell)
    for (const { columns, rows } of context.record.tables)
      for (const { key, role } of columns) {
        if (role !== 'date') continue
        for (const row of rows) {
          const cell = row[key]
          if (cell !== null && cell !== undefined) judgeField(cell, tell)
        }
      }
    checkProse(context, tell)
  },
}

function checkProse(context: CheckContext, tell: Tell): void {
  for (const { node, dates } of datedTexts(context))
    if (dates.some(isDoubtful)) judge(node, 0, node.value, tell)
}

/** Nothing else can be wrong. */
function isDoubtful({ exists, weekday }: StatedDate): boolean {
  return !exists || weekday > 0
}

function judgeField(fact: Fact, tell: Tell): void {
  judge(fact.node, fact.from, fact.reading.raw, tell)
  if (!fact.reading.raw.includes('-00')) return
  for (const match of fact.reading.raw.matchAll(isoDates)) {
    const [date, month, day] = match
    // 2004-00-00 says that only the year is known.
    if (month === day || (month !== '00' && day !== '00')) continue
    const message =
      month === '00' ? 'Unexpected month 00, expected 01 to 12' : 'Unexpected day 00, expected 01 to 31'
    tell(report(rule, partSpan(fact, match.index, match.index + date.length), message, { actual: date }))
  }
}

const isoDates = /(?<![\d-])\d{4}-(\d\d)-(\d\d)(?![\d-])/g

function judge(node: TextPlace, from: number, text: string, tell: Tell): void {
  for (const date of datesIn(text)) {
    const problem = date.exists ? weekdayProblem(date) : dayProblem(date)
    if (problem === null) continue
    const stated = factOf(
      { type: 'text', value: text, raw: text, start: date.start, end: date.end, status: 'parsed' },
      node,
      from,
    )
    const finding = report(rule, partSpan(stated, date.start, date.end), problem.message, {
      actual: text.slice(date.start, date.end),
    })
    if (problem.expected !== undefined) finding.expected = [problem.expected]
    tell(finding)
  }
}

/** Until then some country kept another calendar. */
const lastOtherCalendar = 1923

interface Problem {
  message: string
  expected?: string
}

function dayProblem({ year, first, last }: StatedDate): Problem | null {
  const month = monthNames[Math.floor(first / 100) - 1]
  if (month === undefined) return { message: `Unexpected month ${Math.floor(first / 100)}, expected 1 to 12` }
  if (year <= lastOtherCalendar && year % 4 === 0 && (first === 229 || last === 229)) return null
  const days = new Date(Date.UTC(year, Math.floor(first / 100), 0)).getUTCDate()
  if (first === last)
    return { message: `Unexpected day ${first % 100}, expected at most ${days} in ${month} ${year}` }
  return { message: `Unexpected day in a range of dates that ${month} ${year} and its calendar do not have` }
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function weekdayProblem({ year, first, weekday }: StatedDate): Problem | null {
  if (weekday === 0 || year <= lastOtherCalendar) return null
  const actual = new Date(Date.UTC(year, Math.floor(first / 100) - 1, first % 100)).getUTCDay() || 7
  if (actual === weekday) return null
  const expected = weekdayNames[actual - 1] ?? ''
  const day = `${monthNames[Math.floor(first / 100) - 1]} ${first % 100}, ${year}`
  return {
    message: `Unexpected ${weekdayNames[weekday - 1]}, expected ${expected}: the weekday of ${day}`,
    expected,
  }
}
