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
  const inside = links.filter(({ at, atEnd }) => at >= from && atEnd <= end)
  if (inside.length > 0) added.links = inside.map((link) => statedLink(link, raw, from))
  if (unread.length > 0) {
    added.templates = unread.map(statedTemplate)
    // A template no one knows either is all that is there, or the text says less than it.
    if (status === 'parsed')
      added.status = unread.some(({ source }) => raw.includes(source)) ? 'unknown' : 'partial'
  }
  if (references.length > 0) added.references = [...references]
  return added
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
