import type { Code, RootContent } from 'mdast'
import type { Unknown } from '../../article/nodes.js'
import type { PieceText } from './piece-text.js'

/** A block that has no place in an article, as it stands in the source. */
export function unknownBlock(node: RootContent, text: PieceText): Unknown {
  return unknownSource(text, text.start(node), text.end(node))
}

export function unknownSource(text: PieceText, start: number, end: number): Unknown {
  return {
    type: 'unknown',
    value: text.source.slice(start, end),
    span: [start, end],
    position: text.position(start, end),
  }
}

/** Code is text that nobody reads: its content, without the fences. */
export function unknownCode(node: Code, text: PieceText): Unknown {
  const start = text.start(node)
  const end = text.end(node)
  const { value } = node
  const position = text.position(start, end)
  const feed = text.source.indexOf('\n', start)
  const from = value === '' || feed === -1 || feed >= end ? -1 : feed + 1
  if (from !== -1 && text.source.startsWith(value, from))
    return { type: 'unknown', value, span: [from, from + value.length], position }
  return {
    type: 'unknown',
    value,
    span: [start, end],
    segments: [{ at: 0, start, end, text: value }],
    position,
  }
}
