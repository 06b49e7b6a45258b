import { camelCase } from '../../profile/key.js'
import { optionKinds, type Profile } from '../../profile/profile.js'
import type { ExpectedType } from '../../value/reading.js'
import type { Column } from '../record.js'
import { absentCell, filledLength, type GridRow, isEmpty, isPacked, widestTable } from './grid.js'
import { isShareOf, shareOf } from './share-roles.js'

/** A column while its table is being read. `expected` is what its role says of its values. */
export interface DraftColumn extends Column {
  expected: ExpectedType
}

/** Columns from the header rows: a label is the path of the headers above it, a key its camelCase form, made unique. */
export function draftColumns(headers: readonly GridRow[], width: number, profile: Profile): DraftColumn[] {
  const taken = new Map<string, number>()
  const columns: DraftColumn[] = []
  const labels = labelPaths(headers, width)
  for (let at = 0; at < width; at++) {
    const label = onOneLine(labels[at] ?? '')
    const found = knownColumn(headers, at, label, profile) ?? countOfName(label, labels, profile)
    const isShare = found !== null && isShareOfRound(found.role, label)
    const share = isShare ? { ...found, role: 'share', type: 'percent' as const } : found
    const known =
      share !== null && isShareOfMargin(share.role, labels, at) ? { ...share, role: 'marginShare' } : share
    const plainKey = columnKey(label) || (known?.key ?? known?.role) || `column${at + 1}`
    columns.push({
      key: unique(plainKey, taken),
      label,
      type: 'text',
      role: known?.role ?? 'other',
      expected: known?.type ?? 'auto',
    })
  }
  return columns
}

/** A header of two lines is one label. */
function onOneLine(label: string): string {
  return label.includes('\n')
    ? label
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : label
}

/**
 * `%` and `+/–` beside words are words: `First round %` is `firstRoundPercentage`, `Seats +/–` is `seatsChange`. Empty for a label without
 * letters and digits.
 */
function columnKey(label: string): string {
  const plain = camelCase(label)
  if (plain === '') return plain
  const spelled = label.replace(changeSign, ' change ').replaceAll('%', ' percentage ')
  return spelled === label ? plain : camelCase(spelled)
}

/** Not that of a value and its error, `± 3`. */
const changeSign = /(?<=\s)(?:\+ ?\/ ?[-\u2212\u2013]|\u00b1)(?=%?$)/

/** The labels above each column, from the top; a label spans the empty cells after it while a lower row has labels there. */
function labelPaths(headers: readonly GridRow[], width: number): string[] {
  const [top = []] = headers
  const paths: string[] = []
  for (let at = 0; at < width; at++) paths.push(headers.length < 2 ? (top[at]?.text ?? '') : '')
  if (headers.length < 2) return paths
  const lasts = paths.map(() => '')
  for (let level = 0; level < headers.length; level++) {
    const lower = headers.slice(level + 1, lostSpans(headers[level + 1] ?? [], width) ? level + 2 : undefined)
    let spanning = ''
    for (let at = 0; at < width; at++) {
      const text = headers[level]?.[at]?.text ?? ''
      const isLabelled = lower.some((row) => !isEmpty(row[at] ?? absentCell))
      if (text !== '' || !isLabelled) spanning = isLabelled ? text : ''
      const label = text === '' ? spanning : text
      if (label === '' || label === lasts[at]) continue
      paths[at] = paths[at] === '' ? label : `${paths[at]} ${label}`
      lasts[at] = label
    }
  }
  return paths
}

/** Whether a row's labels all stand at its beginning, so that nobody knows over which columns they were. */
function lostSpans(row: GridRow, width: number): boolean {
  return isPacked(row) && !isEmpty(row[0] ?? absentCell) && filledLength(row) < width
}

/**
 * `First round` over `Votes` is a column of votes: the lowest label that is known says what the column holds. Below `Votes`,
 * `Ward` and `List` are votes too.
 */
function lastKnown(headers: readonly GridRow[], at: number, profile: Profile) {
  let words = null
  for (let row = headers.length - 1; row >= 0; row--) {
    const text = headers[row]?.[at]?.text ?? ''
    const known = text === '' ? null : profile.column(text)
    if (known === null || (words !== null && !counts.has(known.role))) continue
    if (known.type !== 'text') return known
    words ??= known
  }
  return words
}

/** Roles of counts that can be divided. */
const counts: ReadonlySet<string> = new Set(['votes', 'seats', 'delegates'])

/** Votes under `For` and under `Against` are no votes of the row, which is a question. */
const choiceRoles: ReadonlyMap<string, string> = new Map([
  ['votes', 'choiceVotes'],
  ['share', 'choiceShare'],
])

/** Neither are those under `Margin`. */
const marginRoles: ReadonlyMap<string, string> = new Map([
  ['votes', 'margin'],
  ['rank', 'margin'],
  ['share', 'marginShare'],
])
const marginLabel = /^(?:vote )?(?:margin|majority)(?: of victory)?$/i

