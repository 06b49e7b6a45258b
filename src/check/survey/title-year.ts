import type { Fact } from '../../record/fact.js'
import { append } from '../../source/list.js'
import type { Span } from '../../source/span.js'
import { yearsIn } from '../../value/index.js'
import type { RelatedSpan } from '../diagnostic.js'
import type { CheckContext } from '../rule.js'
import { dateStatements, infoboxDate } from './contest-dates.js'
import { partSpan } from './finding.js'
import { leadOf } from './lead.js'
import { once } from './once.js'
import { singular, surveyOf } from './survey.js'

/** A year in the title that all else tells against. */
export interface WrongTitleYear {
  span: Span
  stated: string
  /** The year that the infobox's date, and the election's name or another date, have. */
  year: number
}

/** The title's only year, where the infobox's date has another one and is borne out; null where it may be right. */
export const wrongTitleYear = once((context): WrongTitleYear | null => {
  const survey = surveyOf(context)
  const [stated, further] = survey.years
  const title = titleFact(context)
  if (title === null || stated === undefined || further !== undefined) return null
  const [date] = infoboxDate(context)
  const [year] = date?.dates.map((one) => one.year) ?? []
  if (year === undefined || year === stated) return null
  const named = singular(survey, 'electionName')
  const others = [
    ...(named === null || named.fact === title ? [] : yearsIn(named.fact.reading.raw)),
    ...dateStatements(context).flatMap(({ where, dates }) =>
      where === 'the infobox' ? [] : dates.map((one) => one.year),
    ),
  ]
  if (others.length === 0)
    append(others, yearsIn((leadOf(context.article)?.value ?? '').slice(0, firstWords)))
  const all = [...others, ...(date?.dates.map((one) => one.year) ?? [])]
  if (others.length === 0 || all.some((one) => one !== year)) return null
  const span = yearSpan(title, stated)
  return span === null ? null : { span, stated: String(stated), year }
})

/** So much of the first sentence is about the contest as a whole. */
const firstWords = 120

/** The years that the title states, as places that a finding refers to. */
export function titleYears(context: CheckContext): RelatedSpan[] {
  const title = titleFact(context)
  if (title === null) return []
  return surveyOf(context).years.flatMap((year) => {
    const span = yearSpan(title, year)
    return span === null ? [] : [{ span, message: `the title says ${year}` }]
  })
}

/** The title, or what stands for it in a text without one: the election's name. */
function titleFact(context: CheckContext): Fact | null {
  return context.record.title ?? singular(surveyOf(context), 'electionName')?.fact ?? null
}

function yearSpan(title: Fact, year: number): Span | null {
  const at = title.reading.raw.indexOf(String(year))
  return at === -1 ? null : partSpan(title, at, at + 4)
}
