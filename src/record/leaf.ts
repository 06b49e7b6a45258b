import { sourceSpan } from '../article/source-span.js'
import { LineIndex } from '../source/line-index.js'
import { decimalsIn } from '../value/exact.js'
import type { Reading } from '../value/reading.js'
import type { Fact } from './fact.js'
import type { Plain, ProvenanceLeaf, Scalar, Statement } from './record.js'
import { markupWithin } from './statement-markup.js'

/** Makes the leaf of a record from the fact that states it. */
export type MakeLeaf<Leaf> = (fact: Fact) => Leaf

/** Makes the leaves of a record; `field` those of infoboxes, which may be lists, `words` those of titles and the like. */
export interface MakeLeaves<Leaf, Field = Leaf, Words = Leaf> {
  leaf: MakeLeaf<Leaf>
  field: MakeLeaf<Field>
  words: MakeLeaf<Words>
}

export const plainLeaves: MakeLeaves<Scalar, Plain, string> = {
  leaf: ({ reading }) => reading.value,
  field: plainField,
  words: ({ reading: { value, raw } }) => (typeof value === 'string' ? value : raw),
}

function plainField({ reading, items }: Fact): Plain {
  return items === undefined ? reading.value : items.map((item) => item.reading.value)
}

/** Makes leaves with provenance for one article's source. */
export function provenanceOf(source: string): MakeLeaves<ProvenanceLeaf> {
  const lines = new LineIndex(source)
  const leaf = (fact: Fact): ProvenanceLeaf => {
    const made: ProvenanceLeaf = statement(fact.reading, fact, lines, source)
    if (fact.reading.parts !== undefined)
      made.parts = fact.reading.parts.map((part) => statement(part, fact, lines, source))
    if (fact.others !== undefined)
      made.others = fact.others.map((other) => statement(other.reading, other, lines, source))
    return made
  }
  const field = (fact: Fact): ProvenanceLeaf => {
    const made = leaf(fact)
    if (fact.items === undefined) return made
    made.items = fact.items.map((item) => statement(item.reading, item, lines, source))
    made.value = plainField(fact)
    made.type = 'list'
    return made
  }
  return { leaf, field, words: leaf }
}

function statement(reading: Reading, { node, from }: Fact, lines: LineIndex, source: string): Statement {
  const span = sourceSpan(node, from, from + reading.raw.length)
  const [start, end] = span ?? [0, 0]
  const { line, column } = lines.point(start)
  const raw = span === undefined ? reading.raw : source.slice(start, end)
  const made: Statement = {
    value: reading.value,
    raw,
    type: reading.type,
    status: reading.status,
    at: { line, column, offset: start, length: end - start },
  }
  if (raw !== reading.raw) made.text = reading.raw
  if (reading.exact !== undefined) made.decimals = decimalsIn(reading.exact)
  if (reading.qualifier !== undefined) made.qualifier = reading.qualifier
  if (reading.note !== undefined) made.note = reading.note
  return node.markup === undefined ? made : Object.assign(made, markupWithin(node.markup, reading, from))
}
