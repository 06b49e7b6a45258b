import type { Label, List, ListItem } from '../../article/nodes.js'
import { optionKinds, summaryLabels } from '../../profile/profile.js'
import { isStatusNote, splitParty } from '../../value/index.js'
import { type Fact, fact, textFact } from '../fact.js'
import { figuresOf, onlyFigures } from './figures.js'
import type { ResultLine } from './result-line.js'

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

/** The lines of a list that is one of results, or null. A few signs must come together, because a list may be of anything. */
export function listedResults({ children }: List, context: ListContext): ResultLine[] | null {
  if (otherWords.test(context.heading) || otherWords.test(context.above)) return null
  const lines: ResultLine[] = []
  for (const item of children) {
    const line = item.depth === 1 ? readLine(item) : null
    if (line === null) return null
    lines.push(line)
  }
  return areResults(lines, context) ? lines : null
}

/** A label under such a list that sums it up: `Total: 20,828 votes`. */
export function listedSummary(label: Label): ResultLine | null {
  const role = summaryLabels.find(label.key)
  if (role === null) return null
  const name = textFact(label.key, label.keySpan === undefined ? {} : { span: label.keySpan })
  return { name, party: null, figures: figuresOf(label.value, label, 0), role }
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
  if (value.length > longestLine || value.includes('\n')) return null
  const at = figuresAt(item)
  if (at === -1) return null
  const label = value.slice(0, at).replace(/\s*[:,\u2013\u2014-]?\s*$/, '')
  if (!/\p{L}/u.test(label)) return null
  const figures = figuresOf(value.slice(at), item, at)
  const role = summaryLabels.find(label)
  const { start, party, partyStart = 0, partyEnd = 0 } = splitParty(label)
  if (role !== null || party === undefined || isStatusNote(label, partyStart, partyEnd))
    return { name: part(label, 0, label.length, item), party: null, figures, role }
  const name = part(label, start, label.slice(0, label.lastIndexOf('(', partyStart)).trimEnd().length, item)
  const behind = label.slice(label.indexOf(')', partyEnd) + 1).trim()
  if (behind !== '') name.reading.note = behind
  return { name, party: part(label, partyStart, partyEnd, item), figures, role: null }
}

/** Where the figures at the end of a line begin: behind its last colon or dash, else at the first number from which on all is figures. */
function figuresAt(item: ListItem): number {
  const { value } = item
  const least = Math.max(1, value.length - longestFigures)
  for (let at = value.length - 1; at >= least; at--)
    if (isSeparator(value, at - 1) && isFigures(item, at)) return at
  for (let at = least; at < value.length; at++)
    if (/\s/.test(value.charAt(at - 1)) && /\d/.test(value.charAt(at)) && isFigures(item, at)) return at
  return -1
}

/** Whether a blank behind a colon, or behind a dash between blanks, stands at `at`. */
function isSeparator(value: string, at: number): boolean {
  if (!/\s/.test(value.charAt(at))) return false
  const before = value.charAt(at - 1)
  return (
    before === ':' || ('-\u2013\u2014'.includes(before) && before !== '' && /\s/.test(value.charAt(at - 2)))
  )
}

function isFigures(item: ListItem, at: number): boolean {
  return onlyFigures(item.value.slice(at), item, at) !== null
}

function part(text: string, start: number, end: number, item: ListItem): Fact {
  const { reading } = textFact(text.slice(start, end), item)
  return fact(reading, item, start)
}
