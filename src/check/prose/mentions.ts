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

/** The words by which prose may call the options, the last of a name's. Null: several options share the word. */
export type Names = ReadonlyMap<string, Option | null>

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function namesOf(options: readonly Option[]): Names {
  const names = new Map<string, Option | null>()
  for (const option of options) {
    const tokens = entityOf(nameOf(option)).tokens
    const last = tokens.findLast((token) => !suffixes.has(token))
    // A single word (`Yes`, `Uncommitted`, `Labour`) may be meant as a word.
    if (last === undefined || tokens.length < 2 || last.length < 3 || option.kind !== 'candidate') continue
    names.set(last, names.has(last) ? null : option)
  }
  return names
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
export function mentionsIn(text: string, start: number, end: number, names: Names): Mention[] {
  const found: Mention[] = []
  if (names.size === 0) return found
  let beforeStart = -1
  let beforeEnd = -1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 65 || !isLetter(code)) continue
    let stop = at + 1
    while (stop < end && isNamePart(text, stop, end)) stop++
    // A word in small letters is no name.
    if (code < 97 || code > 122) {
      const word = text.slice(at, stop)
      const possessive = isPossessive(word)
      const bare = possessive ? withoutPossessive(word) : word
      const option = names.get(normal(bare))
      if (option !== undefined && option !== null && isCapital(word)) {
        const before = beforeEnd === at - 1 ? text.slice(beforeStart, beforeEnd) : ''
        if ((!isCapital(before) || belongs(before, option)) && !isFollowedByPlace(text, stop))
          found.push({ option, start: at, end: at + bare.length, possessive })
      }
    }
    beforeStart = at
    // `John F. Kerry`: the point of an initial stands between.
    beforeEnd = text.charCodeAt(stop) === 46 && stop - at < 4 ? stop + 1 : stop
    at = stop
  }
  return found
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
  return (code === 45 || code === 39 || code === 0x2019) && at + 1 < end && isLetter(text.charCodeAt(at + 1))
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
