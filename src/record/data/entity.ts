import { remember } from '../../profile/remember.js'
import { readName } from '../../value/index.js'

/**
 * A name in the form in which names are compared: notes, brackets at the end, accents, punctuation and case dropped.
 * `whole` is all of it, `tokens` its words; a ticket (`Obama / Biden`) goes by its first name.
 */
export interface Entity {
  whole: string
  tokens: readonly string[]
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** The form in which a name is compared. */
export const entityOf: (text: string) => Entity = remember(makeEntity)

function makeEntity(text: string): Entity {
  const plain = plainWords(text)
  if (plain !== null) return { whole: plain.join(' '), tokens: plain }
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
  const tokens = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return { whole: tokens.join(' '), tokens }
}

/** The words of a name of plain letters, digits and points (`John F. Kerry`), null for any other. */
function plainWords(text: string): string[] | null {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code | 32
    if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) word += text[at]
    else if (code === 32) {
      if (word !== '') words.push(word.toLowerCase())
      word = ''
    } else if (code !== 46) return null
  }
  if (word !== '') words.push(word.toLowerCase())
  return words
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
  const indexes = new Map<string, number>()
  for (const [at, { whole }] of others.entries())
    if (whole !== '' && !indexes.has(whole)) indexes.set(whole, at)
  const taken = new Set<number>()
  const matches = names.map(({ whole }) => {
    const at = indexes.get(whole) ?? -1
    if (at === -1 || taken.has(at)) return -1
    taken.add(at)
    return at
  })
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
