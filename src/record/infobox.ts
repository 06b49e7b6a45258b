import type { Field, Infobox } from '../article/nodes.js'
import { parseKey } from '../profile/key.js'
import { type Profile, type ResolvedKey, unknownFamily } from '../profile/profile.js'
import { setKey } from '../source/set-key.js'
import { decideNumberStyle, readValue } from '../value/index.js'
import type { ExpectedType } from '../value/reading.js'
import type { Fact } from './fact.js'
import { splitGlued } from './glue.js'
import type { EntryOf, InfoboxOf } from './record.js'

type InfoboxFacts = InfoboxOf<Fact>

/** Reads an infobox: singular fields in source order, numbered families as entries by slot. */
export function readInfobox(infobox: Infobox, profile: Profile): InfoboxFacts {
  const facts: InfoboxFacts = { name: infobox.name, fields: {}, groups: {} }
  const entries = new Map<string, Map<string, EntryOf<Fact>>>()
  const numbers: { fact: Fact; type: ExpectedType }[] = []
  for (const child of infobox.children) {
    if (child.type !== 'field') continue
    const glued = splitGlued(child.value)
    if (glued === null) place(child.key, child.value, 0, child)
    else {
      place(child.key, glued.own, 0, child)
      for (const part of glued.parts) place(part.key, part.value, part.from, child)
    }
  }
  if (numbers.some(({ fact }) => fact.reading.exact === undefined && fact.reading.type === 'text'))
    readAgain(numbers)
  for (const [family, bySlot] of entries) setKey(facts.groups, family, sortBySlot(bySlot))
  adoptFirstMembers(facts)
  return facts

  function place(key: string, raw: string, from: number, field: Field): void {
    const resolved = profile.resolve(key)
    const fact: Fact = { reading: readValue(raw, resolved.type), node: field, from, spelling: key }
    if (resolved.type === 'number' || resolved.type === 'percent') numbers.push({ fact, type: resolved.type })
    put(resolved.group === null ? facts.fields : entryOf(entries, resolved), resolved, fact)
  }
}

/** Numbers that the usual separators do not explain (`36,4%`): the infobox's numbers together say which ones it uses. */
function readAgain(numbers: readonly { fact: Fact; type: ExpectedType }[]): void {
  const style = decideNumberStyle(numbers.map(({ fact }) => fact.reading.raw))
  for (const { fact, type } of numbers) fact.reading = readValue(fact.reading.raw, type, style)
}

function entryOf(
  entries: Map<string, Map<string, EntryOf<Fact>>>,
  { group, slot, part }: Exclude<ResolvedKey, { group: null }>,
): EntryOf<Fact> {
  let bySlot = entries.get(group)
  if (bySlot === undefined) {
    bySlot = new Map()
    entries.set(group, bySlot)
  }
  const id = part === null ? String(slot) : `${part}:${slot}`
  let entry = bySlot.get(id)
  if (entry === undefined) {
    entry = part === null ? { slot } : { slot, part }
    bySlot.set(id, entry)
  }
  return entry
}

/** The last of two equal keys wins and remembers the others; an alias never displaces the key it stands for. */
function put(target: { [key: string]: Fact | number | null }, { key }: ResolvedKey, fact: Fact): void {
  const earlier = Object.hasOwn(target, key) ? target[key] : undefined
  if (earlier === undefined || earlier === null || typeof earlier === 'number') {
    // A member called `slot` or `part` would hide the entry's own number.
    setKey(target, typeof earlier === 'number' ? `${key}Value` : key, fact)
    return
  }
  const own = parseKey(fact.spelling ?? key).name
  const earlierOwn = parseKey(earlier.spelling ?? key).name
  if (own === earlierOwn) {
    const { others = [], ...previous } = earlier
    setKey(target, key, { ...fact, others: [...others, previous] })
  } else if (own === key) {
    setKey(target, earlierOwn, earlier)
    setKey(target, key, fact)
  } else setKey(target, own, fact)
}

function sortBySlot(bySlot: Map<string, EntryOf<Fact>>): EntryOf<Fact>[] {
  return [...bySlot.values()].sort((a, b) => partOf(a) - partOf(b) || a.slot - b.slot)
}

function partOf(entry: EntryOf<Fact>): number {
  return typeof entry.part === 'number' ? entry.part : 0
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
      const single = Object.hasOwn(facts.fields, key) ? facts.fields[key] : undefined
      if (key === 'slot' || key === 'part' || single === undefined || Object.hasOwn(adopted, key)) continue
      if (family !== unknownFamily && first !== undefined) continue
      setKey(adopted, key, single)
      delete facts.fields[key]
    }
    if (first === undefined && Object.keys(adopted).length > 1) entries.unshift(adopted)
  }
}
