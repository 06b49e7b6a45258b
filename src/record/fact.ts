import type { Markup, PageName, Segment } from '../article/nodes.js'
import type { Span } from '../source/span.js'
import type { Reading } from '../value/reading.js'

/** The place of a text node's characters, enough to map any part of the text back to the source. */
export interface TextPlace {
  span?: Span
  segments?: readonly Segment[]
  markup?: Markup
}

/** A value together with the node that states it. `from` is where the reading's raw text begins in the node's text. */
export interface Fact {
  reading: Reading
  node: TextPlace
  from: number
  /** The key as the source spells it, for a field of an infobox. */
  spelling?: string
  /** What each item says, where the text is a list. */
  items?: Fact[]
  /** Earlier statements of a key given twice; this one, the last, wins. */
  others?: Fact[]
}

export function fact(reading: Reading, node: TextPlace, from = 0): Fact {
  return { reading, node, from }
}

/** A fact that is only text: a title, a heading, a caption. */
export function textFact(text: string, node: TextPlace): Fact {
  return {
    reading: { type: 'text', value: text, raw: text, start: 0, end: text.length, status: 'parsed' },
    node,
    from: 0,
  }
}

/** The name of a page, in which a line stands for a blank. */
export function pageFact({ value, ...place }: PageName): Fact {
  const named = textFact(value, place)
  return { ...named, reading: { ...named.reading, value: value.replaceAll('_', ' ') } }
}

/** Whether a value of the normalized record is a leaf. */
export function isFact(value: unknown): value is Fact {
  return value !== null && typeof value === 'object' && 'reading' in value && 'from' in value
}
