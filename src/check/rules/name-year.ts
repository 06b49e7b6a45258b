import { sourceSpan } from '../../article/source-span.js'
import { isDigit } from '../../value/characters.js'
import { yearsIn } from '../../value/index.js'
import type { Rule } from '../rule.js'
import { infoboxDate } from '../survey/contest-dates.js'
import { partSpan, report } from '../survey/finding.js'
import { leadOf } from '../survey/lead.js'
import { singular, surveyOf } from '../survey/survey.js'
import { titleYears } from '../survey/title-year.js'

/**
 * Where an election's name is repeated, it has the title's year.
 *
 * Compares: the year of the title with that of the election's name in the infobox, and with that of the first sentence
 * where it begins with the title.
 *
 * Tolerance: a name without a year, or with more than one, is left alone; so are titles with more than one, and those whose
 * year is not that of the election's date, of which `date-title-year` speaks.
 *
 * May be right all the same: a vote that is known by the year for which it was planned.
 *
 * Source: the naming of election articles, which begins with the year of the vote.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Guam Democratic presidential caucuses
 * - Election Date: 2008-05-03
 *
 * The 2003 Guam Democratic presidential caucuses were held on May 3.
 * ```
 * ```findings
 * name-year 4:18 warning Unexpected year 2004 in the election’s name, expected 2008 as in the title
 * name-year 7:5 warning Unexpected year 2003 in the first sentence, expected 2008 as in the title
 * ```
 *
 * @example
 * ```text
 * = 2020 Guam presidential caucuses =
 *
 * Infobox
 * - Election Name: 2020 Guam Democratic caucuses
 * - Election Date: 2020-06-06
 *
 * The 2016 caucuses had been won by others.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'name-year',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    if (context.record.data === null) return
    const survey = surveyOf(context)
    const [year, another] = survey.years
    if (year === undefined || another !== undefined) return
    const name = singular(survey, 'electionName')
    const named = name === null ? null : unlikeYear(name.fact.reading.raw, survey.title, year)
    const lead = leadOf(context.article)
    const said = lead === null ? null : yearInPlace(lead.value, survey.title, String(year))
    if (named === null && said === null) return
    const dates = infoboxDate(context).flatMap((one) => one.dates)
    if (dates.length > 0 && !dates.some((date) => date.year === year)) return
    const expected = [String(year)]
    const related = titleYears(context)
    const say = (other: string, where: string) =>
      `Unexpected year ${other} in ${where}, expected ${year} as in the title`
    if (name !== null && named !== null) {
      const actual = name.fact.reading.raw.slice(named, named + 4)
      const span = partSpan(name.fact, named, named + 4)
      tell(report(rule, span, say(actual, 'the election’s name'), { actual, expected, related }))
    }
    if (lead === null || said === null) return
    const span = sourceSpan(lead, said, said + 4)
    const actual = lead.value.slice(said, said + 4)
    if (span !== undefined)
      tell(report(rule, span, say(actual, 'the first sentence'), { actual, expected, related }))
  },
}

/** Where the one year of a name stands, if it is not `year`; null where the name has that year, or several. */
function unlikeYear(name: string, title: string, year: number): number | null {
  if (name.includes(String(year))) return null
  const [named, further] = yearsIn(name)
  if (further !== undefined) return null
  return named === undefined ? yearInPlace(name, title, String(year)) : name.indexOf(String(named))
}

/** Where another year stands in a text that otherwise begins with the title; null where none does. */
function yearInPlace(text: string, title: string, year: string): number | null {
  const at = title.indexOf(year)
  const rest = title.slice(at + 4)
  if (rest.trim() === '') return null
  const start = text.startsWith('The ') ? 4 : 0
  const place = start + at
  if (!text.startsWith(title.slice(0, at), start) || !text.startsWith(rest, place + 4)) return null
  for (let next = place; next < place + 4; next++) if (!isDigit(text.charCodeAt(next))) return null
  return text.startsWith(year, place) ? null : place
}
