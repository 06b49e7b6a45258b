import type { Heading } from '../../article/nodes.js'
import type { Lines } from '../../source/lines.js'
import type { BlockReader } from './scan.js'
import { lineText } from './text.js'

const sign = 61
const deepest = 6

/** How many `=` stand on both sides of the line's text, six at most; 0 when it is no heading. */
export function headingDepth(scan: Lines): number {
  const { text, first, last } = scan
  if (scan.code !== sign || text.charCodeAt(last - 1) !== sign) return 0
  let depth = 0
  while (
    depth < deepest &&
    text.charCodeAt(first + depth) === sign &&
    text.charCodeAt(last - 1 - depth) === sign
  )
    depth += 1
  let only = first + depth
  while (only < last && text.charCodeAt(only) === sign) only += 1
  return only === last ? 0 : depth
}

/** `= Title =`, `==Heading==`, `=== Deeper ===`: the shorter run of signs counts, what is left of the longer is text. */
export const headingReader: BlockReader = {
  name: 'heading',
  starts: '=',
  read(scan): Heading | undefined {
    const depth = headingDepth(scan)
    if (depth === 0) return undefined
    const { first, last } = scan
    const text = lineText(scan, first + depth, last - depth)
    const position = scan.position(first, last)
    if (depth > 1) scan.lead = false
    scan.advance()
    return { type: 'heading', depth, ...text, position }
  },
}
