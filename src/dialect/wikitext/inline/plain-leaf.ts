import type { Stretch } from '../syntax/call.js'
import { isSpace } from '../syntax/space.js'
import { isListMark, isSpecial } from './gap.js'
import type { TextLeaf } from './inline-text.js'

/**
 * The quick way through what most cells and values are: text without any markup. Null where there may be some; then the
 * inline reader decides. What both read is the same.
 */
export function plainLeaf(text: string, { start, end, nodes }: Stretch): TextLeaf | null {
  if (nodes.length > 0) return null
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  // A list may begin on the first line, and blanks before its mark are none of it.
  if (from > start && isListMark(text.charCodeAt(from))) return null
  if (from === to) return { value: '', span: [end, end] }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code <= 127 && isSpecial(code) && (code !== lineFeed || isListMark(text.charCodeAt(at + 1))))
      return null
  }
  return { value: text.slice(from, to), span: [from, to] }
}

const lineFeed = 10
