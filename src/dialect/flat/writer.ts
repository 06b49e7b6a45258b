import type { ListItem, Node } from '../../article/nodes.js'
import type { Part, SourceEdit, Writer } from '../../article/writer.js'
import { isBlank } from '../../source/blank.js'
import { Lines } from '../../source/lines.js'
import type { Span } from '../../source/span.js'
import { isTitle } from './box-title.js'
import { fold } from './fold.js'
import { colonAt } from './mark.js'
import { numberedFieldsFollow } from './numbered-fields.js'
import { parseFlat } from './parse.js'
import { escapePipes, needsGap } from './table.js'
import { writeNode } from './write-node.js'
import { continues, onOneLine, writeItem, writeKey, writeLong, writeProse } from './write-text.js'

/** Where the text of a part stood. */
function spanOf(node: Node, part: Part): Span | undefined {
  if (part === 'value') return 'span' in node ? node.span : undefined
  if (part === 'key') return 'keySpan' in node ? node.keySpan : undefined
  if (part === 'name') return 'nameSpan' in node ? node.nameSpan : undefined
  return 'partySpan' in node ? node.partySpan : undefined
}

/** The blanks in front of the line that `offset` is on, and two more. */
function deeper(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  let at = start
  while (at < offset && isBlank(source.charCodeAt(at))) at += 1
  return `${source.slice(start, at)}  `
}

/** Whether the line after `offset` is a bullet: a title above it could be a box's. */
function bulletFollows(source: string, offset: number): boolean {
  const feed = source.indexOf('\n', offset)
  if (feed === -1) return false
  let at = feed + 1
  while (isBlank(source.charCodeAt(at))) at += 1
  return '-*+•'.includes(source.charAt(at)) && at < source.length
}

function proseText(value: string, source: string, [start, end]: Span): string {
  const escaped = source.charCodeAt(start - 1) === 92
  const text = writeProse(value, escaped)
  if (escaped || text.startsWith('\\') || !bulletFollows(source, end)) return text
  const isBox = isTitle(new Lines(text)) || numberedFieldsFollow(new Lines(source.slice(end)))
  return isBox ? `\\${text}` : text
}

/** Whether a text only starts on the line after its marker or key. */
function startsBelow(original: Node, source: string, span: Span): boolean {
  return (
    original.position !== undefined && original.position.start.offset <= source.lastIndexOf('\n', span[0] - 1)
  )
}

/** A text on one line below its marker or key; nothing when it could not be read as going on there. */
function continuation(value: string): string | undefined {
  const line = fold(value)
  return continues(line, false) ? line : undefined
}

/** A colon is kept from being read as a field's, unless the item had one where it stands. */
function itemText(
  node: ListItem,
  original: Node,
  value: string,
  source: string,
  span: Span,
): string | undefined {
  const before = source.charCodeAt(span[0] - 1)
  if (startsBelow(original, source, span)) return continuation(value)
  const indent = deeper(source, span[0])
  if (before === 92) return writeLong(value, indent, false)
  const first = 'value' in original ? (original.value.split('\n', 1)[0] ?? '') : ''
  const keyed = colonAt(first, 0, first.length) <= 0
  const text = writeItem(value, node.marker, indent, keyed)
  return isBlank(before) || text === '' ? text : ` ${text}`
}

/** A value as it stands in place of `original`'s; nothing when it cannot stand there. */
function valueText(
  node: Node,
  original: Node,
  value: string,
  source: string,
  span: Span,
): string | undefined {
  const before = source.charCodeAt(span[0] - 1)
  const gap = before === 58 && value !== '' ? ' ' : ''
  switch (node.type) {
    case 'field':
      if (startsBelow(original, source, span)) return continuation(value)
      return gap + writeLong(value, deeper(source, span[0]), false)
    case 'tableCell': {
      const text = escapePipes(fold(value))
      if (value === '' || original.type !== 'tableCell' || original.value === '') return undefined
      return needsGap(text, source, span[1]) ? `${text} ` : text
    }
    case 'listItem':
      return itemText(node, original, value, source, span)
    case 'resultSummary':
    case 'label':
      return gap + fold(value)
    case 'resultEntry':
      return value === '' || span[0] === span[1] ? undefined : fold(value)
    case 'paragraph':
      return proseText(value, source, span)
    case 'unknown':
      return value
    default:
      return undefined
  }
}

/** Flat text, for `printArticle`. */
export const flatWriter: Writer = {
  read: parseFlat,
  node: writeNode,
  edit(node, original, part, source): SourceEdit | undefined {
    const span = spanOf(original, part)
    if (span === undefined) return undefined
    const [start, end] = span
    if (part === 'value' && 'value' in node) {
      const text = valueText(node, original, node.value, source, span)
      return text === undefined ? undefined : { start, end, text }
    }
    if (part === 'key' && 'key' in node)
      return start === end ? undefined : { start, end, text: writeKey(node.key) }
    if (node.type !== 'resultEntry' || start === end) return undefined
    const text = part === 'name' ? node.name : node.party
    return text === null || text === '' || node.party === null
      ? undefined
      : { start, end, text: onOneLine(text) }
  },
  between(parent) {
    return parent === 'article' ? '\n\n' : parent === 'tableRow' ? '|' : '\n'
  },
}
