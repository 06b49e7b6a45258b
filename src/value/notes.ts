import { isSpace, lowerCase, skipSpace, trimEnd } from './characters.js'
import { noteLeads, noteWords } from './vocabulary/notes.js'

/** What stands in brackets beside a value is short; a longer search would cost more than linear time. */
const longestNote = 400

/** `*`, `†`, `‡`, `§`, `¶`, `‖`, or a raised letter. */
export function isNoteMark(code: number): boolean {
  if (code === 42 || code === 0xa7 || code === 0xb6) return true
  if (code === 0x2020 || code === 0x2021 || code === 0x2016) return true
  return (code >= 0x1d2c && code <= 0x1d6a) || (code >= 0x1d9c && code <= 0x1dbf)
}

/** The index of the bracket that closes the one at `at`, or -1 where none does within 400 characters. */
export function closingBracket(text: string, at: number, end: number, close: number): number {
  const open = text.charCodeAt(at)
  const last = Math.min(end, at + longestNote)
  let depth = 0
  for (let next = at; next < last; next++) {
    const code = text.charCodeAt(next)
    if (code === open) depth++
    else if (code === close && --depth === 0) return next
  }
  return -1
}

/** Brackets as wide as a Chinese character. */
const wideOpen = 0xff08
const wideClose = 0xff09

/** The end of the footnote mark at `at` (`*`, `††`, `^`, `[a]`, `^{note}`), or `at` where there is none. */
export function footnoteEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (isNoteMark(code)) {
    let next = at + 1
    while (next < end && isNoteMark(text.charCodeAt(next))) next++
    return next
  }
  if (code === wideOpen) return closingBracket(text, at, end, wideClose) + 1 || at
  if (code === 91) return closingBracket(text, at, end, 93) + 1 || at
  if (code === 94 && text.charCodeAt(at + 1) === 123) return closingBracket(text, at + 1, end, 125) + 1 || at
  if (code === 94 && (at + 1 === end || isSpace(text.charCodeAt(at + 1)))) return at + 1
  if (code === 94 && text.charCodeAt(at + 1) === 91) return closingBracket(text, at + 1, end, 93) + 1 || at
  return at
}

/**
 * The end of all footnote marks and brackets from `at` on, white space between them included, or -1 where something
 * else stands there. With `at` at `end` there is nothing to read and the answer is `end`.
 */
export function notesEnd(text: string, at: number, end: number): number {
  let next = skipSpace(text, at, end)
  while (next < end) {
    const close =
      text.charCodeAt(next) === 40
        ? closingBracket(text, next, end, 41) + 1 || next
        : footnoteEnd(text, next, end)
    if (close === next) return -1
    next = skipSpace(text, close, end)
  }
  return next
}

/** Whether what stands between `start` and `end`, the inside of a bracket, is a status: `inc.`, `lost; withdrawn`. */
export function isStatusNote(text: string, start: number, end: number): boolean {
  const from = skipSpace(text, start, end)
  const to = trimEnd(text, from, end)
  if (to === from) return true
  if (to - from > longestNote) return false
  const inside = lowerCase(text.slice(from, to))
  const lead = inside.slice(0, leadLength(inside))
  if (noteLeads.has(lead)) return true
  for (const part of inside.split(/[,;/&]/)) {
    if (!noteWords.has(statusWord(part))) return false
  }
  return true
}

function statusWord(part: string): string {
  const trimmed = part.trim()
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed
}

function leadLength(text: string): number {
  let end = 0
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isSpace(code) || code === 44 || code === 59) break
    end++
  }
  return end
}
