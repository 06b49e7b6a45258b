import type { Article } from '../article/nodes.js'
import { detectDialect } from './detect.js'
import { parseFlat } from './flat/parse.js'
import { parseMarkdown } from './markdown/parse.js'

/** The dialects that can be read; `auto` looks at the text. */
export type ReadableDialect = 'flat' | 'markdown'

export interface ParseOptions {
  from?: 'auto' | ReadableDialect
}

/**
 * Reads an article. Never throws on any text: what is not understood is kept as an `unknown` node.
 * Throws a RangeError only for a dialect that does not exist.
 */
export function parse(text: string, { from = 'auto' }: ParseOptions = {}): Article {
  if (from === 'flat') return parseFlat(text)
  if (from === 'markdown') return parseMarkdown(text)
  if (from !== 'auto') throw new RangeError(`Unexpected dialect ${JSON.stringify(from)}, expected auto, flat or markdown`)
  return detectDialect(text).dialect === 'markdown' ? parseMarkdown(text) : parseFlat(text)
}
