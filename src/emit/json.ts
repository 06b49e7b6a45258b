import { escapeRaw } from './json-text.js'

export interface JsonOptions {
  /** Spaces a level; 0 or left out: one line. */
  indent?: number
}

/**
 * A record as JSON: keys in the record's own order, no newline at the end, no control character unescaped.
 * The same record always gives the same text.
 */
export function toJson(record: unknown, { indent = 0 }: JsonOptions = {}): string {
  return escapeRaw(JSON.stringify(record, null, indent) ?? 'null')
}
