import { remember } from '../../source/remember.js'
import { isLetter, lowerCase } from '../../value/characters.js'
import { yearsIn } from '../../value/index.js'
import { months, weekdays } from '../../value/vocabulary/months.js'
import { contestTerms, termWords, wordEnd } from '../survey/title.js'
import { partWords } from './part-words.js'
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
  /** The contest had several rounds, each with numbers of its own. */
  rounds: boolean
  /** The words for the chamber, where all seats of one are elected: `All 68 seats in the Assembly`. */
  chamber: ReadonlySet<string>
  /** The title is that of several contests (`… primaries`, `… elections`), of which prose tells one by one. */
  several: boolean
}

/** Words for a part of the contest, and words that tell of something else than the result. */
const foreignWords: ReadonlySet<string> = new Set([
  ...partWords,
  ...(
    'nationwide nationally national elsewhere exit projected predicted estimated expected previous previously earlier ' +
    'would could might should if never among initial preliminary early absentee mail round ballot straw runoff home ' +
    'nomination presidency later then ago since across together combined general nonbinding level members superdelegates'
  ).split(' '),
])
/** Before and behind these words `first` and `second` are places in the result, not counts or rounds. */
const placing: ReadonlySet<string> = new Set(['finished', 'came', 'placed', 'was', 'in', 'ran', 'finishing'])
/** Whoever says so: the whole sentence is theirs. */
export const hearsay =
  /\b(?:polls?|polling|survey|pollsters?|according|projections?|estimates?|forecasts?|reported|reports|claimed|claims|alleged|said|says|insisted|maintained|argued|wrongly|erroneously|mistakenly|initially|reporting|counted|corrected|revised|recount(?:ed|s)?|annulled|overturned|invalidated|disqualified|voided|quashed)\b/i
/** What was not decided then has gone to somebody since. */
const unsettled =
  /\b(?:unresolved|undecided|uncounted|in (?:dispute|doubt)|(?:disputed|contested|outstanding)(?=[.,;)]|$))/i
/** What these stand before is a place where it is neither a day nor a word of the title. */
const locating: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near'])

/** Longer beginnings say too much to be about one thing. */
const longest = 400

/**
 * Whether everything that a sentence says up to the end of a clause is about the whole contest: it names no part of
 * the area, no other place (`in Seattle`), no other contest or year, no poll and no condition. The names of options, which are
 * the `mentions` of the sentence, may have any words: `National Union`.
 */
export function speaksOfWhole(
  text: string,
  sentence: Stretch,
  clause: Stretch,
  subject: Subject,
  mentions: readonly Stretch[],
): boolean {
  const { start } = sentence
  const { end } = clause
  if (subject.several || end - start > longest) return false
  const said = text.slice(start, sentence.end)
  if (hearsay.test(said) || unsettled.test(said)) return false
  let before = ''
  let behindThe = false
  let namesRound = false
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const named = mentions.find((mention) => mention.start <= at && at < mention.end)
    if (named !== undefined) {
      if (locating.has(before)) return false
      at = named.end
      before = ''
      behindThe = false
      continue
    }
    const stop = wordEnd(text, at, end)
    const word = text.slice(at, stop)
    const lower = lowerCase(word)
    if (lower === 'the') {
      behindThe = true
      at = stop
      continue
    }
    const round = subject.rounds ? roundEnd(text, lower, stop, namesRound) : -1
    if (round !== -1) {
      at = round
      before = ''
      namesRound = true
      continue
    }
    // `in first`, but not `in the first count`.
    const isPlacing = placing.has(before) && !(behindThe && before === 'in')
    if ((lower === 'first' || (lower === 'second' && !noRound.test(text.slice(stop, end)))) && !isPlacing)
      return false
    behindThe = false
    at = stop
    if (word !== lower && isOtherMonth(lower, subject)) return false
    const isPlace = word !== lower && locating.has(before) && !isOfCalendar(lower)
    before = lower
    if (subject.titleWords.has(lower) || (word !== lower && subject.chamber.has(lower))) continue
    // `of the National Party`.
    if (word !== lower && text.startsWith(' Party', stop)) continue
    // Only beside primaries and by-elections is the general election another one.
    if (isPlace || (foreignWords.has(lower) && (lower !== 'general' || subject.terms.length > 0)))
      return false
    const term = termWords.get(lower)
    if (term !== undefined && !subject.terms.includes(term)) return false
  }
  if (subject.titleWords.has('in') && nation.test(text.slice(start, end))) return false
  if (yearsIn(text.slice(start, end)).some((year) => !subject.years.includes(year))) return false
  // What follows a comma may still say where: `39% of the vote, in Jefferson County`, `39%, her best, in Jefferson County`.
  return !furtherPlace.test(text.slice(end, Math.min(sentence.end, end + longestAside)))
}

/** Beside a contest in a state the whole country is elsewhere. */
const nation =
  /\b(?:in|carried|won|of|across) the (?:United States|U\.S\.)(?! (?:presidential|Senate|House|Representative))/

/** `re-election to a second term`, `Dean second with 30%`. */
const noRound = /^ (?:(?:consecutive |full |[a-z]+-year )?term\b|with \d)/

const furtherPlace = /^(?:, (?:his|her|its|their|the|an?) [a-z -]{1,24})?, (?:in|at|within|among) /
const longestAside = 50

/** `May 18`, `Super Tuesday`, `Election Day`. */
function isOfCalendar(word: string): boolean {
  return months.has(word) || weekdays.has(word) || word === 'super' || word === 'election'
}

/** `Kerry carried the state in November`: another contest's month. */
function isOtherMonth(word: string, { months: own }: Subject): boolean {
  const month = months.get(word)
  return month !== undefined && own.length > 0 && !own.includes(month)
}

/**
 * Where the words end that name one of several rounds (`first round`, `run-off`, and behind such `in the second`); -1 where
 * the word begins none.
 */
function roundEnd(text: string, word: string, stop: number, isNext: boolean): number {
  if (word === 'runoff' || word === 'run-off') return stop
  if (isNext && ordinals.has(word) && /^(?:$|[.,;)])/.test(text.slice(stop, stop + 1))) return stop
  const end = stop + ' round'.length
  return ordinals.has(word) && text.startsWith(' round', stop) && !isLetter(text.charCodeAt(end)) ? end : -1
}

const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'final'])

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
