import type { Field, Infobox } from '../article/nodes.js'
import { parseKey } from '../profile/key.js'
import { type Profile, type ResolvedKey, unknownFamily } from '../profile/profile.js'
import { append } from '../source/list.js'
import { ownValue } from '../source/own-value.js'
import { setKey } from '../source/set-key.js'
import { isDigit } from '../value/characters.js'
import {
  areGroupedByPoints,
  decideCountStyle,
  decideNumberStyle,
  hasTrend,
  levelOf,
  type NumberStyle,
  readValue,
  styleOfCount,
  styleOfCounts,
} from '../value/index.js'
import type { ExpectedType, Reading } from '../value/reading.js'
import type { Fact } from './fact.js'
import { splitGlued } from './glue.js'
import type { EntryOf, InfoboxOf } from './record.js'

const threeDecimals = /\.\d{3}$/

type InfoboxFacts = InfoboxOf<Fact>

/** Reads an infobox: singular fields in source order, numbered families as entries by slot. */
export function readInfobox(infobox: Infobox, profile: Profile): InfoboxFacts {
  const reader = new Reader(infobox.name, profile)
  for (const child of infobox.children) {
    if (child.type !== 'field') continue
    const glued = splitGlued(child.value)
    if (glued === null) reader.place(child.key, child.value, 0, child)
    else {
      reader.place(child.key, glued.own, 0, child)
      for (const part of glued.parts) reader.place(part.key, part.value, part.from, child)
    }
  }
  return reader.finish()
}

class Reader {
  readonly #facts: InfoboxFacts
  readonly #profile: Profile
  readonly #families = new Map<string, Map<number, EntryOf<Fact>>>()
  readonly #numbers: Fact[] = []
  /** What begins with a digit in fields of which nothing is known. */
  readonly #unknown: Fact[] = []
  /** The entry of the last member: those of one slot stand together. */
  #last: { group: string; id: number; entry: EntryOf<Fact> } | null = null
  #doubtful = false
  /** Whether one of these has three digits behind a point. */
  #pointed = false

  constructor(name: string | null, profile: Profile) {
    this.#facts = { name, fields: {}, groups: {} }
    this.#profile = profile
  }

