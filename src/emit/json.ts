import { JsonLevel, nothing, unclosed, type Written, whole } from './json-level.js'
import { escapeText } from './json-text.js'

export interface JsonOptions {
  /** Spaces a level; 0 or left out: one line. */
  indent?: number
}

const levels = new Map<number, JsonLevel>()

/**
 * A record as JSON: keys in the record's own order, no newline at the end, no control character unescaped.
 * The same record always gives the same text.
 */
export function toJson(record: unknown, { indent = 0 }: JsonOptions = {}): string {
  let level = levels.get(indent)
  if (level === undefined) {
    level = new JsonLevel(' '.repeat(indent), indent === 0 ? '' : '\n')
    levels.set(indent, level)
  }
  return append('', record, level)
}

/* A record's nesting is that of its schema, so the recursion here never follows the depth of a document. */
function append(out: string, value: unknown, level: JsonLevel): string {
  if (typeof value === 'string') return `${out}"${escapeText(value)}"`
  if (typeof value === 'number') return appendNumber(out, value)
  if (Array.isArray(value)) return appendList(out, value, level)
  if (isObject(value)) return appendObject(out, value, level)
  return out + (value === true ? 'true' : value === false ? 'false' : 'null')
}

function appendNumber(out: string, value: number): string {
  return out + (Number.isFinite(value) ? value : 'null')
}

function appendList(out: string, items: readonly unknown[], level: JsonLevel): string {
  if (items.length === 0) return `${out}[]`
  let text = out
  const { feed, inner } = level
  for (let at = 0; at < items.length; at++) {
    text += at === 0 ? '[' : ','
    text = append(text + feed, items[at], inner)
  }
  return text + level.listEnd
}

function appendObject(out: string, members: Record<string, unknown>, level: JsonLevel): string {
  let text = out
  let written: Written = nothing
  const { inner } = level
  // A record's objects are plain: nothing that they inherit is enumerable, and `in` is the fastest way through them.
  for (const key in members) {
    const value = members[key]
    if (typeof value === 'string') {
      text += level.key(key).string[written]
      text += escapeText(value)
      written = unclosed
    } else if (value !== undefined) {
      text += level.key(key).other[written]
      text = typeof value === 'number' ? appendNumber(text, value) : append(text, value, inner)
      written = whole
    }
  }
  return text + level.objectEnd[written]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
