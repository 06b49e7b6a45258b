import type { ResultEntry, ResultList, ResultSummary } from '../../article/nodes.js'
import { isBlank, skipBlank, trimEnd } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { isDigit } from '../../value/characters.js'
import { labelColon } from './label.js'
import { bulletEnd } from './mark.js'
import type { BlockReader, Scan } from './scan.js'
import { lineText, plainText } from './text.js'

/** Offset where `votes` or `vote` starts at the end of a line; -1 without it or without a blank before it. */
function votesWord(text: string, from: number, to: number): number {
  let at = to
  if (text.charCodeAt(at - 1) === 115) at -= 1
  at -= 4
  if (at <= from || !text.startsWith('vote', at) || !isBlank(text.charCodeAt(at - 1))) return -1
  return at
}

/** Offset of the last colon of `[from, to)` that a blank follows; -1 without one. */
function lastColon(text: string, from: number, to: number): number {
  for (let at = to - 2; at >= from; at -= 1) {
    if (text.charCodeAt(at) === 58 && isBlank(text.charCodeAt(at + 1))) return at
  }
  return -1
}

/** Whether a text can stand for a number of votes: it starts like a number, or is one word (`unopposed`). */
function isVotes(text: string, from: number, to: number): boolean {
  if (isDigit(text.charCodeAt(from)) || '~<>≈±?–—−-+'.includes(text.charAt(from))) return true
  for (let at = from; at < to; at += 1) if (isBlank(text.charCodeAt(at))) return false
  return true
}

/** Offset of the bracket that the one before `to` closes; -1 when brackets do not balance. */
function openBracket(text: string, from: number, to: number): number {
  if (text.charCodeAt(to - 1) !== 41) return -1
  let open = 0
  for (let at = to - 1; at > from; at -= 1) {
    const code = text.charCodeAt(at)
    if (code === 41) open += 1
    else if (code === 40) {
      open -= 1
      if (open === 0) return isBlank(text.charCodeAt(at - 1)) ? at : -1
    }
  }
  return -1
}

/** Where the parts of `- Name (Party): 15,505 votes` stand. */
interface EntryParts {
  name: number
  colon: number
  votes: number
  votesEnd: number
}

function entryParts(scan: Lines): EntryParts | undefined {
  const { text, last } = scan
  const end = bulletEnd(scan)
  if (end === -1) return undefined
  const name = scan.skip(end)
  const word = votesWord(text, name, last)
  if (word === -1 || text.charCodeAt(name) === 92) return undefined
  const colon = lastColon(text, name, word)
  if (colon <= name) return undefined
  const votes = skipBlank(text, colon + 1, word)
  const votesEnd = trimEnd(text, votes, word)
  const fits = votes === votesEnd ? text.charCodeAt(colon - 1) === 41 : isVotes(text, votes, votesEnd)
  return fits ? { name, colon, votes, votesEnd } : undefined
}

/** Whether the line is an entry of a result list. */
export function isEntry(scan: Lines): boolean {
  const code = scan.text.charCodeAt(scan.last - 1)
  return (code === 115 || code === 101) && entryParts(scan) !== undefined
}

function readEntry(scan: Scan, parts: EntryParts): ResultEntry {
  const { text } = scan
  const { name, colon, votes, votesEnd } = parts
  const nameEnd = trimEnd(text, name, colon)
  const open = openBracket(text, name, nameEnd)
  const before = plainText(scan, name, open === -1 ? nameEnd : open)
  const value = lineText(scan, votes, votesEnd)
  const party = open === -1 ? undefined : plainText(scan, open + 1, nameEnd - 1)
  const entry: ResultEntry = {
    type: 'resultEntry',
    name: before.value,
    nameSpan: before.span,
    party: null,
    ...value,
    position: scan.position(scan.first, scan.last),
  }
  if (party !== undefined && party.value !== '') {
    entry.party = party.value
    entry.partySpan = party.span
  }
  return entry
}

function readSummary(scan: Scan, colon: number): ResultSummary {
  const { first, last } = scan
  const key = plainText(scan, first, colon)
  const value = lineText(scan, colon + 1, last)
  return {
    type: 'resultSummary',
    key: key.value,
    keySpan: key.span,
    ...value,
    position: scan.position(first, last),
  }
}

/** Results as lines: entries, and right after them `Result: …`, `Total: …` and the like. */
export const resultListReader: BlockReader = {
  name: 'resultList',
  starts: '-*+•',
  read(scan): ResultList | undefined {
    let parts = isEntry(scan) ? entryParts(scan) : undefined
    if (parts === undefined) return undefined
    const children: ResultList['children'] = []
    const start = scan.position(scan.first, scan.first).start
    let end = start
    for (;;) {
      const colon = parts === undefined ? labelColon(scan) : -1
      if (parts !== undefined) children.push(readEntry(scan, parts))
      else if (colon !== -1) children.push(readSummary(scan, colon))
      else break
      end = scan.position(scan.last, scan.last).end
      scan.advance()
      parts = isEntry(scan) ? entryParts(scan) : undefined
    }
    return { type: 'resultList', children, position: { start, end } }
  },
}
