import { largest, smallest } from '../../source/list.js'
import { yearsIn } from '../../value/index.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { replacement, report, valueSpan, written } from '../survey/finding.js'
import { type StatedField, singular, surveyOf } from '../survey/survey.js'
import { wrongTitleYear } from '../survey/title-year.js'

/**
 * The previous contest was earlier, the next is later, and their years are those of their titles.
 *
 * Compares: `previous_year` and `next_year` with the year in the article's title and with the year inside
 * `previous_election` and `next_election`.
 *
 * Tolerance: the same year is allowed, as two contests can fall into one. Names without a year, or with several, are
 * not compared. A repair is suggested where the title's year stands in the middle between the other neighbour's year
 * and the name's, and the stated year is no multiple or part of that distance away, as where a contest is left out.
 *
 * May be right all the same: a renamed contest, or a name that keeps the year for which a vote was planned.
 *
 * Source: the order of years.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Previous Election: 2000 Washington Democratic presidential caucuses
 * - Previous Year: 2010
 * - Next Election: 2008 Washington Democratic presidential caucuses
 * - Next Year: 2008
 * ```
 * ```findings
 * neighbour-year 5:18 warning Unexpected previous year 2010, expected 2000 as in the name of the previous contest
 * ```
 *
 * @example
 * ```text
 * = 2008 American Samoa Democratic presidential caucuses =
 *
 * Infobox
 * - Previous Year: 2004
 * - Next Election: 2016 American Samoa Democratic presidential caucuses
 * - Next Year: 2016
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'neighbour-year',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    // A title with a wrong year is told as such, not by what it makes of its neighbours.
    const wrong = wrongTitleYear(context)
    const years = wrong === null ? surveyOf(context).years : [wrong.year]
    const whose = wrong === null ? "the title's year" : "the year of the election's date"
    const previous = neighbour(context, 'previous')
    const next = neighbour(context, 'next')
    const inTerms = ofTerms.test(surveyOf(context).title)
    judge('previous', previous, next, { years, whose }, inTerms, tell)
    judge('next', next, previous, { years, whose }, inTerms, tell)
  },
}

/** Contests that come at even intervals; parliaments are elected when their time is over. */
const ofTerms = /\b(?:presidential|primary|primaries|caucus|caucuses|gubernatorial|senate)\b/i

interface Neighbour {
  field: StatedField | null
  year: number | null
  /** The one year in the neighbour's name. */
  named: number | null
  name: StatedField | null
}

function neighbour(context: CheckContext, side: 'previous' | 'next'): Neighbour {
  const survey = surveyOf(context)
  const field = singular(survey, `${side}Year`)
  const name = singular(survey, `${side}Election`)
  const named = name === null ? [] : yearsIn(name.fact.reading.raw)
  const [only] = named
  const stated = field?.fact.reading.exact
  return {
    field,
    year: stated === undefined ? null : Number(stated),
    named: named.length === 1 && only !== undefined ? only : null,
    name,
  }
}

function judge(
  side: 'previous' | 'next',
  { field, year, named, name }: Neighbour,
  other: Neighbour,
  { years: own, whose }: { years: readonly number[]; whose: string },
  inTerms: boolean,
  tell: Tell,
): void {
  if (field === null || year === null) return
  const beyond = (value: number) =>
    own.length > 0 && (side === 'previous' ? value > largest(own) : value < smallest(own))
  const differs = named !== null && named !== year
  if (!beyond(year) && !differs) return
  const span = valueSpan(field.fact)
  const actual = written(field.fact)
  if (!differs || name === null) {
    const order = side === 'previous' ? 'or earlier' : 'or later'
    tell(
      report(rule, span, `Unexpected ${side} year ${actual}, expected ${own[0]} ${order}: ${whose}`, {
        actual,
      }),
    )
    return
  }
  const expected = String(named)
  const certain =
    !beyond(named) && (beyond(year) || (inTerms && isOutOfStep(own, other.named ?? other.year, named, year)))
  const doubt = certain ? '' : '; nothing says which of them is wrong'
  tell(
    report(
      rule,
      span,
      `Unexpected ${side} year ${actual}, expected ${expected} as in the name of the ${side} contest${doubt}`,
      {
        actual,
        expected: [expected],
        related: [{ span: valueSpan(name.fact), message: `the ${side} contest's name says ${expected}` }],
        ...(certain ? { fix: replacement(span, expected, false) } : {}),
      },
    ),
  )
}

/** Whether the contest is held in step with its neighbour's name, but not with its stated year. */
function isOutOfStep(own: readonly number[], other: number | null, named: number, stated: number): boolean {
  const [year] = own
  if (year === undefined || other === null || own.length !== 1 || year - other !== named - year) return false
  const step = Math.abs(named - year)
  const away = Math.abs(stated - year)
  return step > 0 && away > 0 && step % away !== 0 && away % step !== 0
}
