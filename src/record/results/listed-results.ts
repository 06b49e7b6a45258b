import type { Label, List, ListItem, Paragraph, ResultList } from '../../article/nodes.js'
import { optionKinds, summaryLabels } from '../../profile/profile.js'
import { append } from '../../source/list.js'
import { isStatusNote, splitParty } from '../../value/index.js'
import { type Fact, fact, type TextPlace, textFact } from '../fact.js'
import { figuresOf, onlyFigures } from './figures.js'
import type { Figures, ResultLine } from './result-line.js'
import { resultLines } from './result-list.js'

/** Where a list stands: the article's title and the heading above. */
export interface ListContext {
  title: string
  heading: string
  /** The headings above that one. */
  above: string
}

/** A line of results is no longer, and neither are its figures. */
const longestLine = 300
const longestFigures = 60

const electionWords =
  /\b(?:by-?)?elect(?:ions?|oral)\b|\b(?:primary|primaries|caucus(?:es)?|referend(?:um|ums|a)|plebiscite|run-?off|ballots?)\b/i
const resultWords = /\b(?:results?|votes?|outcome|rounds?|count|tally|returns)\b/i
/** What is said of parts of the voters, or before anyone has voted, is no result. */
const otherWords =
  /\b(?:polls?|polling|surveys?|forecasts?|predictions?|projections?|odds|demographics?|exit|turnout|by (?:county|state|region|district|province|age|gender|race|group))\b/i

/** The lines of lists in a row that are one of results, or null. A few signs must come together, because a list may be of anything. */
export function listedResults(
  lists: readonly (List | ResultList)[],
  context: ListContext,
): ResultLine[] | null {
  const lines: ResultLine[] = []
  for (const list of lists) {
    const read = list.type === 'list' ? readLines(list) : resultLines(list)
    if (read === null) return null
    append(lines, read)
  }
  if (otherWords.test(context.heading) || otherWords.test(context.above)) return null
  return areResults(lines, context) ? lines : null
}

function readLines({ children }: List): ResultLine[] | null {
  const lines: ResultLine[] = []
  for (const item of children) {
    const line = item.depth === 1 ? readLine(item) : null
    if (line === null) return null
    lines.push(line)
  }
  return lines
}

/** A label under such a list that sums it up: `Total: 20,828 votes`. */
export function listedSummary(label: Label): ResultLine | null {
  const role = summaryLabels.find(label.key)
  if (role === null) return null
  const name = textFact(label.key, label.keySpan === undefined ? {} : { span: label.keySpan })
  return { name, party: null, figures: figuresOf(label.value, label, 0), role }
}

/** The same of a paragraph of such lines, in a dialect that has no labels; null where one line is none. */
export function writtenSummaries(paragraph: Paragraph): ResultLine[] | null {
  const { value } = paragraph
  const lines: ResultLine[] = []
  for (let at = 0; at <= value.length; ) {
    const end = value.indexOf('\n', at) === -1 ? value.length : value.indexOf('\n', at)
    const colon = value.indexOf(': ', at)
    if (colon === -1 || colon >= end || end - at > longestLine) return null
    const role = summaryLabels.find(value.slice(at, colon))
    if (role === null) return null
    const figures = figuresOf(value.slice(colon + 2, end), paragraph, colon + 2)
    lines.push({ name: part(value, at, colon, paragraph), party: null, figures, role })
    at = end + 1
  }
  return lines
}

function areResults(lines: readonly ResultLine[], { title, heading, above }: ListContext): boolean {
  const options = lines.filter(({ role }) => role === null)
  const [first] = options
  if (options.some(({ figures }) => figures.unit !== null && figures.unit !== first?.figures.unit))
    return false
  const isElection = [title, above, heading].some((text) => electionWords.test(text))
  const named = options.filter(({ party, name }) => party !== null || isKnownOption(name)).length
  const hasParty = 2 * named >= options.length && options.some(({ party }) => party !== null)
  const counted = options.every(({ figures: { unit } }) => unit !== null)
  const shared = options.every(({ figures: { share } }) => share !== null)
  const both = shared && options.every(({ figures: { count } }) => count !== null)
  if (options.length < 2) return counted && isElection && options.length > 0
  if (counted && (hasParty || isElection)) return true
  if (both && options.every(({ name }) => optionKinds.find(name.reading.raw) === 'choice')) return true
  return isElection && (both || (shared && (hasParty || resultWords.test(heading))))
}

function isKnownOption(name: Fact): boolean {
  return optionKinds.find(name.reading.raw) !== null
}

function readLine(item: ListItem): ResultLine | null {
  const { value } = item
  if (value.length > longestLine || !/\d/.test(value) || value.includes('\n')) return null
  const found = findFigures(item)
  if (found === null) return null
  const { at, figures } = found
  const label = value.slice(0, labelEnd(value, at))
  if (!/\p{L}/u.test(label)) return null
  const role = summaryLabels.find(label)
  const { start, party, partyStart = 0, partyEnd = 0 } = splitParty(label)
  if (role !== null || party === undefined || isStatusNote(label, partyStart, partyEnd))
    return { name: part(label, 0, label.length, item), party: null, figures, role }
  const name = part(label, start, label.slice(0, label.lastIndexOf('(', partyStart)).trimEnd().length, item)
  const behind = label.slice(label.indexOf(')', partyEnd) + 1).trim()
  if (behind !== '') name.reading.note = behind
  return { name, party: part(label, partyStart, partyEnd, item), figures, role: null }
}

/** The figures at the end of a line: behind its last colon or dash, else from the first number on from which all is figures. */
function findFigures(item: ListItem): { at: number; figures: Figures } | null {
  const { value } = item
  const least = Math.max(1, value.length - longestFigures)
  const from = (at: number) => {
    const figures = onlyFigures(value.slice(at), item, at)
    return figures === null ? null : { at, figures }
  }
  for (let at = value.length - 1; at >= least; at--) {
    const found = isSeparator(value, at - 1) ? from(at) : null
    if (found !== null) return found
  }
  for (let at = least; at < value.length; at++) {
    const code = value.charCodeAt(at)
    const found = code >= 48 && code <= 57 && isBlank(value.charCodeAt(at - 1)) ? from(at) : null
    if (found !== null) return found
  }
  return null
}

/** Whether a blank behind a colon, or behind a dash between blanks, stands at `at`. */
function isSeparator(value: string, at: number): boolean {
  if (!isBlank(value.charCodeAt(at))) return false
  const before = value.charCodeAt(at - 1)
  return before === 58 || (isDash(before) && isBlank(value.charCodeAt(at - 2)))
}

/** The end of what stands before the figures, without the colon, dash or comma between them. */
function labelEnd(value: string, at: number): number {
  let end = value.slice(0, at).trimEnd().length
  const last = value.charCodeAt(end - 1)
  if (last === 58 || last === 44 || isDash(last)) end = value.slice(0, end - 1).trimEnd().length
  return end
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014
}

function part(text: string, start: number, end: number, place: TextPlace): Fact {
  const { reading } = textFact(text.slice(start, end), place)
  return fact(reading, place, start)
}
