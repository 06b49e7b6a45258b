import type { List, ListItem } from '../../article/nodes.js'
import type { Lines } from '../../source/lines.js'
import { captionStart } from './caption.js'
import { startsBlock } from './interrupt.js'
import { bulletEnd, numberEnd } from './mark.js'
import { isEntry } from './result-list.js'
import type { BlockReader, Scan } from './scan.js'
import { LongText } from './text.js'

/** How much further in than its parent a nested item stands at least. */
const step = 2

/** Offset after the marker of a list item; -1 when the line is none, or is one of a result list or a caption. */
function markerEnd(scan: Lines): number {
  const end = bulletEnd(scan)
  if (end === -1) return numberEnd(scan)
  return isEntry(scan) || captionStart(scan) !== -1 ? -1 : end
}

/** Reads an item and the indented lines that go on with it. */
function readItem(scan: Scan, end: number, depth: number, indent: number): ListItem {
  const marker = scan.text.slice(scan.first, end)
  let from = scan.skip(end)
  if (scan.text.charCodeAt(from) === 92) from += 1
  const start = scan.position(scan.first, scan.first).start
  const text = new LongText(scan, from, scan.last)
  let stop = scan.position(scan.last, scan.last).end
  scan.advance()
  while (
    !scan.blank &&
    scan.first > scan.start &&
    scan.indent > indent &&
    numberEnd(scan) === -1 &&
    !startsBlock(scan)
  ) {
    text.add(scan.first, scan.last)
    stop = scan.position(scan.last, scan.last).end
    scan.advance()
  }
  return { type: 'listItem', depth, marker, ...text.text(), position: { start, end: stop } }
}

/** `- x`, `* x`, `1. x`, nested by indentation. */
export const listReader: BlockReader = {
  name: 'list',
  starts: '-*+•0123456789',
  read(scan): List | undefined {
    let end = markerEnd(scan)
    if (end === -1) return undefined
    const children: ListItem[] = []
    const indents: number[] = []
    const start = scan.position(scan.first, scan.first).start
    let stop = start
    while (end !== -1) {
      const { indent } = scan
      while (indents.length > 1 && indent < (indents[indents.length - 1] ?? 0)) indents.pop()
      const top = indents[indents.length - 1]
      if (top === undefined || indent >= top + step) indents.push(indent)
      const item = readItem(scan, end, indents.length, indent)
      if (item.position !== undefined) stop = { ...item.position.end }
      children.push(item)
      end = scan.blank ? -1 : markerEnd(scan)
    }
    return { type: 'list', children, position: { start, end: stop } }
  },
}
