import { entityOf } from '../../record/data/entity.js'
import type { Fact } from '../../record/fact.js'
import type { DataOf } from '../../record/record.js'
import { isLetter } from '../../value/characters.js'

/** An option of the contest as the normalized record has it. */
export type Option = DataOf<Fact>

/** A place in prose that names an option. */
export interface Mention {
  option: Option
  start: number
  end: number
  /** `Kerry's`: something of the option's, not the option. */
  possessive: boolean
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words by which prose may call the options, the last of a name's. */
export class Names {
  /** Null: several options share the word. */
  readonly #words = new Map<string, Option | null>()
  /** The first letters of the words, a bit each: most words in capitals are told from names by them. */
  #firsts = 0
  /** Options whose names take longer to compare, put off until a word begins like one. */
  #waiting: Option[] = []
  #waitingFirsts = 0

  constructor(options: readonly Option[]) {
    for (const option of options) {
      if (option.kind !== 'candidate') continue
      const name = nameOf(option)
      const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
      if (fullName.test(name) && !suffixes.has(last)) this.#add(last, option)
      else {
        this.#waiting.push(option)
        for (const word of name.split(between)) this.#waitingFirsts |= letterBit(word.charCodeAt(0))
      }
    }
  }

  /** Whether a word that begins with this character may be one of the names at all. */
  mayBegin(code: number): boolean {
    return (letterBit(code) & (this.#firsts | this.#waitingFirsts)) !== 0
  }

  /** The one option that goes by a word. */
  find(word: string): Option | null {
    if ((letterBit(word.charCodeAt(0)) & this.#waitingFirsts) !== 0) this.#addWaiting()
    return this.#words.get(normal(word)) ?? null
  }

  #add(word: string, option: Option): void {
    if (word.length < 3) return
    this.#words.set(word, this.#words.has(word) ? null : option)
    this.#firsts |= letterBit(word.charCodeAt(0))
  }

  #addWaiting(): void {
    for (const option of this.#waiting) {
      const { tokens } = entityOf(nameOf(option))
      // A single word (`Yes`, `Uncommitted`, `Labour`) may be meant as a word.
      const last = tokens.length < 2 ? undefined : tokens.findLast((token) => !suffixes.has(token))
      if (last !== undefined) this.#add(last, option)
    }
    this.#waiting = []
    this.#waitingFirsts = 0
  }
}

/** Words with nothing in them or behind them that would have to be taken off, the last one of plain letters. */
const fullName = /^\p{L}[\p{L}.'’ -]* [A-Za-z]+$/u

const between = /[ .-]+/

/** A bit for each plain letter in either case, all bits for any other character: it may be folded to any. */
function letterBit(code: number): number {
  const lower = code | 32
  return lower >= 97 && lower <= 122 ? 1 << (lower - 97) : -1
}

export function nameOf(option: Option): string {
  const { name } = option
  if (name === null || name === undefined || typeof name !== 'object' || !('reading' in name)) return ''
  const { reading } = name
  return typeof reading === 'object' && reading !== null && 'value' in reading ? String(reading.value) : ''
}

/** Words before a surname that do not make it another person's. */
const titles: ReadonlySet<string> = new Set([
  ...[
    'president',
    'senator',
    'sen',
    'governor',
    'gov',
    'congressman',
    'congresswoman',
    'representative',
    'mayor',
  ],
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'general',
    'candidate',
    'democrat',
    'republican',
    'incumbent',
    'in',
    'as',
    'while',
  ],
  ...[
    'and',
    'but',
    'when',
    'although',
    'though',
    'for',
    'with',
    'the',
    'on',
    'at',
    'by',
    'both',
    'only',
    'of',
    'like',
  ],
])

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
    capitals.lastIndex = stop - start
    if (mention === null) continue
    found ??= []
    found.push(mention)
  }
  return found ?? none
}

/** What a name can begin with: the engine's own search is several times as fast as a look at each character. */
const capitals = /[A-Z\u0080-\uffff]/g

const none: readonly Mention[] = []

/** Whether the letter at an offset goes on with a word, a hyphen or an apostrophe between. */
function isInsideWord(text: string, at: number, start: number): boolean {
  if (at > start && isLetter(text.charCodeAt(at - 1))) return true
  return at - 1 > start && isJoint(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at - 2))
}

function isJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019
}

/** The mention that a word is, if it is an option's and not another person's of the same name. */
function mentionAt(
  text: string,
  at: number,
  stop: number,
  start: number,
  names: Names,
): Mention | null {
  const word = text.slice(at, stop)
  const possessive = isPossessive(word)
  const bare = possessive ? withoutPossessive(word) : word
  const option = names.find(bare)
  if (option === null || !isCapital(word)) return null
  const before = wordBefore(text, at, start)
  if ((isCapital(before) && !belongs(before, option)) || isFollowedByPlace(text, stop)) return null
  return { option, start: at, end: at + bare.length, possessive }
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

/** The form in which names are compared; a plain word needs only its case dropped. */
function normal(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32
    if (code < 97 || code > 122) return entityOf(word).whole
  }
  return word.toLowerCase()
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
function belongs(before: string, option: Option | null | undefined): boolean {
  if (option === null || option === undefined) return false
  const word = entityOf(before).whole
  if (titles.has(word)) return true
  const { tokens } = entityOf(nameOf(option))
  return tokens.some(
    (token) =>
      token === word ||
      (word.length === 1 && token.startsWith(word)) ||
      (token.length === 1 && word.startsWith(token)),
  )
}

/** `Kerry County` is no person. */
function isFollowedByPlace(text: string, at: number): boolean {
  return /^ (?:County|City|Island|Parish|District|University|School)\b/.test(text.slice(at, at + 14))
}
