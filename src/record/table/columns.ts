import { camelCase } from '../../profile/key.js'
import { namesBy, optionKinds, type Profile } from '../../profile/profile.js'
import { isTime } from '../../value/index.js'
import type { ExpectedType, ValueType } from '../../value/reading.js'
import type { Column } from '../record.js'
import { absentCell, type GridRow, isEmpty, isNumeric } from './grid.js'
import { namingRoles } from './naming-roles.js'
import { rowRole } from './row-role.js'

/** A column while its table is being read. `expected` is what its role says of its values. */
export interface DraftColumn extends Column {
  expected: ExpectedType
}

/** Role names of columns that hold numbers. */
const numericTypes: ReadonlySet<ExpectedType> = new Set(['number', 'percent'])

/** Columns from the header rows: a label is the path of the headers above it, a key its camelCase form, made unique. */
export function draftColumns(headers: readonly GridRow[], width: number, profile: Profile): DraftColumn[] {
  const taken = new Map<string, number>()
  const columns: DraftColumn[] = []
  const labels = labelPaths(headers, width)
  for (let at = 0; at < width; at++) {
    const label = onOneLine(labels[at] ?? '')
    const found = knownColumn(headers, at, label, profile)
    const isShare = found !== null && isShareOfRound(found.role, label)
    const known = isShare ? { ...found, role: 'share', type: 'percent' as const } : found
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
    const lower = headers.slice(level + 1)
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
  if (last.role === 'rank' && isNamed(over, profile) && lastKnown(headers, at + 1, profile)?.role === 'share')
    return profile.column('votes')
  return whole !== null && (last.role === 'rank' || shareRoles.has(whole.role)) ? whole : last
}

/** Shares of anything but votes. */
const shareRoles: ReadonlySet<string> = new Set(['seatShare', 'delegateShare', 'electoralVoteShare'])

/** Percentages of what is counted. */
const shareOf: ReadonlyMap<string, string> = new Map([
  ['votes', 'share'],
  ['seats', 'seatShare'],
  ['delegates', 'delegateShare'],
])

function unique(key: string, taken: Map<string, number>): string {
  let count = taken.get(key) ?? 0
  let name = key
  while (count > 0 && taken.has(name)) name = `${key}${++count}`
  taken.set(key, Math.max(1, count))
  if (name !== key) taken.set(name, 1)
  return name
}

/**
 * Gives the roles that labels alone do not: without names and parties, the places or else the first column of words name the
 * rows of a table that has numbers; percentages without a label beside votes are their shares, and so are those under `Votes`.
 */
export function completeRoles(columns: DraftColumn[], body: readonly GridRow[]): void {
  giveRoles(columns, body)
  for (const [at, column] of columns.entries())
    if (column.role === 'rank' && saysWords(body, at)) column.role = 'other'
}

function giveRoles(columns: DraftColumn[], body: readonly GridRow[]): void {
  for (const [at, column] of columns.entries()) {
    const share = shareOf.get(column.role)
    const isShare =
      share !== undefined &&
      ((firstType(body, at) === 'percent' && mostlyPercent(body, at)) ||
        (percentLabel.test(column.label) && holdsShares(body, at)))
    if (isShare) Object.assign(column, { role: share, expected: 'percent' })
    else if (
      column.role === 'name' &&
      hasNames(columns, column) &&
      firstType(body, at) === 'integer' &&
      !mostlyText(body, at)
    )
      Object.assign(column, { role: 'other', expected: 'auto' })
    else if (column.role === 'place' && isSize(columns, body, at))
      Object.assign(column, { role: 'other', expected: 'auto' })
    else if (column.expected === 'auto' && namesBy(column.label) !== null && holdsNames(body, at))
      column.expected = 'text'
    else if (column.role === 'share' && firstType(body, at) === 'integer' && mostlyCombined(body, at))
      Object.assign(column, { role: 'votes', expected: 'number' })
  }
  nameShares(columns, body)
  nameSeats(columns, body)
  nameVotes(columns, body)
  if (columns.some(({ role }) => role === 'name' || role === 'party')) return
  const place = columns.find(({ role }) => role === 'place')
  if (place !== undefined) {
    place.role = 'name'
    return
  }
  if (!columns.some(({ expected }) => numericTypes.has(expected)) && !body.some((row) => row.some(isNumeric)))
    return
  const first = columns.find(
    (column, at) => column.role === 'other' && mostlyText(body, at) && !holdsTimes(body, at),
  )
  if (first !== undefined) Object.assign(first, { role: 'name', expected: 'text' })
}

/** Times name no row. */
function holdsTimes(body: readonly GridRow[], at: number): boolean {
  return body.some((row) => isTime(row[at]?.text ?? ''))
}

/** Whether another column has the names of the rows. */
function hasNames(columns: readonly DraftColumn[], own: DraftColumn): boolean {
  return columns.some((column) => column !== own && namingRoles.has(column.role))
}

/** `Votes polled %` */
const percentLabel = /%\)?$/

