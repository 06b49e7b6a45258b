import { remember } from '../../source/remember.js'
import { isLetter, lowerCase } from '../../value/characters.js'
import { yearsIn } from '../../value/index.js'
import { months } from '../../value/vocabulary/months.js'
import { contestTerms, termWords, wordEnd } from '../survey/title.js'
import type { Stretch } from './sentences.js'

/** What prose is compared with: the words and years that mean the article's own contest. */
export interface Subject {
  /** Words of the title in lower case. */
  titleWords: ReadonlySet<string>
  /** What the title calls the contest. */
  terms: readonly string[]
  /** Years of the title and of the contest's date. */
  years: readonly number[]
  /** The months of its date, 1 to 12; none where it is not known. */
  months: readonly number[]
  /** The title is that of several contests (`… primaries`, `… elections`), of which prose tells one by one. */
  several: boolean
}

/** Words for a part of the area, and words that tell of something else than the result. */
const foreignWords: ReadonlySet<string> = new Set([
  ...[
    'county',
    'counties',
    'district',
    'districts',
    'precinct',
    'precincts',
    'ward',
    'wards',
    'borough',
    'boroughs',
  ],
  ...[
    'parish',
    'parishes',
    'city',
    'cities',
    'town',
    'towns',
    'village',
    'villages',
    'suburb',
    'suburbs',
    'region',
  ],
  ...[
    'regions',
    'province',
    'provinces',
    'constituency',
    'constituencies',
    'neighborhood',
    'area',
    'areas',
    'island',
  ],
  ...['nationwide', 'nationally', 'national', 'elsewhere'],
  ...[
    'poll',
    'polling',
    'pollster',
    'exit',
    'survey',
    'projected',
    'predicted',
    'forecast',
    'estimated',
    'expected',
  ],
  ...[
    'previous',
    'previously',
    'earlier',
    'would',
    'could',
    'might',
    'should',
    'if',
    'never',
    'among',
    'women',
    'men',
  ],
  ...[
    'whites',
    'hispanics',
    'latinos',
    'blacks',
    'aged',
    'young',
    'older',
    'precincts',
    'counted',
    'reporting',
    'initial',
  ],
  ...[
    'preliminary',
    'early',
    'absentee',
    'mail',
    'round',
    'ballot',
    'straw',
    'runoff',
    'home',
    'nomination',
    'presidency',
  ],
  ...['later', 'then', 'ago', 'since', 'across', 'together', 'combined', 'respectively'],
  ...['general', 'nonbinding', 'level', 'members', 'superdelegates', 'recount'],
])
/** Before and behind these words `first` and `second` are places in the result, not counts or rounds. */
const placing: ReadonlySet<string> = new Set(['finished', 'came', 'placed', 'was', 'in', 'ran', 'finishing'])
/** Whoever says so: the whole sentence is theirs. */
const hearsay =
  /\b(?:polls?|polling|survey|pollsters?|according|projections?|estimates?|forecasts?|reported|reports|claimed|claims|alleged|wrongly|erroneously|mistakenly|initially)\b/
const calendarWords: ReadonlySet<string> = new Set([
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
  ],
  ...['december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'super'],
])

/** Longer beginnings say too much to be about one thing. */
const longest = 400

/**
 * Whether everything that a sentence says up to the end of a clause is about the whole contest: it names no part of
 * the area, no other place (`in Seattle`), no other contest or year, no poll and no condition.
 */
export function speaksOfWhole(text: string, sentence: Stretch, clause: Stretch, subject: Subject): boolean {
  const { start } = sentence
  const { end } = clause
  if (subject.several || end - start > longest || hearsay.test(text.slice(start, sentence.end))) return false
  let before = ''
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const stop = wordEnd(text, at, end)
    const word = text.slice(at, stop)
    const lower = lowerCase(word)
    at = stop
    if (lower === 'the') continue
    if ((lower === 'first' || lower === 'second') && !placing.has(before)) return false
    if (word !== lower && isOtherMonth(lower, subject)) return false
    const isPlace = word !== lower && (before === 'in' || before === 'at') && !calendarWords.has(lower)
    before = lower
    if (subject.titleWords.has(lower)) continue
    // Only beside primaries and by-elections is the general election another one.
    if (isPlace || (foreignWords.has(lower) && (lower !== 'general' || subject.terms.length > 0)))
      return false
    const term = termWords.get(lower)
    if (term !== undefined && !subject.terms.includes(term)) return false
  }
  if (yearsIn(text.slice(start, end)).some((year) => !subject.years.includes(year))) return false
  // What follows a comma may still say where: `39% of the vote, in Jefferson County`.
  return !furtherPlaces.some((words) => text.startsWith(words, end))
}

/** `Kerry carried the state in November`: another contest's month. */
function isOtherMonth(word: string, { months: own }: Subject): boolean {
  const month = months.get(word)
  return month !== undefined && own.length > 0 && !own.includes(month)
}

const furtherPlaces = [', in ', ', at ', ', within ', ', among ']

const otherSections =
  /\b(?:histor|background|debate|candidate|poll|aftermath|previous|endorsement|campaign|county|counties|district|primar|caucus|nominat|convention|runoff|round)/i

/** Whether a section can speak of the whole contest: not one on its history, its parts or another contest. */
export function isAboutContest(section: string | null, { terms, years }: Subject): boolean {
  if (section === null) return true
  const heading = headingOf(section)
  if (heading.terms.some((term) => terms.includes(term))) return true
  return !heading.isOther && heading.years.every((year) => years.includes(year))
}

/** What a heading names; the same ones stand in article after article. */
const headingOf = remember((heading) => ({
  terms: contestTerms(heading).map(({ term }) => term),
  isOther: otherSections.test(heading),
  years: yearsIn(heading),
}))
