import type { ListItem } from '../../article/nodes.js'
import { LineIndex } from '../../source/line-index.js'
import { isFieldList } from './infobox.js'
import { splitKeyValue } from './key-value.js'
import { isLabel } from './label.js'
import type { ListEntry } from './list-entries.js'
import { PieceText } from './piece-text.js'
import { PlainText } from './plain-text.js'
import { isSummaryKey, readResultList } from './results.js'

/** Asks the reader what it would take a text for, so that the writer can keep it from doing so. */
const nowhere = new PieceText('', 0, new LineIndex(''))

function asWritten(value: string): PlainText {
  const plain = new PlainText()
  plain.addLiteral(value, 0, value.length)
  return plain
}

/** A list that would be read as an infobox (in the lead) or as results. */
export function isMistakenList(items: readonly ListItem[], lead: boolean): boolean {
  const entries: ListEntry[] = items.map(({ value, depth }) => ({
    plain: asWritten(value),
    depth,
    marker: '-',
    start: 0,
    end: 0,
  }))
  return (lead && isFieldList(entries)) || readResultList(entries, nowhere) !== null
}

/** A paragraph whose first line would be read as a label, as a summary or as a caption. */
export function isMistakenParagraph(value: string): boolean {
  const feed = value.indexOf('\n')
  const pair = splitKeyValue(asWritten(feed === -1 ? value : value.slice(0, feed)))
  if (pair === null) return false
  const key = pair.key.value
  return key === 'Table' || isSummaryKey(key) || isLabel(key, pair.value.value)
}

/** A result's name that would be read as a summary's key. */
export function isMistakenName(name: string): boolean {
  return isSummaryKey(splitKeyValue(asWritten(`${name}: `))?.key.value ?? name)
}
