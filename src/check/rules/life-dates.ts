import { sourceSpan } from '../../article/source-span.js'
import type { Span } from '../../source/span.js'
import { datesIn, type StatedDate } from '../prose/dates.js'
import type { CheckContext, Rule } from '../rule.js'
import { nowhere, partSpan, report } from '../survey/finding.js'
import { leadOf } from '../survey/lead.js'
import { type StatedField, surveyOf } from '../survey/survey.js'

/**
 * The days of someone’s birth and death are the same in the infobox and in the first sentence, and so is the age.
 *
 * Compares: the birth date and the death date of an infobox with the brackets behind the name in the first sentence, `(3 May 1912 – 1
 * March 1999)` or `(born 3 May 1912)`; and the age behind the death date, `(aged 87)`, with the two dates.
 *
 * Tolerance: none. Only full dates are compared, one in each place; not where the text speaks of old and new style, of a baptism, or
 * of dates that are not certain.
 *
 * May be right all the same: sources that give different days, of which the text tells one in each place.
 *
 * Source: the article’s own statements; an age is a number of full years.
 *
 * @example
 * ```text
 * = Ada Brown =
 *
 * Infobox
 * - Name: Ada Brown
 * - Birth Date: February 29, 1912
 * - Death Date: March 1, 1999 (aged 78)
 *
 * Ada Brown (February 28, 1912 – March 1, 1999) was a politician.
 * ```
 * ```findings
 * life-dates 5:15 warning Unexpected birth date February 29, 1912, expected February 28, 1912 as in the first sentence; one of the two is wrong
 * life-dates 6:35 warning Unexpected age 78, expected 87: that is how old someone was who was born on February 29, 1912
 * ```
 *
 * @example
 * ```text
 * = Ivan Petrov =
 *
 * Infobox
 * - Birth Date: 24 December 1790
 * - Death Date: 5 January 1851 (aged 60)
 *
 * Ivan Petrov (24 December [O.S. 13 December] 1790 – 5 January 1851) was a painter.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'life-dates',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const birth = dateField(context, birthKeys)
    const death = dateField(context, deathKeys)
    if (birth === null && death === null) return
    const said = saidDates(context)
    for (const [what, stated, other] of [
      ['birth', birth, said?.birth],
      ['death', death, said?.death],
    ] as const) {
      if (stated === null || other === undefined || isSame(stated.date, other.date)) continue
      const { start, end } = stated.date
      const actual = stated.text.slice(start, end)
      tell(
        report(
          rule,
          partSpan(stated.field.fact, start, end),
          `Unexpected ${what} date ${actual}, expected ${other.text} as in the first sentence; one of the two is wrong`,
          {
            actual,
            expected: [other.text],
            related: [{ span: other.span, message: `the first sentence says ${other.text}` }],
          },
        ),
      )
    }
    const [, before = '', age = ''] = /^([^()]*\((?:aged?|at age) )(\d{1,3})\)/.exec(death?.text ?? '') ?? []
    if (birth === null || death === null || age === '' || uncertain.test(leadText(context))) return
    const years = death.date.year - birth.date.year - (death.date.first < birth.date.first ? 1 : 0)
    if (years === Number(age)) return
    const [born, died] = [birth, death].map(({ text, date }) => text.slice(date.start, date.end))
    tell(
      report(
        rule,
        partSpan(death.field.fact, before.length, before.length + age.length),
        `Unexpected age ${age}, expected ${years}: that is how old someone was who was born on ${born}`,
        {
          actual: age,
          expected: [String(years)],
          related: [
            { span: daySpan(birth), message: `the birth date is ${born}` },
            { span: daySpan(death), message: `the death date is ${died}` },
          ],
        },
      ),
    )
  },
}

const birthKeys = new Set(['birthDate', 'dateOfBirth', 'born', 'birthdate'])
const deathKeys = new Set(['deathDate', 'dateOfDeath', 'died', 'deathdate'])

interface DateField {
  field: StatedField
  text: string
  date: StatedDate
}

/** The only field of its kind, where it states one day. */
function dateField(context: CheckContext, keys: ReadonlySet<string>): DateField | null {
  const [field, another] = surveyOf(context).singular.filter(({ key }) => keys.has(key))
  if (field === undefined || another !== undefined) return null
  const text = field.fact.reading.raw.slice(0, longestField)
  const date = onlyDay(datesIn(text))
  return date === null || uncertain.test(text) ? null : { field, text, date }
}

function daySpan({ field, date }: DateField): Span {
  return partSpan(field.fact, date.start, date.end)
}

const longestField = 200

/** The only date of a text, where it is one day of the calendar. */
function onlyDay([date, another]: readonly StatedDate[]): StatedDate | null {
  const isDay = date?.exists === true && date.first === date.last && date.withoutYear !== true
  return isDay && another === undefined ? date : null
}

const uncertain =
  /\b[ON]\. ?S\.|\b[ON]S\b|old style|new style|julian|gregorian|bapti[sz]ed|christened|\bc\.|circa|\bor\b|uncertain|disputed|registered|official/i

interface SaidDate {
  date: StatedDate
  text: string
  span: Span
}

/** What the first brackets of the first sentence say: a birth, or a birth and a death. */
function saidDates(context: CheckContext): { birth?: SaidDate; death?: SaidDate } | null {
  const lead = leadOf(context.article)
  const [, before = '', inside = ''] = /^([^().]{1,120}\()([^()]{8,200})\)/.exec(leadText(context)) ?? []
  if (lead === null || inside === '' || uncertain.test(inside)) return null
  const dates = datesIn(inside)
  const said = (date: StatedDate): SaidDate => {
    const [start, end] = [date.start + before.length, date.end + before.length]
    return {
      date,
      text: inside.slice(date.start, date.end),
      span: sourceSpan(lead, start, end) ?? nowhere,
    }
  }
  const [first, second, another] = dates
  if (first === undefined || another !== undefined || onlyDay([first]) === null) return null
  const opening = inside.slice(0, first.start)
  if (second === undefined)
    return /(?:^|; ?)born (?:on )?$/i.test(opening) && !/[–-]\s*$/.test(inside.slice(first.end))
      ? { birth: said(first) }
      : null
  const isSpan = /^\s*[–-]\s*$/.test(inside.slice(first.end, second.start)) && onlyDay([second]) !== null
  return isSpan && /(?:^|; ?)$/.test(opening) ? { birth: said(first), death: said(second) } : null
}

/** No first sentence is longer. */
const longestLead = 600

function leadText({ article }: CheckContext): string {
  return leadOf(article)?.value.slice(0, longestLead) ?? ''
}

function isSame(one: StatedDate, other: StatedDate): boolean {
  return one.year === other.year && one.first === other.first
}
