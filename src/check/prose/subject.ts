import { isFact } from '../../record/fact.js'
import { yearsIn } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import { months } from '../../value/vocabulary/months.js'
import type { CheckContext } from '../rule.js'
import { surveyOf } from '../survey/survey.js'
import { wordsOf } from '../survey/title.js'
import type { Subject } from './scope.js'

/** The months of a date or a range of dates in ISO 8601. */
function monthsOf(date: Reading['value']): number[] {
  const found: number[] = []
  if (typeof date === 'string')
    for (const day of date.includes('/') ? date.split('/') : [date])
      if (isoMonth.test(day)) found.push(Number(day.slice(5, 7)))
  return found
}

/** The months that a text names: a second round is held in another one. */
function monthsNamed(raw: string): number[] {
  return wordsOf(raw).flatMap((word) => months.get(word) ?? [])
}

const isoMonth = /^\d{4}-\d\d/

const wholeChamber =
  /^(?:[Aa]ll )?(?:the )?[\d,]+ seats (?:in|of|to) (?:the )?(\p{Lu}\p{L}*(?: (?:of|of the|\p{Lu}\p{L}*))*)$/u
const noWords: ReadonlySet<string> = new Set()

/** What the chamber is called of which all seats are elected. */
function chamberIn(seats: unknown): ReadonlySet<string> {
  const name = isFact(seats) ? wholeChamber.exec(seats.reading.raw)?.[1] : undefined
  return name === undefined ? noWords : new Set(wordsOf(name))
}

/** What the article's title and date say that its contest is. */
export function subjectOf(context: CheckContext): Subject {
  const { words, terms, years } = surveyOf(context)
  const { date, options, seats } = context.record.data ?? {}
  return {
    titleWords: words,
    terms: terms.map(({ term }) => term),
    years: [...years, ...(isFact(date) ? yearsIn(date.reading.raw) : [])],
    months: isFact(date) ? [...monthsOf(date.reading.value), ...monthsNamed(date.reading.raw)] : [],
    chamber: chamberIn(seats),
    rounds: Array.isArray(options) && options.some((option) => option.rounds !== undefined),
    several: words.has('primaries') || words.has('elections') || words.has('referendums'),
  }
}
