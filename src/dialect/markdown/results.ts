import type { ResultEntry, ResultList, ResultSummary } from '../../article/nodes.js'
import { append } from '../../source/list.js'
import type { Position } from '../../source/point.js'
import type { PlainText } from '../plain-text.js'
import { isBlank } from './characters.js'
import { endsKey, isBoldKey, keyEnd } from './key-value.js'
import type { ListEntry } from './list-entries.js'

/** Gives what is read its place. */
export interface Positions {
  position(start: number, end: number): Position | undefined
}

type ResultLine = ResultEntry | ResultSummary

/** Keys that sum a result list up, whether or not they are in bold. */
const summaryKeys = new Set(
  'result,total,totals,total votes,turnout,majority,swing,plurality,margin,registered,registered voters,electorate,valid votes,invalid votes,spoiled,rejected'.split(
    ',',
  ),
)

export function isSummaryKey(key: string): boolean {
  return summaryKeys.has(key.toLowerCase())
}

/**
 * A list whose items are `Name (Party): 15,505 votes`, with summaries (`Result: …`, a bold key) among or after them.
 * Null for any other list.
 */
export function readResultList(entries: readonly ListEntry[], text: Positions): ResultList | null {
  const [first] = entries
  if (first === undefined || !entries.some(({ plain }) => endsInVotes(plain))) return null
  const children: ResultLine[] = []
  let results = 0
  let end = first.end
  for (const entry of entries) {
    if (entry.depth !== 1) return null
    // A summary right below the last item, without a blank line, is to Markdown one more line of that item.
    const line = firstLineEnd(entry.plain)
    const child = readSummary(entry.plain, 0, line, text, true) ?? readEntry(entry.plain, line, text)
    const more =
      child === null || line === entry.plain.value.length
        ? []
        : readSummaries(entry.plain, line + 1, text, true)
    if (child === null || more === null) return null
    child.position = text.position(entry.start, more.length === 0 ? entry.end : entry.plain.offset(line))
    append(children, [child, ...more])
    if (child.type === 'resultEntry') results++
    end = entry.end
  }
  return results === 0 ? null : { type: 'resultList', children, position: text.position(first.start, end) }
}

/** Lines that are all summaries, as they follow a result list; null if one is something else. `bold` lets any bold key be one. */
export function readSummaries(
  plain: PlainText,
  start: number,
  text: Positions,
  bold: boolean,
): ResultSummary[] | null {
  const summaries: ResultSummary[] = []
  for (let from = start; from <= plain.value.length; ) {
    const feed = plain.indexOfLiteral('\n', from, plain.value.length)
    const end = feed === -1 ? plain.value.length : feed
    const summary = readSummary(plain, from, end, text, bold)
    if (summary === null) return null
    summaries.push(summary)
    from = end + 1
  }
  return summaries
}

function readSummary(
  plain: PlainText,
  from: number,
  to: number,
  text: Positions,
  bold: boolean,
): ResultSummary | null {
  const at = keyEnd(plain, from, to)
  if (at === -1) return null
  const key = plain.trimmed(from, at)
  const known = isSummaryKey(key.value) && plain.isLiteral(from)
  if (!known && !(bold && isBoldKey(plain, from, at) && !endsInVotes(plain, to))) return null
  const leaf = plain.trimmed(at + 1, to)
  const position = text.position(plain.offset(from), leaf.span[1])
  return { type: 'resultSummary', key: key.value, keySpan: key.span, ...leaf, position }
}

function readEntry(plain: PlainText, to: number, text: Positions): ResultEntry | null {
  const votes = votesStart(plain, to)
  if (votes === -1) return null
  const colon = lastKeyEnd(plain, votes + 1)
  if (colon === -1) return null
  const leaf = plain.trimmed(colon + 1, Math.max(votes, colon + 1))
  const open = partyStart(plain, colon)
  const name = plain.trimmed(0, open === -1 ? colon : open)
  const entry: ResultEntry = {
    type: 'resultEntry',
    name: name.value,
    nameSpan: name.span,
    party: null,
    ...leaf,
    position: text.position(plain.offset(0), plain.offset(to)),
  }
  if (open !== -1) {
    const party = plain.trimmed(open + 1, colon - 1)
    if (party.value === '') return entry
    entry.party = party.value
    entry.partySpan = party.span
  }
  return entry
}

function firstLineEnd(plain: PlainText): number {
  const feed = plain.indexOfLiteral('\n', 0, plain.value.length)
  return feed === -1 ? plain.value.length : feed
}

function endsInVotes(plain: PlainText, to = firstLineEnd(plain)): boolean {
  return votesStart(plain, to) !== -1
}

/** Where ` votes` begins at the end of a line, or -1. */
function votesStart(plain: PlainText, to: number): number {
  for (const word of [' votes', ' vote']) {
    const at = to - word.length
    if (at >= 0 && plain.value.slice(at, to).toLowerCase() === word && plain.isLiteral(to - 1)) return at
  }
  return -1
}

function lastKeyEnd(plain: PlainText, to: number): number {
  for (let at = plain.value.lastIndexOf(':', to); at > 0; at = plain.value.lastIndexOf(':', at - 1))
    if (plain.isLiteral(at) && endsKey(plain.value.charCodeAt(at + 1))) return at
  return -1
}

/** Where the brackets open that close right before `end`: those of the party. */
function partyStart(plain: PlainText, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0; at--) {
    const character = plain.value.charAt(at)
    if (character === ')' && plain.isLiteral(at)) depth++
    else if (character === '(' && plain.isLiteral(at)) depth--
    if (depth === 0) return at > 0 && at < end - 1 && isBlank(plain.value.charCodeAt(at - 1)) ? at : -1
  }
  return -1
}
