import { isLetter, lowerCase } from '../../value/characters.js'
import { months, weekdays } from '../../value/vocabulary/months.js'
import { termWords, wordEnd } from '../survey/title.js'
import type { Subject } from './scope.js'
import { sharingVerbs } from './verbs.js'

/** Words that say nothing of another contest, place or time: they may stand anywhere in a sentence on the result. */
const plain: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'his', 'her', 'its', 'all', 'some', 'only', 'just', 'and', 'but', 'or'],
  ...['of', 'in', 'on', 'at', 'with', 'by', 'for', 'to', 'against', 'first'],
  ...['who', 'which', 'while', 'whereas', 'although', 'though', 'however', 'both', 'each'],
  ...[
    'is',
    'are',
    'was',
    'were',
    'held',
    'took',
    'place',
    'won',
    'received',
    'elected',
    'chosen',
    'carried',
    'defeated',
  ],
  ...[
    'election',
    'contest',
    'race',
    'vote',
    'votes',
    'voting',
    'ballot',
    'ballots',
    'day',
    'result',
    'results',
  ],
  ...[
    'popular',
    'statewide',
    'overall',
    'total',
    'valid',
    'official',
    'certified',
    'final',
    'count',
    'tally',
  ],
  ...['delegates', 'delegate', 'seats', 'seat', 'state', 'electoral', 'pledged', 'cast', 'turnout', 'voter'],
  ...[
    'victory',
    'win',
    'winner',
    'defeat',
    'majority',
    'plurality',
    'landslide',
    'outright',
    'most',
    'margin',
  ],
  ...['close', 'narrow', 'clear', 'large', 'comfortable', 'decisive', 'absolute', 'simple', 'slim', 'wide'],
  ...['re-election', 'reelection', 're-elected', 'reelected', 'governorship', 'office', 'full', 'new'],
  ...['second', 'third', 'fourth', 'fifth', 'consecutive', 'term', 'distant', 'last', 'end'],
  ...['largest', 'biggest', 'strongest', 'single', 'party', 'parties', 'group', 'candidate', 'candidates'],
  ...['about', 'around', 'approximately', 'nearly', 'almost', 'roughly', 'more', 'less', 'exactly', 'even'],
  ...['four-year', 'two-year', 'six-year', 'five-year', 'hotly', 'contested', 'tight', 'still', 'upset'],
  ...['incumbent', 'former', 'nominee', 'challenger', 'independent', 'fellow'],
  ...['registered', 'eligible', 'stake', 'awarded', 'allocated', 'determined', 'proportionally'],
  ...[
    'proposal',
    'proposals',
    'measure',
    'amendment',
    'reform',
    'question',
    'approved',
    'rejected',
    'accepted',
  ],
  ...['percent', 'per', 'cent', 'percentage', 'point', 'points', 'share'],
  ...['had', 'became', 'remained', 'emerged', 'as', "state's"],
  ...sharingVerbs,
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
])

/** In a contest of several rounds these tell which of them. */
const ofRounds: ReadonlySet<string> = new Set(['round', 'rounds', 'run-off', 'runoff'])

const registered: ReadonlySet<string> = new Set(['registered', 'eligible'])

/** Adverbs of time and place: what they stand with is a number of before, after or elsewhere. */
const elsewhere: ReadonlySet<string> = new Set([
  ...[
    'previously',
    'formerly',
    'originally',
    'initially',
    'recently',
    'subsequently',
    'nationally',
    'locally',
  ],
  ...['eventually', 'ultimately', 'finally', 'early', 'simultaneously', 'personally'],
])

/** Whether a word in lower case says nothing of another contest, place or time. */
function isPlainWord(word: string, { titleWords, terms, rounds }: Subject): boolean {
  if (plain.has(word) || titleWords.has(word) || months.has(word) || weekdays.has(word)) return true
  if (rounds && ofRounds.has(word)) return true
  const term = termWords.get(word)
  if (term !== undefined) return terms.includes(term)
  return word.endsWith('ly') && !elsewhere.has(word)
}

/** Whether every word from `from` to `to` says nothing of another contest, place or time; names are left to others. */
export function isPlain(text: string, from: number, to: number, subject: Subject): boolean {
  for (let at = from; at < to; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const stop = wordEnd(text, at, to)
    const word = text.slice(at, stop)
    const lower = lowerCase(word)
    const isName = word !== lower && at > from + 1
    if (isName ? lower === 'super' : !isPlainWord(lower, subject)) return false
    at = registered.has(lower) && text.startsWith(' voters', stop) ? stop + ' voters'.length : stop
  }
  return true
}

/** Whether what stands behind a number to the end of its clause, or to where another's number is told, is plain. */
export function isPlainTail(text: string, from: number, to: number, subject: Subject): boolean {
  const next = text.slice(from, to).search(anothers)
  return isPlain(text, from, next === -1 ? to : from + next, subject)
}

/** Where the number of another begins, or what follows from a result. */
const anothers =
  /(?:,| \(| (?:and|but|while|whereas|to|against|versus|over|ahead of|followed by|compared (?:to|with)|defeating|beating|becoming|making|giving)) /
