import { entityOf } from '../../record/data/entity.js'
import { isFact } from '../../record/fact.js'
import { isLetter } from '../../value/characters.js'
import { isCalledByParty, type Names, nameOf, type Option } from './names.js'
import { personTitles } from './person-words.js'
import { ticketEnd } from './ticket.js'

/** A place in prose that names an option. */
export interface Mention {
  option: Option
  start: number
  end: number
  /** `Kerry's`: something of the option's, not the option. */
  possessive: boolean
}

/** Words before a surname that do not make it another person's. */
const titles: ReadonlySet<string> = new Set([
  ...personTitles,
  ...(
    'sen gov mr mrs ms dr general democrat republican in as while and but when although though for with the on at by both ' +
    'only of like'
  ).split(' '),
])

/** Words before a surname that make it another person's of the same name: `the elder Archer`, `his widow Archer`. */
const kin: ReadonlySet<string> = new Set(
  (
    'elder older younger senior junior late father mother son daughter brother sister husband wife widow widower uncle aunt ' +
    'nephew niece cousin namesake grandfather grandson granddaughter'
  ).split(' '),
)

/** The mentions of options in a stretch of prose, in its order. Names that may be another person's are left out. */
export function mentionsIn(text: string, start: number, end: number, names: Names): readonly Mention[] {
  let found: Mention[] | null = null
  const said = text.slice(start, end)
  capitals.lastIndex = 0
  while (capitals.test(said)) {
    const at = start + capitals.lastIndex - 1
    const code = text.charCodeAt(at)
    if (!names.mayBegin(code) || !isLetter(code) || isInsideWord(text, at, start)) continue
    let stop = at + 1
    while (stop < end && isNamePart(text, stop, end)) stop++
    const mention = mentionAt(text, at, stop, start, names)
    capitals.lastIndex = Math.max(stop, mention?.end ?? 0) - start
    if (mention === null) continue
    const last = found?.at(-1)
    // `Norland National Party (NNP)` names one party once.
    if (last?.option === mention.option && text.slice(last.end, mention.start) === ' (') continue
    found ??= []
    found.push(mention)
  }
  return found ?? none
}

/** What a name can begin with: the engine's own search is several times as fast as a look at each character. */
const capitals = /[A-Z\u0080-\uffff]/g

const none: readonly Mention[] = []

/** What stands before a party that itself did something: not `allies of the`, `the former`, `the New`. */
const opensStatement =
  /(?:^|[,;:(]|(?<!\p{Lu}[\p{L}.’'-]*,?) and|\b(?:but|while|whereas|although|though|as|when|where|which|that|elections?|vote|poll|(?:won|held|retained|gained|followed) by|over|with|party (?:was|remained)|\d{4})) ?(?:[Tt]he (?:(?:ruling|governing|opposition|incumbent|[a-z]+-(?:left|right|wing)) )?)?$/u
/** What follows a party that is meant for its candidate: what it did or has, not who it is that stands for it. */
const doesItself =
  /^(?:$|[.,;:)]| \(| (?:\d|with|at|by|and|in|was|were|had|has|held|retained|kept|lost|easily|narrowly|comfortably|won|received|got|took|gained|earned|obtained|secured|captured|polled|garnered|collected|recorded|finished|came|placed|ended|carried|reached|saw|increased|rose|fell|dropped)(?![\p{L}-])|['’]s? (?:vote |own )?(?:share|percentage|majority|lead|margin|vote)\b)/u
/** `Walter Keane's`, before his party. */
const leaders = /^ ?((?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}-]+)['’]s $/u
/** Before a party that a clause goes on about. */
const victoryFor = /\bvictory for the $/

/** Whether the letter at an offset goes on with a word, a hyphen or an apostrophe between. */
function isInsideWord(text: string, at: number, start: number): boolean {
  if (at > start && isLetter(text.charCodeAt(at - 1))) return true
  return at - 1 > start && isJoint(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at - 2))
}

function isJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019
}

/** The mention that a word is or begins, if it is an option's and not another's of the same name. */
function mentionAt(text: string, at: number, stop: number, start: number, names: Names): Mention | null {
  const word = text.slice(at, stop)
  const possessive = isPossessive(word)
  const bare = possessive ? withoutPossessive(word) : word
  const party = names.partyAt(text, at, bare)
  if (party !== null) {
    if (!opensParty(text, start, at, party)) return null
    const owns = isPossessive(text.slice(party.end, party.end + 2))
    return { option: party.option, start: at, end: party.end, possessive: owns }
  }
  const option = names.find(bare)
  if (option === null || !isCapital(word)) return null
  const before = wordBefore(text, at, start)
  if (kin.has(before)) return null
  if ((isCapital(before) && !belongs(before, option)) || isFollowedByPlace(text, stop)) return null
  const end = at + bare.length
  return { option, start: at, end, possessive, ...ticketEnd(text, end, option) }
}

/** Whether a party that stands from `at` to `end` is one that its sentence says something of. */
function opensParty(
  text: string,
  start: number,
  at: number,
  { option, end }: { option: Option; end: number },
): boolean {
  if (isCalledByParty(option) && !doesItself.test(text.slice(end, end + 24))) return false
  const before = text.slice(Math.max(start, at - 40), at)
  if (opensStatement.test(before)) return true
  const owner = leaders.exec(text.slice(start, at))?.[1]
  if (owner !== undefined) return isFact(option.leader) && isNamed(option.leader.reading.raw, owner)
  return victoryFor.test(before) && text.startsWith(', which ', end)
}

/** Whether a whole name is, or ends with, what somebody is called. */
function isNamed(name: string, called: string): boolean {
  return name === called || name.endsWith(` ${called}`)
}

/** The word that stands one blank before an offset, the point of an initial (`John F. Kerry`) between them; else none. */
function wordBefore(text: string, at: number, start: number): string {
  const end = at - 1
  const last = text.charCodeAt(end - 1) === 46 ? end - 1 : end
  let first = last
  while (first > start && isNamePart(text, first - 1, last)) first--
  while (first < last && !isLetter(text.charCodeAt(first))) first++
  return last - first < (last < end ? 4 : Number.POSITIVE_INFINITY) ? text.slice(first, end) : ''
}

/** `Kerry's`. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  return last === 115 && (before === 39 || before === 0x2019)
}

function withoutPossessive(word: string): string {
  return word.slice(0, -2)
}

function isNamePart(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if ((code >= 97 && code <= 122) || isLetter(code)) return true
  return isJoint(code) && at + 1 < end && isLetter(text.charCodeAt(at + 1))
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}

/** Whether the capitalized word before a surname is the option's own or a title. */
function belongs(before: string, option: Option): boolean {
  const name = nameOf(option)
  if (beginsWith(name, before)) return true
  const word = entityOf(before).whole
  if (titles.has(word)) return true
  const { tokens } = entityOf(name)
  return tokens.some(
    (token) =>
      token === word ||
      (word.length === 1 && token.startsWith(word)) ||
      (token.length === 1 && word.startsWith(token)),
  )
}

/** Whether a word without hyphens is the first of a name, as most are that stand before a surname. */
function beginsWith(name: string, word: string): boolean {
  if (!name.startsWith(word) || name.charCodeAt(word.length) !== 32) return false
  for (let at = 0; at < word.length; at++) if (isJoint(word.charCodeAt(at))) return false
  return true
}

/** `Kerry County` is no person. */
function isFollowedByPlace(text: string, at: number): boolean {
  return /^ (?:County|City|Island|Parish|District|University|School)\b/.test(text.slice(at, at + 14))
}
