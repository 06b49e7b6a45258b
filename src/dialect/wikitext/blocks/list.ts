import type { Block, ListItem, ResultList } from '../../../article/nodes.js'
import type { Span } from '../../../source/span.js'
import { readResultList } from '../../markdown/results.js'
import type { ListLine } from './list-line.js'
import type { BlockSource } from './source.js'

/**
 * Adds a list; one of results (`* Name (Party): 15,505 votes`) as such, with the bold line before it as its caption: `paragraph` is
 * where the last one of the blocks stands.
 */
export function addList(
  source: BlockSource,
  lines: readonly ListLine[],
  blocks: Block[],
  paragraph: Span,
): void {
  const results = resultsOf(source, lines)
  if (results !== null) {
    captionLast(source, blocks, paragraph)
    blocks.push(results)
    return
  }
  const children: ListItem[] = lines.map((line) => ({
    type: 'listItem',
    depth: line.depth,
    marker: line.marker,
    ...source.itemLeaf(line),
    position: source.position(line.start, line.end),
  }))
  blocks.push({
    type: 'list',
    children,
    position: source.position(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0),
  })
}

/** A text that stands only in lines, and says nothing besides, is as good as plain. */
function resultsOf(source: BlockSource, lines: readonly ListLine[]): ResultList | null {
  if (lines.some(({ plain }) => plain.value.includes('\n') || plain.saysMore())) return null
  return readResultList(lines, source)
}

/** Makes a caption of the paragraph that was read last, when all of it is in bold. */
function captionLast({ text }: BlockSource, blocks: Block[], [start, end]: Span): void {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || last.value.includes('\n')) return
  const bold = text.slice(start, end).trimEnd()
  if (bold.length < 7 || !bold.startsWith("'''") || bold.indexOf("'''", 3) !== bold.length - 3) return
  blocks[blocks.length - 1] = { ...last, type: 'caption' }
}
