import { isDigit, skipDigits } from '../../value/characters.js'
import { wordEnd } from '../survey/title.js'
import { behindApposition } from './apposition.js'
import type { Mention } from './mentions.js'
import { isOfficeOf } from './offices.js'
import { personWords } from './person-words.js'
import { isPlainTail } from './plain-words.js'
import { type Subject, speaksOfWhole } from './scope.js'
import type { Stretch } from './sentences.js'
import { verbAfter } from './verbs.js'

/** Names of the whole contest behind `won`. */
const contests: ReadonlySet<string> = new Set([
  ...['state', 'primary', 'caucus', 'caucuses', 'election', 'by-election', 'contest', 'race', 'referendum'],
  ...['vote', 'seat', 'runoff', 'run-off', 're-election', 'reelection'],
])
/** Words beside these names that do not make them a part of the contest, or another one; those of the title do not either. */
const neutral: ReadonlySet<string> = new Set([
  ...['the', 'this', 'of', 'statewide', 'popular', 'overall', 'entire', 'whole', 'close', 'tight'],
  ...['contested', 'hotly', 'bitterly', 'heavily', 'narrowly', 'blue', 'red', 'swing', 'battleground'],
])
/** What may follow what was won: how, when and by how much, not what it was won for. */
const ending =
  /^(?: *$| \(| (?:[a-z]+ly|outright|again|unopposed|with|by|over|against|on|in|and|but|despite|after|when|while|for a|to (?:become|succeed|an? (?:[a-z]+ ){0,2}(?:[a-z]+-year )?term))\b)/
const share = /^ (?:easily |narrowly |decisively )?with [\d.]+ ?(?:%|percent|per cent)/
const elected = /^ (?:re-)?elected *$/
/** `was the winner`, `was declared the winner of the caucuses`. */
const declared = /^ (?:declared |named )?the (?:clear |overall |narrow )?winner(?: (?:of|in))?/
/** `was won by incumbent President George W.`, before the name. */
export const wonBy = new RegExp(
  `(?<!\\b(?:been|be) )\\b(?:won|carried|held|retained|gained) by${personWords} $`,
  'u',
)
/** Between who lost and who won. */
export const lostTo = new RegExp(
  `^ (?:narrowly )?(?:lost to|was (?:narrowly )?(?:defeated|beaten) by)${personWords} $`,
  'u',
)
/** What may follow who was beaten: a victory in something else has its own words. */
const behindBeaten =
  /^(?: *$| \(| (?:\d|[a-z]+ly|with|by|to|on|and|but|for a)\b| in (?:the|a|an) (?:[\w-]+ )?(?:election|primary|caucus|caucuses|contest|race|runoff|vote|landslide)\b)/
/** Who was elected or has won is the subject of its clause, with nothing before it but names, titles and a conjunction. */
const lead = new RegExp(
  `^(?! (?:Had|If|Should|Were|Only|No|Not|Never|Neither|Unless)\\b)(?: (?:and|but|while|whereas|although|though|as|when|where|because|after|since))?${personWords} $`,
  'u',
)

/** Whether a sentence has a verb of winning at all. */
export function mayNameWinner(said: string): boolean {
  return verbs.test(said)
}

const verbs = / (?:won|defeated|beat|carried|lost to)|elected|winner/

/** The mention of the one who is said to have won the whole contest, in a clause that says so; null in others. */
export function winnerIn(
  text: string,
  clause: Stretch,
  mentions: readonly Mention[],
  subject: () => Subject,
): Mention | null {
  for (const [at, mention] of mentions.entries()) {
    if (mention.possessive || mention.option.kind === 'party') continue
    const before = text.slice(clause.start, mention.start).trim()
    if (!lead.test(before === '' ? ' ' : ` ${before} `)) {
      const behind = behindApposition(text, mention.end, clause.end)
      if (isWonBy(`${before} `, text.slice(behind, clause.end), subject)) return mention
      continue
    }
    if (isWinning(text, mention, clause, mentions, subject)) return mention
    const next = mentions[at + 1]
    if (next === undefined || next.possessive) continue
    const isLost = lostTo.test(text.slice(mention.end, next.start))
    if (isLost && behindBeaten.test(text.slice(next.end, clause.end))) return next
  }
  return null
}

/** Whose number a sentence begins with: `With 52% of the vote, Archer won the election`. */
export function winnerWith(
  text: string,
  clauses: readonly Stretch[],
  at: number,
  mentions: readonly Mention[],
  before: number,
  subject: () => Subject,
): Mention | null {
  const [clause, following] = [clauses[at], clauses[at + 1]]
  if (clause === undefined || following === undefined || text.slice(clause.start, before).trim() !== 'With')
    return null
  const inside = mentions.filter(({ start }) => start >= following.start && start < following.end)
  const [first] = inside
  if (first === undefined || !lead.test(text.slice(following.start, first.start))) return null
  const isAboutContest =
    isPlainTail(text, first.end, following.end, subject()) &&
    speaksOfWhole(text, following, following, subject(), inside)
  return isAboutContest && isWinning(text, first, following, inside, subject) ? first : null
}

/** Whether `before` says that the contest was won by whom the clause then names: `The Washington caucuses were won by Kerry`. */
function isWonBy(before: string, behind: string, subject: () => Subject): boolean {
  const won = wonBy.exec(before)
  if (won === null || !ending.test(behind)) return false
  const words = ` ${before
    .slice(0, won.index)
    .replace(/ (?:was|were) $/, '')
    .trim()}`
  return nameEnd(words, 0, words.length, subject) === words.length
}

/** Whether the clause says that the option mentioned won the contest itself, not a part of it or something else. */
export function isWinning(
  text: string,
  mention: Mention,
  clause: Stretch,
  mentions: readonly Mention[],
  subject: () => Subject,
): boolean {
  const found = verbAfter(text, mention.end, clause.end)
  if (found === null) return false
  const { verb, end } = found
  if (verb === 'defeated' || verb === 'beat') {
    const beaten = mentions.find(({ start, option }) => option !== mention.option && start > end)
    return (
      beaten !== undefined && beaten.start - end < 40 && behindBeaten.test(text.slice(beaten.end, clause.end))
    )
  }
  if (verb === 'was') {
    const rest = text.slice(end, clause.end)
    const won = declared.exec(rest)
    if (won === null) return elected.test(rest) || isElectedTo(rest, subject())
    return ending.test(rest.slice(won[0].length)) || isContest(text, end + won[0].length, clause.end, subject)
  }
  if (verb !== 'won' && verb !== 'carried') return false
  return share.test(text.slice(end, clause.end)) || isContest(text, end, clause.end, subject)
}

/** `was elected governor`, where the title is that of a gubernatorial election. */
function isElectedTo(rest: string, { titleWords, terms }: Subject): boolean {
  const office = electedTo.exec(rest)?.[1]
  if (office === undefined || terms.length > 0) return false
  // A president is elected by more than the state of the title.
  return isOfficeOf(office, titleWords) && !(office === 'president' && titleWords.has('in'))
}

const electedTo =
  /^ (?:re-)?elected (?:as )?(?:the )?(governor|mayor|president|leader)(?: *$| (?:with|over|against|in a|by a|defeating)\b)/
/** Whether the words from `at` on name the contest: `the Washington caucuses`, `the state of Washington`, `Washington`. */
function isContest(text: string, at: number, end: number, subject: () => Subject): boolean {
  const stop = nameEnd(text, at, end, subject)
  return stop > at && ending.test(text.slice(stop, end))
}

/** Where the words end that name the contest; `at` where none do. */
function nameEnd(text: string, at: number, end: number, subject: () => Subject): number {
  let from = at
  let names = false
  while (text.charCodeAt(from) === 32) {
    const stop = isDigit(text.charCodeAt(from + 1))
      ? skipDigits(text, from + 1, end)
      : wordEnd(text, from + 1, end)
    const word = text.slice(from + 1, stop)
    const lower = word.toLowerCase()
    const isTitles = subject().titleWords.has(lower) || subject().years.includes(Number(word))
    if (!isTitles && !contests.has(lower) && !neutral.has(lower)) break
    names ||= contests.has(lower) || (isTitles && word !== lower)
    from = stop
  }
  return names ? from : at
}
