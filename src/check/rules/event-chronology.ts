import { sourceSpan } from '../../article/source-span.js'
import type { StatedDate } from '../prose/dates.js'
import type { Rule } from '../rule.js'
import { dateStatements } from '../survey/contest-dates.js'
import { fold, type Remark } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'
import { monthNames } from '../survey/write-day.js'

/**
 * What is said to come after an event does come after it.
 *
 * Compares: the words "following" or "after" and "before" in front of "Super Tuesday" with the date of the contest.
 *
 * Tolerance: only contests of the United States whose year has a Super Tuesday are looked at; the day itself fits both.
 *
 * May be right all the same: other days were called Super Tuesday by the papers of the time. The rule is off unless
 * configured.
 *
 * Source: the calendar of presidential primaries.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * The caucuses were held on February 7, 2004. They were immediately following Super Tuesday.
 * ```
 * ```findings
 * event-chronology 3:67 warning Unexpected "following Super Tuesday", expected "before": it was on March 2, 2004
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * The caucuses were held on February 7, 2004, three weeks before Super Tuesday.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'event-chronology',
  severity: 'warning',
  fix: 'never',
  enabled: false,
  check(context, tell) {
    if (!/primary|primaries|caucus/i.test(surveyOf(context).title)) return
    const [statement] = dateStatements(context)
    const [date] = statement?.dates ?? []
    const event = date === undefined ? undefined : superTuesdays.get(date.year)
    if (date === undefined || event === undefined) return
    const remarks: Remark[] = []
    for (const block of context.article.children) {
      if (block.type !== 'paragraph') continue
      for (const match of block.value.matchAll(/\b(following|after|before) Super Tuesday\b/g)) {
        const [phrase, order = ''] = match
        const span = sourceSpan(block, match.index, match.index + phrase.length)
        if (span === undefined || agrees(order, date, event)) continue
        const day = `${monthNames[Math.floor(event / 100) - 1]} ${event % 100}, ${date.year}`
        const expected = order === 'before' ? 'after' : 'before'
        remarks.push({
          span,
          message: `Unexpected "${phrase}", expected "${expected}": it was on ${day}`,
          actual: phrase,
        })
      }
    }
    fold(rule, remarks, tell)
  },
}

function agrees(order: string, { first, last }: StatedDate, event: number): boolean {
  return order === 'before' ? first <= event : last >= event
}

/** Month and day of Super Tuesday by year. */
const superTuesdays: ReadonlyMap<number, number> = new Map([
  [1988, 308],
  [1992, 310],
  [1996, 312],
  [2000, 307],
  [2004, 302],
  [2008, 205],
  [2012, 306],
  [2016, 301],
  [2020, 303],
  [2024, 305],
])
