import type { Profile } from '../../profile/profile.js'
import type { ExpectedType } from '../../value/reading.js'
import { absentCell, type GridCell, type GridRow, isEmpty, isNumeric, looksNumeric } from './grid.js'
import { namingRoles } from './naming-roles.js'
import { shareOf } from './share-roles.js'

/** How well the cells of a body stand under one or two header rows. */
export function headerScore(headers: readonly GridRow[], body: readonly GridRow[], profile: Profile): number {
  const [top = [], second] = headers
  const width = Math.max(top.length, second?.length ?? 0)
  // A label below another that counts something else weighs more than whatever stands in its column.
  let score = -misplaced(headers, profile) - 4 * astray(headers, profile) * body.length
  /** For two columns with one lower label: whether each holds numbers. */
  const numericByLabel = new Map<string, boolean>()
  for (let at = 0; at < width; at++) {
    const above = top[at] ?? absentCell
    const below = second?.[at] ?? absentCell
    const spanning = above.covered || top[at + 1]?.covered === true
    const expected =
      spanning && isSaidBeside(headers, at, profile) ? 'auto' : expectedOf(above, below, spanning, profile)
    let numbers = 0
    let filled = 0
    for (const row of body) {
      const cell = row[at] ?? absentCell
      score += cellScore(cell, expected)
      if (looksNumeric(cell)) numbers++
      if (cell.type !== 'missing') filled++
    }
    if (second === undefined || !spanning || filled === 0) continue
    const isNumber = numbers * 2 > filled
    const before = numericByLabel.get(below.text)
    if (before !== undefined) score += (before === isNumber ? 1 : -1) * body.length
    numericByLabel.set(below.text, isNumber)
  }
  return score
}

/** Whether an unknown label stands beside one that says what the label over both says: `Votes` under `Popular vote`. */
function isSaidBeside([top = [], second = []]: readonly GridRow[], at: number, profile: Profile): boolean {
  const text = second[at]?.text ?? ''
  if (text === '' || profile.column(text) !== null) return false
  const role = profile.column(top[at]?.text ?? '')?.role
  if (role === undefined) return false
  let first = at
  while (top[first]?.covered === true) first--
  for (let beside = first; beside === first || top[beside]?.covered === true; beside++)
    if (beside !== at && profile.column(second[beside]?.text ?? '')?.role === role) return true
  return false
}

/** How many labels that say how something changed, or its share, are the first below another label. */
function misplaced([top = [], second]: readonly GridRow[], profile: Profile): number {
  if (second === undefined) return 0
  let odd = 0
  for (const [at, { text }] of second.entries()) {
    if (text === '' || top[at]?.covered === true) continue
    const role = profile.column(text)?.role
    if (role === 'change' || role === 'share') odd++
  }
  return odd
}

/** How many labels stand below another count than theirs, which has a label of its own: `Pledged` below `Popular vote` beside `Delegates`; and how many below that of the names. */
function astray([top = [], second = []]: readonly GridRow[], profile: Profile): number {
  const over = top.map(({ text }) => (candidates.test(text) ? 'seats' : countOf(text, profile)))
  const ofCandidates = top.some(({ text }) => candidates.test(text))
  const names = namesOf(top, profile)
  return second.filter(({ text }, at) => {
    const own = (ofCandidates ? countBeside(text) : null) ?? countBelow(text, profile)
    if (own !== null && at < names) return true
    const above = over[at] ?? null
    return own !== null && above !== null && above !== own && over.includes(own)
  }).length
}

/** Over how many columns the label of the names stands, where others follow it. */
function namesOf(top: GridRow, profile: Profile): number {
  const [first = absentCell] = top
  if (!namingRoles.has(profile.column(first.text)?.role ?? '')) return 0
  const end = top.findIndex(({ covered }, at) => at > 0 && !covered)
  return end === -1 ? 0 : end
}

/** What a label below another says is counted: who was elected or unseated, seats. */
function countBelow(text: string, profile: Profile): string | null {
  return ofSeats.test(text) ? 'seats' : countOf(text, profile)
}

/** Below `Candidates` and `Votes`, `%` is a share of the votes, `Net` and `% of total` are of those who were elected. */
function countBeside(text: string): string | null {
  return text === '%' ? 'votes' : ofElected.test(text) ? 'seats' : null
}

const candidates = /^candidates$/i
const ofSeats = /^(?:stood|contested|elected|won|gained|gains|unseated|lost|losses|unopposed)$/i
const ofElected = /^(?:net|% of total)$/i

/** What a label says is counted; null for any other. */
function countOf(text: string, profile: Profile): string | null {
  const role = text === '' ? undefined : profile.column(text)?.role
  const count = role === undefined ? undefined : (countOfShare.get(role) ?? role)
  return count !== undefined && counts.has(count) ? count : null
}

/** `% seats` is about seats; a mere `%` may be one of anything. */
const countOfShare: ReadonlyMap<string, string> = new Map(
  [...shareOf].filter(([, share]) => share !== 'share').map(([count, share]) => [share, count]),
)

const counts: ReadonlySet<string> = new Set([
  'votes',
  'delegates',
  'districtDelegates',
  'seats',
  'electoralVotes',
])

/** `number` without a label: what stands nameless under a header of its own is a number more often than words. */
type Expected = ExpectedType | 'blank' | 'nameless'

function expectedOf(above: GridCell, below: GridCell, spanning: boolean, profile: Profile): Expected {
  const lowest = isEmpty(below) ? above : below
  if (isEmpty(lowest)) return 'blank'
  if (spanning && isEmpty(below)) return 'nameless'
  const own = profile.column(lowest.text)?.type
  const over = spanning && candidates.test(above.text) ? 'number' : profile.column(above.text)?.type
  // `Ward` and `List` below `Votes` are numbers of votes.
  return own === 'text' && over === 'number' ? over : (own ?? over ?? 'auto')
}

/** How well a cell stands under a header of the expected type. */
function cellScore(cell: GridCell, expected: Expected): number {
  const isMissing = cell.type === 'missing'
  if (expected === 'blank') return isMissing ? 2 : -1
  if (isEmpty(cell)) return -1
  if (isMissing) return 0
  if (expected === 'nameless') return isNumeric(cell) ? 1 : -1
  if (expected === 'number') {
    if (!isNumeric(cell) || cell.type === 'percent') return -2
    return decimals.test(cell.text) ? 0 : 2
  }
  if (expected === 'percent') {
    if (cell.type === 'percent') return 3
    if (!isNumeric(cell)) return -2
    return overHundred.test(cell.text) ? -4 : decimals.test(cell.text) ? 2 : 1
  }
  if (expected === 'text' || expected === 'name') return isNumeric(cell) ? -1 : 2
  return 0
}

/** A count of more than a hundred is no share. */
const overHundred = /^(?:(?!100$)[1-9]\d\d|\d{4,}|\d{1,3}(?:,\d{3})+)$/
/** `61.62`, where the shares have no sign. */
const decimals = /^\d{1,2}\.\d+$/
