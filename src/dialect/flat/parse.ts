import type { Article, Block } from '../../article/nodes.js'
import { withLineFeeds } from '../../source/line-ends.js'
import { captionReader } from './caption.js'
import { headingReader } from './heading.js'
import { infoboxReader } from './infobox.js'
import { labelReader } from './label.js'
import { listReader } from './list.js'
import { paragraphReader } from './paragraph.js'
import { residueReader } from './residue.js'
import { resultListReader } from './result-list.js'
import { type BlockReader, Scan } from './scan.js'
import { tableReader } from './table.js'

/** In the order they are tried. The paragraph takes every line. */
const readers: readonly BlockReader[] = [
  headingReader,
  tableReader,
  residueReader,
  captionReader,
  resultListReader,
  listReader,
  infoboxReader,
  labelReader,
  paragraphReader,
]

const anywhere = readers.filter((reader) => reader.starts === undefined)
const byFirst = new Map<number, readonly BlockReader[]>()
for (const first of new Set(readers.map((reader) => reader.starts ?? '').join(''))) {
  byFirst.set(
    first.charCodeAt(0),
    readers.filter((reader) => reader.starts === undefined || reader.starts.includes(first)),
  )
}
/** A line with a backslash in front is prose whatever else it looks like. */
byFirst.set(92, [paragraphReader])

function readBlock(scan: Scan): Block | undefined {
  for (const reader of byFirst.get(scan.code) ?? anywhere) {
    const block = reader.read(scan)
    if (block !== undefined) return block
  }
  return undefined
}

/**
 * Reads a flattened article. Any text is read, nothing throws: what has no reading becomes prose or an unknown node.
 * Takes time in proportion to the text.
 */
export function parseFlat(source: string): Article {
  const text = withLineFeeds(source)
  const scan = new Scan(text)
  const children: Block[] = []
  while (!scan.done) {
    const block = scan.blank ? undefined : readBlock(scan)
    if (block === undefined) scan.advance()
    else children.push(block)
  }
  const end = { line: scan.line, column: 1, offset: text.length }
  const feed = text.lastIndexOf('\n')
  if (text !== '' && feed !== text.length - 1) end.line -= 1
  end.column = text.length - feed
  return {
    type: 'article',
    dialect: 'flat',
    source,
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  }
}
