import { append } from '../../source/list.js'
import { remember } from '../../source/remember.js'
import { readName } from '../../value/index.js'
import { generations } from '../../value/vocabulary/generations.js'
import { compatibleGivenNames } from './given-names.js'

/**
 * A name in the form in which names are compared: notes, brackets at the end, accents, punctuation and case dropped.
 * `whole` is all of it, `tokens` its words; a ticket (`Obama / Biden`) goes by its first name.
 */
export interface Entity {
  /** The name as it is written; two that are equal here are equal in form. */
  raw: string
  whole: string
  tokens: readonly string[]
}

/** A name to compare. */
export function entityOf(text: string): Entity {
  return new Name(text)
}

/** Most names are equal as they are written; their form is made only where it is asked for. */
class Name implements Entity {
  readonly raw: string
  #tokens: readonly string[] | null = null
  #whole: string | null = null

  constructor(raw: string) {
    this.raw = raw
  }

  get tokens(): readonly string[] {
    this.#tokens ??= isIndependent(this.raw) ? independent : wordsOf(this.raw)
    return this.#tokens
  }

  get whole(): string {
    if (this.#whole !== null) return this.#whole
    const isPlain = plainName.test(this.raw) && !isIndependent(this.raw)
    this.#whole = isPlain ? withoutPoints(this.raw).toLowerCase() : this.tokens.join(' ')
    return this.#whole
  }
}

/** Those without a party, one or several. The first letter is looked at first, as few names have it. */
function isIndependent(raw: string): boolean {
  return (raw.charCodeAt(0) | 32) === 105 && independents.test(raw)
}

const independents = /^independents?(?: politicians?)?$/i
const independent: readonly string[] = ['independent']

/** Words of plain letters with one blank between two: only their case and the points of initials have to be dropped. */
const plainName = /^[A-Za-z]+\.?(?: [A-Za-z]+\.?)*$/

const wordsOf = remember(
  (text: string): readonly string[] =>
    plainWords(text) ?? plainWords(withoutAccents(text)) ?? foldedWords(text),
)

/** Every letter folded by itself; what is no Latin letter stays as it is. */
function withoutAccents(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xc0 || code > 0x24f) continue
    folded += text.slice(from, at) + foldedLetter(text.charAt(at))
    from = at + 1
  }
  return folded + text.slice(from)
}

const foldedLetter = remember(foldLetters)

function withoutPoints(text: string): string {
  return text.includes('.') ? text.replaceAll('.', '') : text
}

/** The words of a name of plain letters, digits and points (`John F. Kerry`), null for any other. */
function plainWords(text: string): string[] | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code | 32
    if ((lower < 97 || lower > 122) && (code < 48 || code > 57) && code !== 32 && code !== 46) return null
  }
  const words: string[] = []
  const written = text.toLowerCase().split(' ')
  for (let at = 0; at < written.length; at++) {
    const word = written[at] ?? ''
    const letters = withoutPoints(word)
    // `J.F. Kerry` has two initials, `S.P.D.` is one word.
    if (at < written.length - 1 && areInitials(word, letters)) append(words, letters)
    else if (letters !== '') words.push(letters)
  }
  return words
}

function areInitials(word: string, letters: string): boolean {
  return letters.length > 1 && word.startsWith('.', 1) && word.length >= letters.length * 2 - 1
}

