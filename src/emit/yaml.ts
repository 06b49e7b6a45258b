import { escapeText, escapeUnit } from './json-text.js'
import { isPlain } from './yaml-plain.js'

/** A key longer than this needs YAML's explicit form (`? key`), because readers look no further for the colon. */
const longestImplicitKey = 1000

/**
 * A record as one YAML document with a newline at the end, that readers of YAML 1.1 and of YAML 1.2 take alike:
 * a string is written bare only where neither could see anything else in it, and texts of several lines are literal blocks.
 */
export function toYaml(record: unknown): string {
  return `${append('', record, '', 'start')}\n`
}

/** Where a value stands: at the start of the document, after `key:`, or after `- `. */
type After = 'start' | 'key' | 'dash'

/* A record's nesting is that of its schema, so the recursion here never follows the depth of a document. */
function append(out: string, value: unknown, indent: string, after: After): string {
  if (typeof value !== 'object' || value === null) {
    return out + (after === 'key' ? ' ' : '') + scalar(value, indent)
  }
  return Array.isArray(value)
    ? appendSequence(out, value, indent, after)
    : appendMapping(out, value, indent, after)
}

function appendSequence(out: string, items: readonly unknown[], indent: string, after: After): string {
  if (items.length === 0) return `${out}${after === 'key' ? ' ' : ''}[]`
  let text = out
  let first = after !== 'key'
  for (const item of items) {
    text += first ? '- ' : `\n${indent}- `
    first = false
    text = append(text, item, `${indent}  `, 'dash')
  }
  return text
}

function appendMapping(out: string, mapping: object, indent: string, after: After): string {
  let text = out
  let first = after !== 'key'
  let empty = true
  for (const [key, value] of Object.entries(mapping)) {
    if (value === undefined) continue
    text += first ? '' : `\n${indent}`
    first = false
    empty = false
    text += key.length > longestImplicitKey ? `? ${string(key)}\n${indent}:` : `${string(key)}:`
    text = append(text, value, `${indent}  `, 'key')
  }
  return empty ? `${text}${after === 'key' ? ' ' : ''}{}` : text
}

function scalar(value: unknown, indent: string): string {
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return isBlock(value) ? block(value, indent) : string(value)
  return value === true ? 'true' : value === false ? 'false' : 'null'
}

/** `1e+21` without a point is a string to YAML 1.1. */
function number(value: number): string {
  if (!Number.isFinite(value)) return 'null'
  const text = String(value)
  const exponent = text.indexOf('e')
  return exponent === -1 || text.includes('.') ? text : `${text.slice(0, exponent)}.0${text.slice(exponent)}`
}

/** JSON's string is a double-quoted string of YAML; what is left to escape is the byte order mark and its like. */
function string(value: string): string {
  if (isPlain(value)) return value
  const text = escapeText(value).replace(
    /[\u00a0\u2000-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g,
    escapeUnit,
  )
  return `"${text}"`
}

/** Whether a text of several lines can be a literal block: nothing in it or at its ends that needs a quote or an indicator. */
function isBlock(value: string): boolean {
  if (!value.includes('\n')) return false
  const first = value.charCodeAt(0)
  const last = value.charCodeAt(value.length - 1)
  if (first <= 0x20 || last <= 0x20) return false
  return !/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/.test(value)
}

/** Every line set in but the empty ones; the first and the last are none of these. */
function block(value: string, indent: string): string {
  return `|-\n${indent}${value.replace(/\n(?!\n)/g, `\n${indent}`)}`
}
