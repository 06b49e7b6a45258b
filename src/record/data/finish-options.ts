import { setKey } from '../../source/set-key.js'
import { readName } from '../../value/index.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { DataOf } from '../record.js'
import { textOf } from '../text-of.js'
import type { Draft } from './draft.js'

/** The options as the normalized record has them: name, kind, slot, then measures and attributes in the given order. */
export function finishOptions(drafts: readonly Draft[], order: readonly string[]): DataOf<Fact>[] {
  return drafts.map((draft) => finishOption(draft, order))
}

function finishOption(draft: Draft, order: readonly string[]): DataOf<Fact> {
  const { name, kind, slot, part, rounds, tableName } = draft
  const text = textOf(name)
  const noted = mayHaveNotes(text) ? readName(text) : null
  const own =
    noted === null || noted.name === text
      ? name
      : { ...name, reading: { ...name.reading, value: noted.name } }
  const option: DataOf<Fact> = { name: own, kind, slot }
  if (part !== null) option.part = part
  const { facts } = draft.values
  for (let place = 0; place < facts.length; place++) {
    const value = facts[place]
    const key = order[place]
    if (value !== undefined && key !== undefined) setKey(option, key, value)
  }
  if (rounds !== null) option.rounds = rounds
  const note =
    noted !== null && noted.notes.length > 0
      ? statusNote(name, text, noted.notes)
      : tableNote(tableName, text)
  if (note !== null) option.note = note
  return option
}

/** A name that ends in a letter has nothing behind it. */
function mayHaveNotes(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 32
  return last < 97 || last > 122 || text.charCodeAt(0) <= 32
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
