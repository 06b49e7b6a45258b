import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { decoded, tooLong } from './article-file.js'

export const lineFeed = 10

/** Where some lines stand in their source. */
export interface LinesPlace {
  source: string
  offset: number
  /** Number of the first one. */
  line: number
}

/** The articles of NDJSON lines: `{"text": …, "title"?: …}`. Blank lines are none and count for nothing. */
export function* openLines(
  bytes: Uint8Array,
  { source, offset, line: firstLine }: LinesPlace,
  settings: BatchSettings,
): Generator<ArticleInput> {
  let number = firstLine
  for (let start = 0; start < bytes.length; number++) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed === -1 ? bytes.length : feed
    const line = bytes.subarray(start, end)
    const origin: Origin = {
      source,
      offset: offset + start,
      length: line.length,
      line: number,
      title: null,
    }
    start = end + 1
    if (line.length > settings.longest) yield tooLong(origin, settings.longest, line)
    else if (!isBlankLine(line)) yield openLine(line, origin, settings)
  }
}

function openLine(line: Uint8Array, origin: Origin, settings: BatchSettings): ArticleInput {
  const input = decoded(line, origin)
  if (input.kind !== 'article') return input
  const { textField = 'text', titleField = 'title' } = settings
  const error = (reason: string): ArticleInput => ({ kind: 'error', origin, reason, bytes: line })
  try {
    const value: unknown = JSON.parse(origin.offset === 0 ? withoutMark(input.text) : input.text)
    const text = ownText(value, textField)
    if (text === null)
      return error(`expected an object with a \`${textField}\`, {"${titleField}": …, "${textField}": …}`)
    const title = ownText(value, titleField)
    return { kind: 'article', origin: { ...origin, title: title?.trim() === '' ? null : title }, text }
  } catch {
    return error('is not JSON: NDJSON has an object a line')
  }
}

function ownText(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const field: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof field === 'string' ? field : null
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function isBlankLine(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
