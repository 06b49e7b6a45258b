import type { Segment, TextNode } from '../../../article/nodes.js'
import type { SourceEdit } from '../../../article/writer.js'
import { escapeEdit, type Place, veil } from './escape.js'

/** A change of a text: the characters `[from, to)` become `text`. */
interface Change {
  from: number
  to: number
  text: string
}

/**
 * Writes a changed text where the old one stands: of the source only what says the changed characters is touched, so that
 * markup around them stays. Undefined where the change goes across markup.
 */
export function editInside(
  original: TextNode,
  text: string,
  place: Place,
  source: string,
): SourceEdit | undefined {
  const { span, value } = original
  if (span === undefined || value === '') return undefined
  const segments = original.segments ?? [{ at: 0, start: span[0], end: span[1] }]
  const change = changeOf(value, text)
  for (const segment of segments) {
    const edit = editSegment(segment, change, value)
    if (edit !== undefined) return { ...edit, text: escapeAt(edit.start, edit.text, place, source) }
  }
  return undefined
}

/** What is between the beginning and the end that both texts share. */
function changeOf(old: string, now: string): Change {
  const shorter = Math.min(old.length, now.length)
  let from = 0
  while (from < shorter && old.charCodeAt(from) === now.charCodeAt(from)) from++
  let same = 0
  while (
    same < shorter - from &&
    old.charCodeAt(old.length - same - 1) === now.charCodeAt(now.length - same - 1)
  )
    same++
  return { from, to: old.length - same, text: now.slice(from, now.length - same) }
}

/** A change within one segment; what the source states in other words (`&nbsp;`, a template) is replaced as a whole. */
function editSegment(segment: Segment, { from, to, text }: Change, value: string): SourceEdit | undefined {
  const { at, start, end } = segment
  const atEnd = at + (segment.text?.length ?? end - start)
  if (from < at || to > atEnd) return undefined
  if (segment.text === undefined) return { start: start + from - at, end: start + to - at, text }
  if (start === end || from === to) return undefined
  return { start, end, text: value.slice(at, from) + text + value.slice(to, atEnd) }
}

/** Escapes a text for where it will stand. */
function escapeAt(at: number, text: string, place: Place, source: string): string {
  let before = at
  while (before > 0 && (source.charCodeAt(before - 1) === 32 || source.charCodeAt(before - 1) === 9)) before--
  const opensLine = before === 0 || source.charCodeAt(before - 1) === 10
  // A mark that is not the first of a line is none.
  const first = opensLine || source.charAt(at - 1) === '|'
  const escaped = first ? escapeEdit(text, place) : escapeEdit(`x${text}`, place).slice(1)
  return joins(source.charAt(at - 1), escaped) ? veil(escaped, /^./u) : escaped
}

/** Whether a mark would be made by what stands before a text and how it begins. */
function joins(before: string, text: string): boolean {
  return before !== '' && "{}[]'<!_|&".includes(before) && !/^(?:[\p{L}\p{N} ]|&#)/u.test(text) && text !== ''
}