/** The label of the upper row that spans a column. */
function labelOver([top = []]: readonly GridRow[], at: number): string {
  let above = at
  while (above > 0 && isEmpty(top[above] ?? absentCell)) above--
  return top[above]?.text ?? ''
}

/** What a column of the role holds under a choice of a referendum, under a margin or under a change; undefined under anything else. */
function roleUnder(label: string, role: string, profile: Profile): string | undefined {
  if (optionKinds.find(label) === 'choice') return choiceRoles.get(role)
  if (profile.column(label)?.role === 'change')
    return counts.has(role) || role === 'share' ? 'change' : undefined
  return marginLabel.test(label) ? marginRoles.get(role) : undefined
}

/** Whether a label is of no known column: a candidate's name. */
function isNamed(label: string, profile: Profile): boolean {
  return label !== '' && profile.column(label) === null
}

/** `Archer #` and `Archer %`, or `Archer Votes` and `Archer %`, are the votes of a candidate and their share: two labels of one name. */
function countOfName(label: string, labels: readonly string[], profile: Profile) {
  const measure = measureOf(label)
  if (measure === null || labels.length > widestTable) return null
  const { name, end } = measure
  const isOther = (other: string) =>
    measureOf(other)?.name === name && isShareEnd(measureOf(other)?.end) !== isShareEnd(end)
  if (profile.column(name) !== null || !labels.some(isOther)) return null
  const known = profile.column(isShareEnd(end) ? '%' : 'votes')
  const role = known === null || !marginLabel.test(name) ? undefined : marginRoles.get(known.role)
  return known === null || role === undefined ? known : { ...known, role }
}

const measureEnds = ['#', '%', ' votes'] as const

/** A label that ends with how much of it a column holds, and what stands before that. */
function measureOf(label: string): { name: string; end: string } | null {
  const folded = label.toLowerCase()
  const end = measureEnds.find((one) => folded.endsWith(one))
  const name = end === undefined ? '' : label.slice(0, -end.length).trimEnd()
  return end === undefined || name === '' ? null : { name, end }
}

function isShareEnd(end: string | undefined): boolean {
  return end === '%'
}

/** `Margin | %`: of the margin, which may be behind. */
function isShareOfMargin(role: string | undefined, labels: readonly string[], at: number): boolean {
  return role === 'share' && labels[at] === '%' && marginLabel.test(labels[at - 1] ?? '')
}

/** `Round 1 %` holds shares, whatever they are written like. */
function isShareOfRound(role: string, label: string): boolean {
  return role === 'round' && label.endsWith('%')
}

/** What a column holds by its labels. `#` and `%` under `Seats` are the number and the share of seats, under a candidate those of votes. */
function knownColumn(headers: readonly GridRow[], at: number, label: string, profile: Profile) {
  const last = lastKnown(headers, at, profile)
  if (last === null) return profile.column(label)
  if (headers.length < 2) return last
  const over = labelOver(headers, at)
  const role = roleUnder(over, last.role, profile)
  if (role !== undefined) return { ...last, role }
  const whole = profile.column(label)
  // Those of the candidates who were elected are seats.
  if (last.type === 'text') return whole !== null && whole.type !== 'text' ? whole : last
  // A share of the votes in the seats that were contested.
  if (over.includes('%') && counts.has(last.role))
    return whole !== null && whole.type === 'percent'
      ? whole
      : { ...last, role: 'other', type: 'percent' as const }
  // `Before` is the first of the columns that `Seats` stands over, and `Up` the second.
  if (last.role === 'seats') return whole ?? last
  if (last.role !== 'rank' && last.role !== 'share') return last
  // Under `MPs`, who may have voted, the shares of votes are beside them.
  const isBesideVotes =
    last.role === 'share' &&
    labelOver(headers, at - 1) === over &&
    lastKnown(headers, at - 1, profile)?.role === 'votes'
  if (isBesideVotes) return last
  const counted = last.role === 'share' ? shareOf.get(profile.column(over)?.role ?? '') : undefined
  if (counted !== undefined) return { ...last, role: counted }
  if (last.role === 'rank' && isNamed(over, profile) && lastKnown(headers, at + 1, profile)?.role === 'share')
    return profile.column('votes')
  // `#` under `State total` says how many.
  if (last.role === 'rank' && whole === null && over !== '' && headers.at(-1)?.[at]?.text === '#')
    return profile.column(over)
  return whole !== null && (last.role === 'rank' || isShareOf(whole.role)) ? whole : last
}

function unique(key: string, taken: Map<string, number>): string {
  let count = taken.get(key) ?? 0
  let name = key
  while (count > 0 && taken.has(name)) name = `${key}${++count}`
  taken.set(key, Math.max(1, count))
  if (name !== key) taken.set(name, 1)
  return name
}
