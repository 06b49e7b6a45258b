import { largest, smallest } from '../../source/list.js'
import { yearsIn } from '../../value/index.js'
import type { Rule } from '../rule.js'
import { dateStatements, infoboxDate } from '../survey/contest-dates.js'
import { partSpan, report } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'
import { titleYears, wrongTitleYear } from '../survey/title-year.js'

/**
 * The election's date lies in the year that the title names.
 *
 * Compares: the years of the date in the infobox with the year or years in the article's title.
 *
 * Tolerance: one day of one round in one of the title's years is enough. Where the election's name or another date has
 * the year of the infobox's date, it is the title's year that is told. Titles without a year and articles that are
 * not about an election are left alone, and where the article's dates disagree with each other `date-agree` speaks.
 *
 * May be right all the same: elections that began in one year and ended in the next, and votes that kept the name of
 * the year for which they were planned.
 *
 * Source: the naming of election articles, which begins with the year of the vote.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Election Date: 2003-05-03
 * ```
 * ```findings
 * date-title-year 5:18 error Unexpected year 2003 in the election's date, expected 2008 as in the title
 * ```
 *
 * @example
 * ```text
 * = 2003 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Election Date: 2008-05-03
 * - Next Year: 2012
 * ```
 * ```findings
 * date-title-year 1:3 error Unexpected year 2003 in the title, expected 2008 as in the election's date
 * ```
 *
 * @example
 * ```text
 * = 2019–20 Singapore Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2019–20 caucuses
 * - Election Date: December 30, 2019 to January 2, 2020
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'date-title-year',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    if (context.record.data === null) return
    const years = surveyOf(context).years
    const [stated] = infoboxDate(context)
    const [date] = stated?.dates ?? []
    if (years.length === 0 || stated === undefined || date === undefined) return
    const [earliest, latest] = [smallest(years), largest(years)]
    const fits = (year: number) => year >= earliest && year <= latest
    // A range of days that ends in the title's year keeps only the year of its end.
    if (stated.dates.some(({ year }) => fits(year))) return
    if (yearsIn(stated.fact.reading.raw).some(fits)) return
    if (dateStatements(context).some(({ dates }) => dates.some(({ year }) => fits(year)))) return
    const span = partSpan(stated.fact, date.start, date.end)
    const wrong = wrongTitleYear(context)
    if (wrong !== null) {
      tell(
        report(
          rule,
          wrong.span,
          `Unexpected year ${wrong.stated} in the title, expected ${wrong.year} as in the election's date`,
          {
            actual: wrong.stated,
            expected: [String(wrong.year)],
            related: [{ span, message: "the election's date in the infobox" }],
          },
        ),
      )
      return
    }
    const expected = years.map(String)
    tell(
      report(
        rule,
        span,
        `Unexpected year ${date.year} in the election's date, expected ${expected.join(' or ')} as in the title`,
        { actual: String(date.year), expected, related: titleYears(context) },
      ),
    )
  },
}
