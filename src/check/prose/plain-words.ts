import { isDigit, isLetter, lowerCase } from '../../value/characters.js'
import { months, weekdays } from '../../value/vocabulary/months.js'
import { termWords, wordEnd } from '../survey/title.js'
import { isOfficeOf } from './offices.js'
import type { Subject } from './scope.js'
import { sharingVerbs } from './verbs.js'

/** Words that say nothing of another contest, place or time: they may stand anywhere in a sentence on the result. */
const plain: ReadonlySet<string> = new Set([
  ...words(
    'a an the this it his her its so all some only just and but or who which both each one still even those voted',
  ),
  ...words('of in on at with by for to against while whereas although though however as'),
  ...words(
    'is are was were had held took place elected chosen defeated awarded allocated allocation receiving determined cast lost',
  ),
  ...words('became remained emerged fell dropped rose reduced beat beaten declared named unopposed up down'),
  ...words(
    'election contest race vote votes voting ballot ballots day result results state count tally stake',
  ),
  ...words(
    'popular statewide overall total number valid invalid spoilt spoiled official certified final electoral pledged registered eligible',
  ),
  ...words('delegates delegate seats seat turnout voter percent per cent percentage point points share'),
  ...words('victory win winner defeat upset majority plurality margin landslide outright most term office'),
  ...words('re-election reelection re-elected reelected governorship four-year two-year six-year five-year'),
  ...words(
    'best dominant open proportional no close narrow clear large comfortable decisive absolute simple slim wide tight hotly contested full new',
  ),
  ...words(
    'first second third second-largest third-largest fourth fifth consecutive distant last end two three four five six seven eight nine',
  ),
  ...words('ten eleven twelve largest biggest strongest single party parties group candidate candidates'),
  ...words('about around approximately nearly almost roughly more less exactly proportionally'),
  ...words('incumbent former nominee challenger independent fellow'),
  ...words('proposal proposals measure amendment constitutional reform question initiative'),
  ...words('approved rejected accepted passed endorsed opposed'),
  ...sharingVerbs,
])

/** In a contest of several rounds these tell which of them. */
const ofRounds: ReadonlySet<string> = new Set(
  words('advanced proceeded progressed qualified led round rounds run-off runoff eliminated'),
)

const registered: ReadonlySet<string> = new Set(words('registered eligible'))

/** Adverbs of time and place: what they stand with is a number of before, after or elsewhere. */
const elsewhere: ReadonlySet<string> = new Set([
  ...words(
    'previously formerly originally initially recently subsequently eventually ultimately finally early',
  ),
  ...words('nationally locally simultaneously personally'),
])

/** `the state's 76 delegates`. */
export const owner = /['’]s$/

function words(list: string): string[] {
  return list.split(' ')
}

/** Whether a word in lower case says nothing of another contest, place or time. */
export function isPlainWord(word: string, { titleWords, terms, rounds }: Subject): boolean {
  if (plain.has(word) || titleWords.has(word) || months.has(word) || weekdays.has(word)) return true
  if ((rounds && ofRounds.has(word)) || isOfficeOf(word, titleWords)) return true
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
    const lower = lowerCase(word).replace(owner, '')
    const isName = word[0] !== lower[0] && at > from + 1
    const isAllVoters = lower === 'voters' && stop === to && text.startsWith(' of ', at - 4)
    // `from 42 to 56`: the beginning of a change.
    const isBeginning = lower === 'from' && isDigit(text.charCodeAt(stop + 1))
    if (isName ? lower === 'super' : !isAllVoters && !isBeginning && !isPlainWord(lower, subject))
      return false
    at = registered.has(lower) && text.startsWith(' voters', stop) ? stop + ' voters'.length : stop
  }
  return true
}

/** Whether words name anything that is not in the title: `won Iowa with`; a plain word may begin a sentence. */
export function namesAnother(said: string, { titleWords }: Subject): boolean {
  const names = said.match(/\p{Lu}\p{L}*/gu) ?? []
  return names.some((name) => !titleWords.has(lowerCase(name)) && !plain.has(lowerCase(name)))
}

/** Whether what stands behind a number to the end of its clause, or to where another's number is told, is plain. */
export function isPlainTail(text: string, from: number, to: number, subject: Subject): boolean {
  const [start, end] = tailOf(text, from, to)
  return isPlain(text, start, end, subject)
}

/** Whether it names something that is not in the title, if only behind plain words: `of the vote in the state House`. */
export function namesAnotherBehind(text: string, from: number, to: number, subject: Subject): boolean {
  const [start, end] = tailOf(text, from, to)
  return namesAnother(text.slice(start, end), subject)
}

function tailOf(text: string, from: number, to: number): readonly [start: number, end: number] {
  const start = from + (atStake.exec(text.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0)
  const next = text.slice(start, to).search(anothers)
  return [start, next === -1 ? to : start + next]
}

/** Behind seats. */
const atStake = /^(?: that were)? (?:up for (?:re-)?election|being contested|available)(?=$|[,.])/
/** Where the number of another begins, or what follows from a result. */
const anothers =
  /(?:,| \(| (?:and|but|while|whereas|to|against|versus|over|ahead of|followed by|compared (?:to|with)|defeating|beating|becoming|making|giving)) /