function foldedWords(text: string): string[] {
  let name = readName(text).name
  const slash = ticketSlash(name)
  if (slash > 0) name = name.slice(0, slash)
  const open = name.endsWith(')') ? name.lastIndexOf(' (') : -1
  if (open > 0) name = name.slice(0, open)
  const folded = foldLetters(surnameLast(name)).replace(/['’]/g, '')
  const words = folded.replace(/[^\p{L}\p{N}.]+/gu, ' ')
  return (
    plainWords(words) ??
    words
      .replaceAll('.', '')
      .split(' ')
      .filter((word) => word !== '')
  )
}

/** Where the running mate's name begins: ` / `, or `/` between two names of several words. -1 without one. */
function ticketSlash(name: string): number {
  const spaced = name.indexOf(' / ')
  if (spaced > 0) return spaced
  const slash = name.indexOf('/')
  const space = name.indexOf(' ')
  return space > 0 && space < slash && name.includes(' ', slash) ? slash : -1
}

/** `Kerry, John` is `John Kerry`; what stands behind a further comma stays there. */
function surnameLast(name: string): string {
  const comma = name.indexOf(', ')
  if (comma < 1) return name
  const further = name.indexOf(', ', comma + 2)
  const given = name.slice(comma + 2, further === -1 ? name.length : further)
  if (generations.has(given.toLowerCase().replaceAll('.', ''))) return name
  return `${given} ${name.slice(0, comma)}${further === -1 ? '' : name.slice(further)}`
}

/** Letters that no accent makes of a plain one. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
])

function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => plainLetters.get(letter) ?? letter)
}

/** A number made of the letters of a name in its form: the same for names of one form, hardly ever for two others. */
export function lettersOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code | 32
    if (lower >= 97 && lower <= 122) sum = (sum * 31 + lower) | 0
    else if (code !== 32 && code !== 46) return lettersOfForm(entityOf(text).whole)
  }
  return sum
}

function lettersOfForm(whole: string): number {
  let sum = 0
  for (let at = 0; at < whole.length; at++) {
    const code = whole.charCodeAt(at)
    if (code !== 32) sum = (sum * 31 + code) | 0
  }
  return sum
}

/** `J. Kerry`, `Bill Kerry`, `John F. Kerry` and `Kerry` may all be one; `Robert Hughes` is not `Simon Hughes`. */
export function compatiblePeople(one: Entity, other: Entity): boolean {
  const a = withoutSuffix(one.tokens)
  const b = withoutSuffix(other.tokens)
  if (a.length === 0 || b.length === 0) return false
  if (a.length < one.tokens.length && b.length < other.tokens.length && suffixOf(one) !== suffixOf(other))
    return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (isPartOf(short, long, long.length - short.length)) return true
  // A second surname may be left out: `Felipe González` of `Felipe González Márquez`.
  if (short.length > 1 && isPartOf(short, long, 0)) return true
  if (short.length === 1 || short[short.length - 1] !== long[long.length - 1]) return false
  return compatibleGivenNames(short[0] ?? '', long[0] ?? '') && middlesAgree(short, long)
}

/** Whether the words of `short` are those of `long` from a place on. */
function isPartOf(short: readonly string[], long: readonly string[], from: number): boolean {
  return short.every((token, at) => token === long[from + at])
}

/** Where both state middle names, each of the shorter must begin like one of the longer: `John N. Garner`, `John Nance Garner`. */
function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
  const middles = long.slice(1, -1)
  return short
    .slice(1, -1)
    .every((middle) =>
      middles.some(
        (other) =>
          other.startsWith(middle[0] ?? '') &&
          (middle.length === 1 || other.length === 1 || other === middle),
      ),
    )
}

/** `National` may be `New Zealand National Party`: every word of the shorter stands in the longer. */
export function compatibleParties(one: Entity, other: Entity): boolean {
  const [short, long] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one]
  const words = new Set(long.tokens)
  const telling = short.tokens.filter((token) => token !== 'party' && token !== 'the' && token !== 'of')
  return telling.length > 0 && telling.every((token) => words.has(token))
}

function suffixOf({ tokens }: Entity): string {
  return tokens[tokens.length - 1] ?? ''
}

/** How many words a name has, `Jr.` and the like left out. */
export function wordCount({ tokens }: Entity): number {
  return withoutSuffix(tokens).length
}

/** The words of a name without `Jr.` and the like. */
export function withoutSuffix(tokens: readonly string[]): readonly string[] {
  return tokens.length > 1 && generations.has(tokens[tokens.length - 1] ?? '') ? tokens.slice(0, -1) : tokens
}
