import { setKey } from '../../source/set-key.js'
import { readName } from '../../value/index.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { MakeLeaf } from '../leaf.js'
import type { DataOf } from '../record.js'
import { textOf } from '../text-of.js'
import type { Draft } from './draft.js'
import type { RoundFacts } from './rounds.js'

/** An option as the normalized record has it: name, kind, slot, then measures and attributes in the given order. */
export function finishOption<Leaf>(
  draft: Draft,
  order: readonly string[],
  leaf: MakeLeaf<Leaf>,
): DataOf<Leaf> {
  const { name, kind, slot, part, rounds, tableName } = draft
  const text = textOf(name)
  const noted = mayHaveNotes(text) ? readName(text) : null
  const own =
    noted === null || noted.name === text
      ? name
      : { ...name, reading: { ...name.reading, value: noted.name } }
  const option: DataOf<Leaf> = { name: leaf(own), kind, slot }
  if (part !== null) option.part = part
  const { facts } = draft.values
  for (let place = 0; place < facts.length; place++) {
    const value = facts[place]
    const key = order[place]
    if (value !== undefined && key !== undefined) setKey(option, key, leaf(value))
  }
  if (rounds !== null) option.rounds = rounds.map((round) => finishRound(round, leaf))
  const note =
    noted !== null && noted.notes.length > 0
      ? statusNote(name, text, noted.notes)
      : tableNote(tableName, text)
  if (note !== null) option.note = leaf(note)
  return option
}

function finishRound<Leaf>({ round, votes, share }: RoundFacts, leaf: MakeLeaf<Leaf>): DataOf<Leaf> {
  const finished: DataOf<Leaf> = { round }
  if (votes !== null) finished.votes = leaf(votes)
  if (share !== null) finished.share = leaf(share)
  return finished
}

/** A name that ends in a letter has nothing behind it; a mark before it is no letter. */
function mayHaveNotes(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  const first = text.charCodeAt(0)
  return last < 97 || last > 122 || first <= 32 || first > 0x2000
}

/** What the table alone says beside the name: `(inc.)`. */
function tableNote(name: Fact | null, own: string): Fact | null {
  if (name === null) return null
  const text = textOf(name)
  if (text === own || !mayHaveNotes(text)) return null
  const { notes } = readName(text)
  return notes.length === 0 ? null : statusNote(name, text, notes)
}

/** `withdrawn` of `Bernie Sanders, (withdrawn)`. */
function statusNote(name: Fact, text: string, notes: readonly string[]): Fact | null {
  const bracketed = notes.find((note) => note.startsWith('(') && note.endsWith(')'))
  if (bracketed === undefined) return null
  const { reading } = textFact(bracketed.slice(1, -1), name.node)
  return fact(reading, name.node, name.from + text.lastIndexOf(bracketed) + 1)
}
