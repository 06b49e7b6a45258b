import type { ListItem } from '../../article/nodes.js'
import { LineIndex } from '../../source/line-index.js'
import { PlainText } from '../plain-text.js'
import { isFieldList } from './infobox.js'
import { splitKeyValue } from './key-value.js'
import { isLabel } from './label.js'
import type { ListEntry } from './list-entries.js'
import { PieceText } from './piece-text.js'
import { isSummaryKey, readResultList } from './results.js'

/** Asks the reader what it would take a text for, so that the writer can keep it from doing so. */
const nowhere = new PieceText('', 0, new LineIndex(''))

function asWritten(value: string): PlainText {
  const plain = new PlainText()
  plain.addLiteral(value, 0, value.length)
  return plain
}

/** As in a list, where a line feed is written as a tag. */
function asWrittenInItem(value: string): PlainText {
  const plain = new PlainText()
  let from = 0
  for (let feed = value.indexOf('\n'); feed !== -1; feed = value.indexOf('\n', from)) {
    plain.addLiteral(value, from, feed)
    plain.addStated('\n', feed, feed + 1)
    from = feed + 1
  }
  plain.addLiteral(value, from, value.length)
  return plain
}

/** A list that would be read as an infobox (in the lead) or as results. */
export function isMistakenList(items: readonly ListItem[], lead: boolean): boolean {
  const entries: ListEntry[] = items.map(({ value, depth }) => ({
    plain: asWrittenInItem(value),
    depth,
    marker: '-',
    start: 0,
    end: 0,
  }))
  return (lead && isFieldList(entries)) || readResultList(entries, nowhere) !== null
}

/** A paragraph that would be read as labels, as summaries or as a caption, going by how it begins. */
export function isMistakenParagraph(value: string): boolean {
  return (
    isMistakenLine(firstLine(value)) || isMistakenLine(firstLine(value.trimStart())) || isMistakenLine(value)
  )
}

function isMistakenLine(line: string): boolean {
  const pair = splitKeyValue(asWritten(line))
  if (pair === null) return false
  const key = pair.key.value
  return key === 'Table' || isSummaryKey(key) || isLabel(key, pair.value.value)
}

function firstLine(text: string): string {
  const feed = text.indexOf('\n')
  return feed === -1 ? text : text.slice(0, feed)
}

/** A result's name that would be read as a summary's key. */
export function isMistakenName(name: string): boolean {
  return isSummaryKey(splitKeyValue(asWritten(`${name}: `))?.key.value ?? name)
}
