import type { LinkMark, Markup, UnreadTemplate } from '../article/nodes.js'
import { setKey } from '../source/set-key.js'
import type { Reading } from '../value/reading.js'
import type { StatedTemplate, Statement } from './record.js'

/** What markup adds to the statement whose raw text stands at `from` in its node's text. */
export function markupWithin(
  { links = [], unread = [], references = [] }: Markup,
  { raw, status }: Reading,
  from: number,
): Partial<Statement> {
  const added: Partial<Statement> = {}
  const end = from + raw.length
  const inside = endingWithin(links, linkEnd, from, end).filter(({ at }) => at >= from)
  if (inside.length > 0) added.links = inside.map((link) => statedLink(link, raw, from))
  const templates = endingWithin(unread, place, from, end)
  const [first] = templates
  const last = templates.at(-1)
  if (first !== undefined && last !== undefined) {
    added.templates = templates.map(statedTemplate)
    // A template no one knows either is all that is there, or the text says less than it.
    const isAll = raw.startsWith(first.source) && raw.endsWith(last.source)
    if (status === 'parsed') added.status = isAll ? 'unknown' : 'partial'
  }
  const notes = endingWithin(references, place, from, end)
  if (notes.length > 0) added.references = notes.map(({ source }) => source)
  return added
}

function linkEnd({ atEnd }: LinkMark): number {
  return atEnd
}

function place({ at }: { at: number }): number {
  return at
}

/** The marks that end in `[from, end]`; a list of many items asks for those of each one. */
function endingWithin<Mark>(
  marks: readonly Mark[],
  endOf: (mark: Mark) => number,
  from: number,
  end: number,
): Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const mark = marks[middle]
    if (mark !== undefined && endOf(mark) < from) low = middle + 1
    else high = middle
  }
  const found: Mark[] = []
  for (let mark = marks[low]; mark !== undefined && endOf(mark) <= end; mark = marks[++low]) found.push(mark)
  return found
}

function statedLink(
  { at, atEnd, target }: LinkMark,
  raw: string,
  from: number,
): { text: string; target: string } {
  return { text: raw.slice(at - from, atEnd - from), target }
}

function statedTemplate({ name, source, parameters }: UnreadTemplate): StatedTemplate {
  const stated: StatedTemplate = { name, source, parameters: {} }
  for (const parameter of parameters) setKey(stated.parameters, parameter.name, parameter.value)
  return stated
}
