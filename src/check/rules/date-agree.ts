import type { Finding } from '../diagnostic.js'
import { datesIn, overlap, type StatedDate } from '../prose/dates.js'
import type { CheckContext, Rule } from '../rule.js'
import { type DateStatement, dateStatements } from '../survey/contest-dates.js'
import { partSpan, replacement, report } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'
import { writeDay } from '../survey/write-day.js'

/**
 * All statements of the contest's date agree.
 *
 * Compares: the date in the infobox, the date that the first sentence gives ("was held on …"), and the date line
 * beside the results. Where two agree against one, or the title's year fits only one of two, the other is named and
 * its repair suggested where one part of it (day, month or year) is wrong; otherwise the message says that either can be the wrong one.
 *
 * Tolerance: statements agree when they have a day in common, so that a range agrees with each of its days and a
 * contest with several rounds with each of them. A date without a day is not compared, nor is one that is said to be that
 * of one round, or whose list has lost its beginning; one without a year, as the first sentence often has it ("was held
 * on January 19"), by its day and month.
 *
 * May be right all the same: a postponed vote, of which one place states the planned and another the actual day.
 *
 * Source: the article's own statements; nothing is looked up.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Date: 2004-02-17
 *
 * The caucuses were held on February 7, 2004.
 *
 * ==Results==
 * Primary date: February 7, 2004
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * ```
 * ```findings
 * date-agree 4:18 error Unexpected date 2004-02-17 in the infobox, expected 2004-02-07 as in the first sentence
 * ```
 *
 * @example
 * ```text
 * = 2004 Democrats Abroad presidential caucuses =
 *
 * Infobox
 * - Election Date: February 6–9, 2004
 *
 * The first of the caucuses was held on February 6, 2004.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'date-agree',
  severity: 'error',
  fix: 'suggested',
  check(context, tell) {
    const statements = dateStatements(context)
    const [first] = statements
    if (first === undefined || statements.every((other) => agree(first, other))) return
    const odd = oddOne(statements, context)
    const wrong = odd ?? first
    const other = statements.find((statement) => !agree(statement, wrong))
    const finding = other === undefined ? null : disagreement(wrong, other, statements, odd !== null)
    if (finding !== null) tell(finding)
  },
}

function agree(one: DateStatement, other: DateStatement): boolean {
  return one.dates.some((date) => other.dates.some((counterpart) => overlap(date, counterpart)))
}

/** The statement that all others disagree with while they agree with each other, or the one whose year is not the title's. */
function oddOne(statements: readonly DateStatement[], context: CheckContext): DateStatement | null {
  if (statements.length > 2) {
    const alone = statements.filter((one) => !statements.some((other) => other !== one && agree(one, other)))
    return alone.length === 1 ? (alone[0] ?? null) : null
  }
  const years = surveyOf(context).years
  const misfits = statements.filter(({ dates }) => !dates.some(({ year }) => years.includes(year)))
  return years.length > 0 && misfits.length === 1 ? (misfits[0] ?? null) : null
}

function disagreement(
  wrong: DateStatement,
  other: DateStatement,
  statements: readonly DateStatement[],
  certain: boolean,
): Finding | null {
  const pair = nearest(wrong.dates, other.dates)
  if (pair === null) return null
  const { date, expected } = pair
  const span = partSpan(wrong.fact, date.start, date.end)
  const actual = wrong.fact.reading.raw.slice(date.start, date.end)
  const text = expectedText(date, expected) ?? other.fact.reading.raw.slice(expected.start, expected.end)
  const doubt = certain ? '' : '; nothing says which of them is wrong'
  const finding = report(
    rule,
    span,
    `Unexpected date ${actual} in ${wrong.where}, expected ${text} as in ${other.where}${doubt}`,
    { actual, expected: [text] },
  )
  finding.related = statements
    .filter((statement) => statement !== wrong)
    .map(({ where, fact, dates }) => {
      const stated = nearest([date], dates)?.expected
      return {
        span: partSpan(fact, stated?.start ?? 0, stated?.end ?? 0),
        message: `${certain ? '' : 'could be wrong instead: '}${where} says ${fact.reading.raw.slice(stated?.start, stated?.end)}`,
      }
    })
  const repair = certain && pair.isSlip ? repairOf(date, expected) : null
  if (repair !== null) finding.fix = replacement(span, repair, false)
  return finding
}

function expectedText(wrong: StatedDate, expected: StatedDate): string | null {
  const isDay = expected.first === expected.last
  return wrong.withoutYear && isDay ? writeDay(expected, wrong.form, true) : repairOf(wrong, expected)
}

interface Pair {
  date: StatedDate
  expected: StatedDate
  /** No other two dates are as near, and only one part of these differs: day, month or year. */
  isSlip: boolean
}

/** The two dates of different statements that have most in common: of several rounds, the same one. */
function nearest(dates: readonly StatedDate[], others: readonly StatedDate[]): Pair | null {
  let best: (Pair & { parts: number }) | null = null
  for (const date of dates)
    for (const expected of others) {
      const parts = partsAlike(date, expected)
      if (best === null || parts > best.parts) best = { date, expected, isSlip: parts === 2, parts }
      else if (parts === best.parts) best.isSlip = false
    }
  return best
}

function partsAlike(one: StatedDate, other: StatedDate): number {
  const month = Math.trunc(one.first / 100) === Math.trunc(other.first / 100)
  const alike = [one.year === other.year, month, one.first % 100 === other.first % 100]
  return alike.filter((same) => same).length
}

/** The expected day written as the wrong one is; null where either is a range or says its weekday. */
function repairOf(wrong: StatedDate, expected: StatedDate): string | null {
  if (wrong.first !== wrong.last || expected.first !== expected.last || wrong.weekday > 0) return null
  const text = writeDay(expected, wrong.form)
  return datesIn(text).length === 1 ? text : null
}
