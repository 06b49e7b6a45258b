import { remember } from '../../profile/remember.js'
import { readName } from '../../value/index.js'

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

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

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
    this.#tokens ??= wordsOf(this.raw)
    return this.#tokens
  }

  get whole(): string {
    this.#whole ??= this.tokens.join(' ')
    return this.#whole
  }
}

const wordsOf = remember((text: string): readonly string[] => plainWords(text) ?? foldedWords(text))

/** The words of a name of plain letters, digits and points (`John F. Kerry`), null for any other. */
function plainWords(text: string): string[] | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code | 32
    if ((lower < 97 || lower > 122) && (code < 48 || code > 57) && code !== 32 && code !== 46) return null
  }
  const words: string[] = []
  for (const word of text.toLowerCase().replaceAll('.', '').split(' ')) if (word !== '') words.push(word)
  return words
}

function foldedWords(text: string): string[] {
  let name = readName(text).name
  const slash = name.indexOf(' / ')
  if (slash > 0) name = name.slice(0, slash)
  const open = name.endsWith(')') ? name.lastIndexOf(' (') : -1
  if (open > 0) name = name.slice(0, open)
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** `J. Kerry`, `John F. Kerry` and `Kerry` may all be `John Kerry`; `Robert Hughes` is not `Simon Hughes`. */
export function compatiblePeople(one: Entity, other: Entity): boolean {
  const a = withoutSuffix(one.tokens)
  const b = withoutSuffix(other.tokens)
  const lastA = a[a.length - 1]
  const lastB = b[b.length - 1]
  if (lastA === undefined || lastA !== lastB) return false
  if (a.length === 1 || b.length === 1) return true
  const [firstA = ''] = a
  const [firstB = ''] = b
  if (firstA === firstB) return middlesAgree(a, b)
  return (firstA.length === 1 || firstB.length === 1) && firstA[0] === firstB[0]
}

/** Where both state middle names, each of the shorter must begin like one of the longer: `John N. Garner`, `John Nance Garner`. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
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

function withoutSuffix(tokens: readonly string[]): readonly string[] {
  return tokens.length > 1 && suffixes.has(tokens[tokens.length - 1] ?? '') ? tokens.slice(0, -1) : tokens
}

/**
 * Pairs names with names: equal forms first, then those that are compatible with exactly one unpaired name and are
 * that one's only match in turn. Returns for each of `names` the index in `others`, or -1: doubt is no match.
 */
export function matchEntities(
  names: readonly Entity[],
  others: readonly Entity[],
  compatible: (one: Entity, other: Entity) => boolean,
): number[] {
  const taken = new Set<number>()
  const matches = pairEqual(names, others, taken, rawOf, null)
  if (!matches.includes(-1)) return matches
  pairEqual(names, others, taken, wholeOf, matches)
  if (!matches.includes(-1)) return matches
  const byToken = unmatchedByToken(others, taken)
  const wanted = new Map<number, number[]>()
  for (const [index, name] of names.entries()) {
    if (matches[index] !== -1) continue
    const near = candidatesFor(name, byToken).filter((at) => compatible(name, others[at] ?? name))
    const [only] = near
    if (only === undefined || near.length > 1) continue
    const claimants = wanted.get(only)
    if (claimants === undefined) wanted.set(only, [index])
    else claimants.push(index)
  }
  for (const [at, claimants] of wanted) {
    const [only] = claimants
    if (only !== undefined && claimants.length === 1) matches[only] = at
  }
  return matches
}

/** Up to this many it is quicker to compare each with each. */
const fewComparisons = 400

/** Pairs names that are equal in one form and not paired yet, each with the first of the others. */
function pairEqual(
  names: readonly Entity[],
  others: readonly Entity[],
  taken: Set<number>,
  form: (name: Entity) => string,
  before: number[] | null,
): number[] {
  const matches = before ?? names.map(() => -1)
  const find = names.length * others.length <= fewComparisons ? indexIn(others, form) : lookUpIn(others, form)
  for (const [at, name] of names.entries()) {
    if (matches[at] !== -1) continue
    const text = form(name)
    const other = text === '' ? -1 : find(text)
    if (other === -1 || taken.has(other)) continue
    taken.add(other)
    matches[at] = other
  }
  return matches
}

function rawOf({ raw }: Entity): string {
  return raw
}

function wholeOf({ whole }: Entity): string {
  return whole
}

function indexIn(others: readonly Entity[], form: (name: Entity) => string): (text: string) => number {
  return (text) => {
    for (let at = 0; at < others.length; at++) {
      const other = others[at]
      if (other !== undefined && form(other) === text) return at
    }
    return -1
  }
}

function lookUpIn(others: readonly Entity[], form: (name: Entity) => string): (text: string) => number {
  const indexes = new Map<string, number>()
  for (const [at, other] of others.entries()) if (!indexes.has(form(other))) indexes.set(form(other), at)
  return (text) => indexes.get(text) ?? -1
}

/** No name is looked for in more than this many others that share a word with it. */
const mostCandidates = 50

function unmatchedByToken(others: readonly Entity[], taken: ReadonlySet<number>): Map<string, number[]> {
  const byToken = new Map<string, number[]>()
  for (const [at, { tokens }] of others.entries()) {
    if (taken.has(at)) continue
    for (const token of new Set(tokens)) {
      const list = byToken.get(token)
      if (list === undefined) byToken.set(token, [at])
      else if (list.length <= mostCandidates) list.push(at)
    }
  }
  return byToken
}

function candidatesFor({ tokens }: Entity, byToken: ReadonlyMap<string, number[]>): number[] {
  const found = new Set<number>()
  for (const token of tokens.slice(0, 12)) for (const at of byToken.get(token) ?? []) found.add(at)
  return [...found]
}
