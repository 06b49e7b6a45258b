import { type Entity, withoutSuffix, wordCount } from './entity.js'

/**
 * Pairs names with names: equal forms first, then those that are compatible with exactly one unpaired name and are
 * that one's only match in turn. Of several compatible ones, those with as many words count, then those for which
 * `agree` says that the figures are the same, which together with the surname is enough where no name is compatible. Returns for each of `names` the index in `others`, or -1: doubt is no match.
 */
export function matchEntities(
  names: readonly Entity[],
  others: readonly Entity[],
  compatible: (one: Entity, other: Entity) => boolean,
  agree: (name: number, other: number) => boolean = () => false,
): number[] {
  const taken = new Set<number>()
  const matches = pairEqual(names, others, taken, rawOf, null)
  if (!matches.includes(-1)) return matches
  pairEqual(names, others, taken, wholeOf, matches)
  if (!matches.includes(-1)) return matches
  const byToken = unmatchedByToken(others, taken)
  const wanted = new Map<number, number[]>()
  // Someone may go by another first name: then the surname and the figures are the same.
  const isKnownAs = (index: number, at: number) =>
    surnameOf(names[index]) === surnameOf(others[at]) && agree(index, at)
  for (const [index, name] of names.entries()) {
    if (matches[index] !== -1) continue
    const candidates = candidatesFor(name, byToken)
    const compatibles = candidates.filter((at) => compatible(name, others[at] ?? name))
    const near = compatibles.length > 0 ? compatibles : candidates.filter((at) => isKnownAs(index, at))
    const only = onlyOne(
      near,
      (at) => wordCount(others[at] ?? name) === wordCount(name),
      (at) => agree(index, at),
    )
    if (only === undefined) continue
    const claimants = wanted.get(only)
    if (claimants === undefined) wanted.set(only, [index])
    else claimants.push(index)
  }
  for (const [at, claimants] of wanted) {
    const own = others[at]
    const only = onlyOne(
      claimants,
      (index) => own !== undefined && wordCount(names[index] ?? own) === wordCount(own),
      (index) => agree(index, at),
    )
    if (only !== undefined) matches[only] = at
  }
  return matches
}

/** Pairs what is still alone with the only name whose words begin with its letters: `UCI`, `United Cook Islanders`. */
export function matchInitials(
  names: readonly Entity[],
  others: readonly Entity[],
  matches: readonly number[],
): number[] {
  if (!matches.includes(-1)) return [...matches]
  const taken = new Set(matches)
  const paired = [...matches]
  for (const [index, name] of names.entries()) {
    if (matches[index] !== -1) continue
    const near = [...others.keys()].filter((at) => !taken.has(at) && haveInitials(name, others[at] ?? name))
    const [only] = near
    if (only === undefined || near.length > 1) continue
    if (names.filter((other) => haveInitials(other, others[only] ?? name)).length > 1) continue
    taken.add(only)
    paired[index] = only
  }
  return paired
}

function haveInitials(one: Entity, other: Entity): boolean {
  return isInitials(one, other) || isInitials(other, one)
}

/** Whether a name is three letters or more with which the words of another begin, small ones left out or not. */
function isInitials({ raw }: Entity, { tokens }: Entity): boolean {
  if (!/^[A-Z]{3,8}$/.test(raw) || tokens.length < raw.length) return false
  const letters = raw.toLowerCase()
  return [tokens, tokens.filter((token) => !smallWords.has(token))].some(
    (words) => words.map((word) => word.charAt(0)).join('') === letters,
  )
}

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'a', 'de'])

function surnameOf(name: Entity | undefined): string {
  return name === undefined ? '' : (withoutSuffix(name.tokens).at(-1) ?? '')
}

/** The only one there is, or the only one of which one of the tests holds, tried in order. */
function onlyOne(places: readonly number[], ...tests: ((place: number) => boolean)[]): number | undefined {
  if (places.length < 2) return places[0]
  for (const test of tests) {
    const passing = places.filter(test)
    if (passing.length === 1) return passing[0]
  }
  return undefined
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
