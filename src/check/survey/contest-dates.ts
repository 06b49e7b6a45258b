import type { Fact } from '../../record/fact.js'
import { textFact } from '../../record/fact.js'
import { yearsIn } from '../../value/index.js'
import { type DatedText, datedTexts } from '../prose/article-dates.js'
import { datesIn, type StatedDate } from '../prose/dates.js'
import type { CheckContext } from '../rule.js'
import { daysOf } from './days-without-year.js'
import { leadOf } from './lead.js'
import { once } from './once.js'
import { type Survey, singular, surveyOf } from './survey.js'
import { type ContestTerm, contestTerms, wordsOf } from './title.js'

/** A place that states when the contest took place. */
export interface DateStatement {
  where: 'the infobox' | 'the first sentence' | 'the line beside the table'
  fact: Fact
  /** Several where there were several rounds. */
  dates: readonly StatedDate[]
}

/** Every statement of the contest's own date: infobox, first sentence, and the line beside the results. */
export const dateStatements = once((context): readonly DateStatement[] => [
  ...infoboxDate(context).filter(isComplete),
  ...leadDate(context),
  ...labelDates(context),
])

/** The infobox's statement alone, whether or not its day exists. */
export const infoboxDate = once((context): readonly DateStatement[] => {
  const survey = surveyOf(context)
  const field = singular(survey, 'electionDate') ?? singular(survey, 'date')
  return field === null
    ? []
    : statement('the infobox', field.fact, datesIn(field.fact.reading.raw.slice(0, 400)))
})

/** Whether no day of the contest is missing: a list that begins with its comma has lost one, and one round alone has others. */
function isComplete({ fact, dates }: DateStatement): boolean {
  const { raw } = fact.reading
  const [first] = dates
  if (/^\s*[,;]/.test(raw)) return false
  return dates.length > 1 || !oneRound.test(raw.slice(first?.end ?? 0, (first?.end ?? 0) + longestRound))
}

const longestRound = 40
const oneRound =
  /^\s*\(?(?:(?:first|second|third|final|last|1st|2nd|3rd) (?:round|ballot|phase|stage|tour)|run-?off)\b/i

function statement(where: DateStatement['where'], fact: Fact, dates: readonly StatedDate[]): DateStatement[] {
  return dates.length === 0 || dates.some(({ exists }) => !exists) ? [] : [{ where, fact, dates }]
}

/** How much of the first paragraph its first sentence is looked for in. */
const longestSentence = 600
const cues = [
  ' held ',
  ' took place ',
  ' take place ',
  ' conducted ',
  ' scheduled ',
  ' went to the polls ',
  ' voted ',
]
const prepositions = /(?:^| )(?:on|from|between|for) (?:the |Super )?$/
const sentenceEnd = /[\p{Ll}\d)]\. +\p{Lu}/u

/** The date that the article's first sentence gives with `held on`, `took place from` and the like. */
function leadDate(context: CheckContext): DateStatement[] {
  const lead = leadOf(context.article)
  if (lead === null) return []
  const stated = datedTexts(context).find(({ node }) => node === lead)?.dates ?? []
  const end = lead.value.slice(0, longestSentence).search(sentenceEnd)
  const sentence = lead.value.slice(0, end === -1 ? longestSentence : end + 1)
  const [date] = stated.filter((known) => known.end <= sentence.length)
  const known = infoboxDate(context).flatMap((one) => one.dates)
  const dates =
    date !== undefined && saysWhen(sentence, date)
      ? [date]
      : daysOf(sentence, date, known, (day) => saysWhen(sentence, day))
  const [first] = dates
  if (first === undefined || moved.test(sentence)) return []
  if (ofAnother.test(sentence.slice(0, first.start))) return []
  if (!isOfContest(sentence.slice(0, first.start), surveyOf(context))) return []
  return statement('the first sentence', textFact(lead.value, lead), dates)
}

/** A date that was given up may stand before the one that was kept. */
const moved =
  /\b(?:moved|postponed|rescheduled|delayed|originally|initially|brought forward|cancell?ed|had|scheduled\b.*\bbut)\b/
/** Sentences that begin with another contest, or with one of several. */
const ofAnother =
  /^(?:(?:Early|Advance|Postal|Some|Most|Several|Many|Other|Another|An? (?:similar|previous|earlier|first|further)|The (?:previous|last|next)) |The first (?:caucuses|primaries|elections|votes|contests) )|\b(?:same question|home state)\b/

/** What took place is a vote, and nothing that came before it: `The first debate was held on`. */
const vote =
  /^(?:It|They|This|These)\b|election|\b(?:vot(?:e|es|ed|ing|ers)|polls?|referend(?:um|ums|a)|ballots?|contest|race|round|run-?off|plebiscite|spill|caucus|caucuses|primary|primaries|convention)\b/i
/** `Torvia voted on`, `Utah went to the polls on`. */
const electorate = /^((?:\p{Lu}[\p{L}’'-]* )+)(?:voted|went) /u

/** Whether the words before a date may speak of the article's contest: they name no other kind, no other place, and no other year. */
function isOfContest(before: string, { terms, years, words }: Survey): boolean {
  const place = electorate.exec(before)?.[1]
  if (!vote.test(before) || (place !== undefined && !wordsOf(place).some((word) => words.has(word))))
    return false
  if (years.length > 0 && yearsIn(before).some((year) => !years.includes(year))) return false
  const named = contestTerms(before)
  if (named.length === 0) return true
  // A title need not name its kind, but a primary's does.
  if (terms.length === 0) return named.some(({ term }) => kindOf(term) !== 'primary')
  return named.some(({ term }) => terms.some((own) => kindOf(own.term) === kindOf(term)))
}

/** Articles on caucuses call them primaries, and the other way round. */
function kindOf(term: ContestTerm): ContestTerm {
  return term === 'caucus' ? 'primary' : term
}

/** Whether the words before a date say that the contest took place then: `was held on`. */
function saysWhen(sentence: string, { start }: StatedDate): boolean {
  const near = sentence.slice(Math.max(0, start - 80), start)
  return prepositions.test(near) && cues.some((words) => near.includes(words))
}

const dateLabels: ReadonlySet<string> = new Set([
  'date',
  'primary date',
  'caucus date',
  'caucuses date',
  'election date',
  'voting date',
  'polling date',
  'referendum date',
  'date of election',
])

/** `Primary date: February 7, 2004`, where the article has only one such line: several belong to several contests. */
function labelDates(context: CheckContext): DateStatement[] {
  const found = datedTexts(context).filter(isDateLine)
  const [only] = found
  if (only === undefined || found.length > 1) return []
  const { value } = only.node
  const line = value.indexOf('\n')
  const dates = line === -1 ? only.dates : only.dates.filter(({ end }) => end <= line)
  return statement('the line beside the table', textFact(value, only.node), dates)
}

/** A label that a date belongs to; a dialect without labels has it at the beginning of a paragraph. */
function isDateLine({ node, dates: [first] }: DatedText): boolean {
  if (node.type === 'label') return dateLabels.has(node.key.trim().toLowerCase())
  const before = node.value.slice(0, Math.min(first?.start ?? 0, longestLabel)).trim()
  return before.endsWith(':') && dateLabels.has(before.slice(0, -1).trim().toLowerCase())
}

const longestLabel = 40
