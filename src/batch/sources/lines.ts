import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { decoded, tooLong } from './article-file.js'

const lineFeed = 10

/** The articles of NDJSON lines: `{"text": …, "title"?: …}`. Blank lines are none and count for nothing. */
export function* openLines(
  bytes: Uint8Array,
  source: string,
  offset: number,
  settings: BatchSettings,
): Generator<ArticleInput> {
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed === -1 ? bytes.length : feed
    const line = bytes.subarray(start, end)
    const origin: Origin = { source, offset: offset + start, length: line.length, title: null }
    start = end + 1
    if (isBlankLine(line)) continue
    yield line.length > settings.longest
      ? tooLong(origin, settings.longest, line.subarray(0, 1000))
      : openLine(line, origin)
  }
}

function openLine(line: Uint8Array, origin: Origin): ArticleInput {
  const input = decoded(line, origin)
  if (input.kind !== 'article') return input
  const error = (reason: string): ArticleInput => ({ kind: 'error', origin, reason, bytes: line })
  try {
    const value: unknown = JSON.parse(input.text)
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return error('expected an object with a `text`, {"title": …, "text": …}')
    const title = 'title' in value && typeof value.title === 'string' ? value.title : null
    return { kind: 'article', origin: { ...origin, title }, text: value.text }
  } catch {
    return error('is not JSON')
  }
}

function isBlankLine(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
