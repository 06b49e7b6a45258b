import type { Diagnostic } from '../../check/diagnostic.js'

/** Longer lines are no table rows; only the part around the finding counts then. */
const context = 500

/**
 * Makes names for findings that stay the same when lines are added or removed elsewhere: from the rule, what is stated,
 * and the line around it. The same finding on equal lines is counted. One maker a file.
 */
export function fingerprints(text: string): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return ({ rule, span: [start, end], actual = text.slice(start, Math.min(end, start + context)) }) => {
    const before = text.slice(Math.max(0, start - context), start)
    const after = text.slice(start, start + context)
    const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '')
    const name = hash([rule, actual, line.trim()].join('\u0000'))
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return `${name}:${count}`
  }
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits as hex. Names findings, guards nothing. */
function hash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x050c5d1f
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ (unit + at), 0x01000193)
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
