import { setKey } from '../../source/set-key.js'
import { readName } from '../../value/index.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { DataOf } from '../record.js'
import { textOf } from '../text-of.js'
import type { Draft } from './draft.js'

/** The options as the normalized record has them: name, kind, slot, then measures and attributes in the given order. */
export function finishOptions(drafts: readonly Draft[], order: readonly string[]): DataOf<Fact>[] {
  return drafts.map(({ name, kind, slot, part, values, rounds, tableName }) => {
    const text = textOf(name)
    const { name: clean, notes } = readName(text)
    const own = clean === text ? name : { ...name, reading: { ...name.reading, value: clean } }
    const option: DataOf<Fact> = { name: own, kind, slot }
    if (part !== null) option.part = part
    let left = values.size
    for (let at = 0; at < order.length && left > 0; at++) {
      const key = order[at] ?? ''
      const value = values.get(key)
      if (value === undefined) continue
      left--
      if (!Object.hasOwn(option, key)) setKey(option, key, value)
    }
    if (left > 0)
      for (const [key, value] of values) if (!Object.hasOwn(option, key)) setKey(option, key, value)
    if (rounds !== null) option.rounds = rounds
    const note = notes.length > 0 ? statusNote(name, text, notes) : tableNote(tableName)
    if (note !== null) option.note = note
    return option
  })
}

/** What the table alone says beside the name: `(inc.)`. */
function tableNote(name: Fact | null): Fact | null {
  if (name === null) return null
  const text = textOf(name)
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
