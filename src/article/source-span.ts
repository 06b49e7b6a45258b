import type { Span } from '../source/span.js'
import type { Segment, TextNode } from './nodes.js'

/** The last segment that starts at or before `at`. */
function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return segments[low]
}

/**
 * The source that the characters `[from, to)` of a node's value come from.
 * A character that the source writes as an escape gives the whole escape. Undefined for a node made by hand.
 */
export function sourceSpan(
  node: Pick<TextNode, 'span' | 'segments'>,
  from: number,
  to: number,
): Span | undefined {
  const { span, segments } = node
  if (span === undefined) return undefined
  if (segments === undefined || segments.length === 0) return [span[0] + from, span[0] + to]
  const first = segmentAt(segments, from)
  const last = segmentAt(segments, Math.max(from, to - 1))
  if (first === undefined || last === undefined) return span
  const start = first.text === undefined ? Math.min(first.start + from - first.at, first.end) : first.start
  if (to <= from) return [start, start]
  const end = last.text === undefined ? Math.min(last.start + to - last.at, last.end) : last.end
  return [start, end]
}
