import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'
import { PlainText } from '../plain-text.js'
import { isBlank, isDigit, isLineEnding } from './characters.js'
import { readInline } from './inline.js'
import type { PieceText } from './piece-text.js'

/** One item of a list, nested ones on their own, in the order of the source. `[start, end)` do not overlap. */
export interface ListEntry {
  plain: PlainText
  depth: number
  marker: string
  start: number
  end: number
}

interface Step {
  node: List | ListItem | BlockContent | DefinitionContent
  depth: number
}

/**
 * The items of a list with their text; further paragraphs of an item follow on a line of their own, and what is not
 * a paragraph (code, a quotation) follows as it stands in the source.
 */
export function listEntries(list: List, text: PieceText): ListEntry[] {
  const entries: ListEntry[] = []
  const pending: Step[] = [{ node: list, depth: 0 }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, depth } = step
    if (node.type === 'list') pushChildren(pending, node.children, depth + 1)
    else if (node.type === 'listItem') {
      const start = text.start(node)
      const marker = markerAt(text.source, start)
      entries.push({ plain: new PlainText(), depth, marker, start, end: start + marker.length })
      pushChildren(pending, node.children, depth)
    } else {
      const entry = entries[entries.length - 1]
      if (entry !== undefined) addBlock(entry, node, text)
    }
  }
  for (const { plain, end } of entries) plain.settle(end)
  return entries
}

function pushChildren(pending: Step[], children: readonly Step['node'][], depth: number): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index]
    if (node !== undefined) pending.push({ node, depth })
  }
}

function addBlock(entry: ListEntry, node: BlockContent | DefinitionContent, text: PieceText): void {
  const start = text.start(node)
  if (entry.plain.value !== '') entry.plain.addStated('\n', entry.end, start)
  entry.end = text.end(node)
  if (node.type === 'paragraph') readInline(node.children, text, entry.plain)
  else entry.plain.addLiteral(text.source, start, entry.end)
}

function markerAt(source: string, start: number): string {
  let end = start + 1
  if (isDigit(source.charCodeAt(start)))
    while (end < source.length && !isBlank(source.charCodeAt(end)) && !isLineEnding(source.charCodeAt(end)))
      end++
  return source.slice(start, end)
}