  place(key: string, raw: string, from: number, field: Field): void {
    const resolved = this.#profile.resolve(key)
    const { type } = resolved
    const reading = this.#read(key, raw, type)
    const fact: Fact = { reading, node: field, from, spelling: key }
    const items = field.markup?.items
    if (items !== undefined && (type === 'auto' || type === 'text'))
      fact.items = items.map((item) => ({
        reading: this.#read(key, field.value.slice(item.at, item.atEnd), type),
        node: field,
        from: item.at,
      }))
    const hasThree = reading.type === 'decimal' && threeDecimals.test(reading.exact ?? '')
    if (type === 'number' || type === 'percent' || (type === 'auto' && isCommaShare(reading))) {
      this.#numbers.push(fact)
      if (reading.type === 'text' || hasThree) this.#doubtful = true
    } else if (type === 'auto' && isDigit(raw.charCodeAt(0))) {
      this.#unknown.push(fact)
      if (hasThree || isCommaDecimal(reading)) this.#pointed = true
    }
    if (resolved.group === null) put(this.#facts.fields, resolved.key, fact)
    else put(this.#entryOf(resolved), memberKey(resolved.key), fact)
  }

  /** What a value says under its key: behind an arrow the level, where it is known to be one. */
  #read(key: string, raw: string, type: ExpectedType, style?: NumberStyle): Reading {
    const reading = readValue(raw, type, style)
    if (!hasTrend(reading) || (type === 'auto' && !looksLikeLevel(reading))) return reading
    return this.#profile.holdsChange(key) ? reading : levelOf(reading, type, style)
  }

  finish(): InfoboxFacts {
    if (this.#doubtful) this.#readAgain()
    if (this.#pointed) this.#readUnknown()
    for (const [family, entries] of this.#families)
      setKey(this.#facts.groups, family, [...entries.values()].sort(bySlot))
    adoptFirstMembers(this.#facts)
    return this.#facts
  }

  /** Numbers that the usual separators do not explain (`36,4%`): the infobox's numbers together say which ones it uses. */
  #readAgain(): void {
    const raws = this.#numbers.map(({ reading }) => reading.raw)
    const decided = decideNumberStyle(raws)
    const style = decided === 'comma' && areGroupedByPoints(raws) ? 'point' : decided
    const member = this.#profile.record?.options?.source.measures.votes
    const votes: Fact[] = []
    const beside: string[] = []
    for (const fact of this.#numbers) {
      const { type, group, key } = this.#profile.resolve(fact.spelling ?? '')
      if (group !== null && key === member) votes.push(fact)
      else beside.push(fact.reading.raw)
      fact.reading = this.#read(fact.spelling ?? '', fact.reading.raw, type, style)
    }
    // Votes are no fractions.
    const counts = decideCountStyle(
      votes.map(({ reading }) => reading.raw),
      () => beside,
    )
    const ofVotes = styleOfCounts(
      votes.map(({ reading }) => reading.raw),
      style,
    )
    if (counts === null && ofVotes === style) return
    for (const fact of votes) {
      const { raw } = fact.reading
      fact.reading = readValue(raw, 'number', counts === null ? ofVotes : styleOfCount(raw, counts))
    }
  }

  /** `10.048` beside `87,57 km²`: the point groups digits here; and `66,52`, which may be two numbers, is one beside `1.015.021`. */
  #readUnknown(): void {
    const style = decideNumberStyle(this.#unknown.map(({ reading }) => reading.raw))
    const others = [...this.#unknown, ...this.#numbers].map(({ reading }) => reading)
    const telling = others.filter((one) => !isCommaDecimal(one) && !one.raw.endsWith('%'))
    const stated = decideNumberStyle(telling.map(({ raw }) => raw))
    for (const fact of this.#unknown) {
      const own = fact.reading.type === 'decimal' ? style : isCommaDecimal(fact.reading) ? stated : 'comma'
      if (own === 'point' || own === 'space-comma') fact.reading = readValue(fact.reading.raw, 'auto', own)
    }
  }

  #entryOf({ group, slot, part }: Exclude<ResolvedKey, { group: null }>): EntryOf<Fact> {
    // A slot has three digits at most.
    const id = part === null ? slot : (part + 1) * 1000 + slot
    const last = this.#last
    if (last !== null && last.id === id && last.group === group) return last.entry
    let entries = this.#families.get(group)
    if (entries === undefined) {
      entries = new Map()
      this.#families.set(group, entries)
    }
    let entry = entries.get(id)
    if (entry === undefined) {
      entry = part === null ? { slot } : { slot, part }
      entries.set(id, entry)
    }
    this.#last = { group, id, entry }
    return entry
  }
}

/** `▼ 28,000`, `▼ 8.8% (2013)`: a number in the thousands, or one of which the time is stated. */
function looksLikeLevel({ exact, note, parts }: Reading): boolean {
  return Math.abs(Number(exact)) >= 1000 || note !== undefined || parts !== undefined
}

/** `67,54 %`: with its sign it is no list, and no thousands. */
function isCommaShare({ type, raw }: Reading): boolean {
  return type === 'text' && raw.endsWith('%') && raw.length < 12 && commaShare.test(raw)
}

const commaShare = /^[+\u2212-]?\d{1,3},\d(?:\d|\d{3,4})?\s?%$/

/** `66,52`: a number where other numbers tell that commas stand before decimals. */
function isCommaDecimal({ type, raw }: Reading): boolean {
  return type === 'text' && raw.length < 10 && commaDecimal.test(raw)
}

const commaDecimal = /^\d{1,3},\d{1,2}$/

/** A member called `slot` or `part` would hide the entry's own numbers. */
function memberKey(key: string): string {
  return key === 'slot' || key === 'part' ? `${key}Value` : key
}

type Target = { [key: string]: Fact | number | null }

/** The last of two equal keys wins and remembers the others; an alias never displaces the key it stands for. */
function put(target: Target, key: string, fact: Fact): void {
  const earlier = ownValue(target, key)
  if (earlier === undefined || earlier === null || typeof earlier === 'number') {
    setKey(target, key, fact)
    return
  }
  const own = ownName(fact, key)
  const earlierOwn = ownName(earlier, key)
  if (own === earlierOwn) putLast(target, key, fact)
  else if (own === key) {
    putLast(target, earlierOwn, earlier)
    setKey(target, key, fact)
  } else putLast(target, own, fact)
}

/** Sets a key; what it had before is kept with the new value. */
function putLast(target: Target, key: string, fact: Fact): void {
  const earlier = ownValue(target, key)
  if (earlier === undefined || earlier === null || typeof earlier === 'number') {
    setKey(target, key, fact)
    return
  }
  const { others = [], ...previous } = earlier
  append(others, [previous, ...(fact.others ?? [])])
  fact.others = others
  setKey(target, key, fact)
}

/** The name of the key as the source has it, where the profile calls it something else. */
function ownName({ spelling }: Fact, key: string): string {
  return spelling === undefined ? key : memberKey(parseKey(spelling).name)
}

function bySlot(a: EntryOf<Fact>, b: EntryOf<Fact>): number {
  return (a.part ?? 0) - (b.part ?? 0) || a.slot - b.slot
}

/** `Team` beside `Team2`: the first member of a family may have no number. */
function adoptFirstMembers(facts: InfoboxFacts): void {
  for (const family of Object.keys(facts.groups)) {
    const entries = facts.groups[family] ?? []
    const second = entries.find(({ slot }) => slot === 2)
    if (second === undefined) continue
    const first = entries.find(({ slot }) => slot === 1)
    const adopted = first ?? { slot: 1 }
    for (const key of Object.keys(second)) {
      const single = ownValue(facts.fields, key)
      if (key === 'slot' || key === 'part' || single === undefined || Object.hasOwn(adopted, key)) continue
      if (family !== unknownFamily && first !== undefined) continue
      setKey(adopted, key, single)
      delete facts.fields[key]
    }
    if (first === undefined && Object.keys(adopted).length > 1) entries.unshift(adopted)
  }
}