/** Beside the seats that were contested, those that were won are the seats. */
function nameSeats(columns: readonly DraftColumn[], body: readonly GridRow[]): void {
  if (!columns.some(({ role }) => role === 'seatsContested')) return
  if (columns.some(({ role }) => role === 'seats')) return
  const at = columns.findIndex(({ label, role }) => role === 'other' && wonLabel.test(label))
  const column = columns[at]
  if (column !== undefined && firstType(body, at) === 'integer')
    Object.assign(column, { role: 'seats', expected: 'number' })
}

/** A `Number` before the shares is one of votes where some rows are about voters and ballots. */
function nameVotes(columns: readonly DraftColumn[], body: readonly GridRow[]): void {
  if (columns.some(({ role }) => role === 'votes')) return
  const at = columns.findIndex(
    ({ label, role }, index) =>
      role === 'other' && numberLabel.test(label) && columns[index + 1]?.role === 'share',
  )
  const column = columns[at]
  if (column === undefined || firstType(body, at) !== 'integer') return
  if (body.some((row) => ballotRoles.has(rowRole(row) ?? '')))
    Object.assign(column, { role: 'votes', expected: 'number' })
}

const numberLabel = /^(?:number|no\.?|total)$/i
const ballotRoles: ReadonlySet<string> = new Set(['valid', 'invalid', 'turnout', 'registered'])

const wonLabel = /^(?:won|elected)$/i

/** A header over votes and shares that lost its span leaves the shares without a label. */
function nameShares(columns: DraftColumn[], body: readonly GridRow[]): void {
  if (columns.some(({ role }) => role === 'share')) return
  const at = columns.findIndex(
    ({ label, role }, index) => label === '' && role === 'other' && columns[index - 1]?.role === 'votes',
  )
  const column = columns[at]
  if (column === undefined || !mostlyPercent(body, at)) return
  const key = columns.some(({ key }) => key === 'percentage') ? column.key : 'percentage'
  Object.assign(column, { key, role: 'share', expected: 'percent' })
}

/** Whether an `Area` is how large a place is: numbers, beside a column of words. */
function isSize(columns: readonly DraftColumn[], body: readonly GridRow[], at: number): boolean {
  const first = firstType(body, at)
  if ((first !== 'integer' && first !== 'decimal') || mostlyText(body, at)) return false
  return columns.some((_, other) => other !== at && mostlyText(body, other))
}

/** A `Pos.` of goalkeepers and forwards is no rank. */
function saysWords(body: readonly GridRow[], at: number): boolean {
  const texts = body.slice(0, 100).map((row) => row[at]?.text ?? '')
  return texts.some((text) => text !== '') && !texts.some((text) => /\d/.test(text)) && mostlyText(body, at)
}

/** What the first cell of a column that says something holds. */
function firstType(body: readonly GridRow[], at: number): ValueType {
  for (const row of body) {
    const type = row[at]?.type
    if (type !== undefined && type !== 'missing') return type
  }
  return 'missing'
}

function mostlyPercent(body: readonly GridRow[], at: number): boolean {
  let percents = 0
  let others = 0
  for (const row of body.slice(0, 100)) {
    const { type } = row[at] ?? absentCell
    if (type === 'percent') percents++
    else if (type !== 'missing') others++
  }
  return percents > others
}

/** Whether a column holds numbers up to 100 and nothing else. */
function holdsShares(body: readonly GridRow[], at: number): boolean {
  let shares = 0
  for (const row of body.slice(0, 100)) {
    const { type, reading } = row[at] ?? absentCell
    if (type === 'missing') continue
    if (type === 'text' || type === 'date' || !(Number(reading.exact) <= 100)) return false
    shares++
  }
  return shares > 0
}

/** Whether most cells are counts with their share in brackets: `Votes (%)`. */
function mostlyCombined(body: readonly GridRow[], at: number): boolean {
  let combined = 0
  let others = 0
  for (const row of body.slice(0, 100)) {
    const { type, reading } = row[at] ?? absentCell
    if (type === 'integer' && reading.parts?.some((part) => part.type === 'percent')) combined++
    else if (type !== 'missing') others++
  }
  return combined > others
}

function mostlyText(body: readonly GridRow[], at: number): boolean {
  let text = 0
  let other = 0
  for (const row of body.slice(0, 100)) {
    const cell = row[at]
    if (cell === undefined || isEmpty(cell)) continue
    if (cell.type === 'text' && !isNumeric(cell)) text++
    else other++
  }
  return text > other
}

/** Whether a column has words, and more often than numbers. */
function holdsNames(body: readonly GridRow[], at: number): boolean {
  let words = 0
  let numbers = 0
  let others = 0
  for (const row of body.slice(0, 100)) {
    const cell = row[at] ?? absentCell
    if (isNumeric(cell)) numbers++
    else if (cell.type === 'text' && !isEmpty(cell)) words++
    else if (cell.type !== 'missing') others++
  }
  return words > 0 && words + others > numbers
}
