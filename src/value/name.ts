import { isDigit, isLetter, isSpace, skipSpace, trimEnd } from './characters.js'
import { isNoteMark, isStatusNote } from './notes.js'

/** A name without what stands behind it: `Joe Lieberman` of `Joe Lieberman (withdrawn)`. */
export interface NameReading {
  name: string
  /** The name's characters inside the raw text. */
  start: number
  end: number
  /** What stood behind the name, as written and in source order: `*`, `[a]`, `(inc.)`. */
  notes: string[]
}

/** A name with the party in the last bracket behind it. */
export interface PartyReading extends NameReading {
  /** The inside of the bracket, white space left out; absent where no bracket stands behind the name. */
  party?: string
  partyStart?: number
  partyEnd?: number
}

/**
 * A name and its notes. Brackets that state a status (withdrawn, inc., lost …), footnote marks and empty brackets are
 * notes; any other bracket belongs to the name, because what it means cannot be known here.
 */
export function readName(raw: string): NameReading {
  const start = skipSpace(raw, 0, raw.length)
  return readNameIn(raw, start, trimEnd(raw, start, raw.length))
}

/** As `readName`, between two offsets without white space around them. */
export function readNameIn(raw: string, start: number, end: number): NameReading {
  const notes: string[] = []
  const last = stripNotes(raw, start, end, notes)
  if (notes.length > 1) notes.reverse()
  const first = afterMark(raw, start, last)
  if (first > start) notes.unshift(raw.slice(start, first).trim())
  return { name: raw.slice(first, last), start: first, end: last, notes }
}

/** Where the name begins behind a mark of the winner, or a swatch of colour. */
function afterMark(raw: string, start: number, end: number): number {
  if (raw.charCodeAt(start) < firstMark || !winnerMarks.has(raw.charAt(start))) return start
  const first = skipSpace(raw, start + 1, end)
  return first < end ? first : start
}

/** No mark of a winner has a lower code. */
const firstMark = 0x2000

const winnerMarks: ReadonlySet<string> = new Set([
  '✓',
  '✔',
  '☑',
  '✅',
  '√',
  '★',
  '☆',
  '█',
  '▌',
  '■',
  '●',
  '⬤',
  '•',
])

/** A name and a party of a result list: `Name (Party (UK))`, with balanced brackets, notes before and after the party. */
export function splitParty(raw: string): PartyReading {
  const start = skipSpace(raw, 0, raw.length)
  const after: string[] = []
  const end = stripNotes(raw, start, trimEnd(raw, start, raw.length), after)
  after.reverse()
  const open = raw.charCodeAt(end - 1) === 41 ? openingBracket(raw, start, end - 1, 40, 41) : -1
  const nameEnd = open < 0 ? end : trimEnd(raw, start, open)
  // A bracket with nothing before it is the name itself.
  if (nameEnd === start || open < 0) return { name: raw.slice(start, end), start, end, notes: after }
  const name = readNameIn(raw, start, nameEnd)
  const partyStart = skipSpace(raw, open + 1, end - 1)
  const partyEnd = trimEnd(raw, partyStart, end - 1)
  const party = raw.slice(partyStart, partyEnd)
  return { ...name, notes: [...name.notes, ...after], party, partyStart, partyEnd }
}

/** The end of the name once notes are taken off its end; they are collected last first. */
function stripNotes(raw: string, start: number, end: number, notes: string[]): number {
  let last = end
  while (last > start) {
    const code = raw.charCodeAt(last - 1)
    if (isLetter(code) || isDigit(code) || code === 46) break
    // `Unassigned:` is labelled, not called, with a colon.
    if (code === 58 && last - 1 > start) {
      last = trimEnd(raw, start, last - 1)
      continue
    }
    const from = noteStart(raw, start, last, code)
    if (from === last) break
    // A name is never empty: what starts with a bracket or a mark is a name of that shape.
    const before = joinStart(raw, start, from)
    if (before === start) break
    notes.push(raw.slice(from, last))
    last = before
  }
  return last
}

/** The start of what joins a note to the name before it: white space, a comma from a lost line break (`Name, (lost)`). */
function joinStart(raw: string, start: number, end: number): number {
  let from = end
  while (from > start && isJoin(raw.charCodeAt(from - 1))) from--
  return from
}

function isJoin(code: number): boolean {
  return code === 44 || code === 59 || isSpace(code)
}

/** The start of the note that ends at `end`, or `end` where none does. */
function noteStart(raw: string, start: number, end: number, code: number): number {
  if (isMark(code)) {
    let from = end - 1
    while (from > start && isMark(raw.charCodeAt(from - 1))) from--
    return from
  }
  if (code === 93 || code === 125) {
    const open = openingBracket(raw, start, end - 1, code === 93 ? 91 : 123, code)
    if (open < 0 || (code === 125 && raw.charCodeAt(open - 1) !== 94)) return end
    // A link `[[…]]` is text, and a lone bracket of several words is no footnote mark.
    if (raw.charCodeAt(open + 1) === 91 || end - open > 40) return end
    return raw.charCodeAt(open - 1) === 94 ? open - 1 : open
  }
  if (code !== 41) return end
  const open = openingBracket(raw, start, end - 1, 40, 41)
  return open >= 0 && isStatusNote(raw, open + 1, end - 1) ? open : end
}

/** The index of the bracket that the one at `close` closes, or -1. */
function openingBracket(raw: string, start: number, close: number, open: number, closing: number): number {
  let depth = 0
  for (let at = close; at >= start; at--) {
    const code = raw.charCodeAt(at)
    if (code === closing) depth++
    else if (code === open && --depth === 0) return at
  }
  return -1
}

/** A footnote mark, or a raised digit, which behind a name is one. */
function isMark(code: number): boolean {
  if (isNoteMark(code) || code === 0xb9 || code === 0xb2 || code === 0xb3) return true
  return code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
}
