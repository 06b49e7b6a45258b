import type { Node } from '../../../article/nodes.js'
import type { SourceEdit } from '../../../article/writer.js'
import type { Span } from '../../../source/span.js'
import { skipBlanks } from '../syntax/line-marks.js'
import { parseSyntax } from '../syntax/parse.js'

/** Where all of a node's value stands with the markup in it, without blanks around; undefined for one that has no place of its own. */
function extentOf(node: Node, source: string): Span | undefined {
  if (node.position === undefined) return undefined
  const start = node.position.start.offset
  const end = node.position.end.offset
  const from = contentStart(node, start, end, source)
  if (from === undefined) return undefined
  const first = Math.min(skipBlanks(source, from), Math.max(from, end))
  return [first, Math.max(first, end)]
}

function contentStart(node: Node, start: number, end: number, source: string): number | undefined {
  if (node.type === 'field') {
    if (node.keySpan === undefined) return undefined
    if (node.keySpan[0] === node.keySpan[1]) return start + 1
    const equals = source.indexOf('=', node.keySpan[1])
    return equals === -1 || equals > end ? undefined : equals + 1
  }
  if (node.type === 'tableCell' || node.type === 'caption') return pieceStart(start, end, source)
  if (node.type === 'listItem') return start + node.depth
  return node.type === 'paragraph' ? start : undefined
}

/** Behind the mark and the attributes of a cell or a caption; where a parameter is the cell, its beginning. */
function pieceStart(start: number, end: number, source: string): number | undefined {
  const text = source.slice(start, end)
  if (isTagged(text)) return start + text.indexOf('>') + 1
  if (!/^[|!]|^\{\{!/u.test(text)) return start
  const opening = '{|\n'
  const single = /^(?:\|\||!!)/u.test(text) ? 1 : 0
  const [table] = parseSyntax(opening + text.slice(single))
  const piece = table?.type === 'table' ? table.pieces[1] : undefined
  return piece === undefined ? undefined : start + piece.start - opening.length + single
}

/** Whether a cell or a caption is written in tags. */
export function isTagged(source: string): boolean {
  return /^<(?:td|th|caption)[\s/>]/iu.test(source)
}

/** The edit that writes a text in place of all of a value; references that hang on it stay. */
export function replaceExtent(node: Node, text: string, source: string): SourceEdit | undefined {
  const extent = extentOf(node, source)
  if (extent === undefined) return undefined
  const [start, end] = extent
  const references =
    'markup' in node ? (node.markup?.references ?? []).map(({ source }) => source).join('') : ''
  if (start === end && source.charCodeAt(start) === 32)
    return { start: start + 1, end: start + 1, text: text + references }
  const blank = start > 0 && '|!=*#:;'.includes(source.charAt(start - 1)) ? ' ' : ''
  return { start, end, text: `${text === '' ? '' : blank}${text}${references}` }
}
