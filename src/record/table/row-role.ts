import { summaryLabels } from '../../profile/profile.js'
import { type GridRow, isEmpty, isNumeric } from './grid.js'

/** What a row is when it is no option: `total`, `turnout`, `heading` (words across the whole row, perhaps behind a swatch)…; null for an option. `width` is that of its table. */
export function rowRole(row: GridRow, width = row.length): string | null {
  const at = firstStated(row)
  const label = row[at]
  if (label === undefined) return null
  if (isNumeric(label) || !hasLetter(label.text)) return roleBehindNumbers(row, width)
  const role = summaryLabels.find(label.text)
  if (role === 'outcome') return outcomeRole(row, at)
  if (role === 'registered' && namesParties.test(label.text) && standsAlone(row, at)) return 'heading'
  if (role !== null) return role
  if (isListed(label.text)) return 'note'
  if (votesLabel.test(label.text) && row.some(({ text }) => allOfThem.test(text))) return 'total'
  return width > 1 && (at < 2 || isAcross(row, at)) && standsAlone(row, at) ? 'heading' : null
}

/** `Votes | 44,743 | 100.00` below the candidates. */
const votesLabel = /^votes$/i
const allOfThem = /^100(?:[.,]0+)? ?%?$/

/** `Registered parties` heads the rows of such. */
const namesParties = /\bpart(?:y|ies)\b/i

/** `Electorate: 58,210 Valid: 36,060`: figures with their labels, which stand in no column. */
function isListed(text: string): boolean {
  const colon = text.indexOf(':')
  return (
    colon > 0 &&
    colon < 40 &&
    summaryLabels.find(text.slice(0, colon)) !== null &&
    /^:\s*\d/.test(text.slice(colon))
  )
}

/** Where the numbers come first the label is the first word behind them. */
function roleBehindNumbers(row: GridRow, width: number): string | null {
  const at = row.findIndex((cell) => !isNumeric(cell) && hasLetter(cell.text))
  const label = row[at]
  if (label === undefined) return null
  const role = summaryLabels.find(label.text)
  if (role === 'outcome') return null
  return role ?? (width > 1 && standsAlone(row, at) ? 'heading' : null)
}

function hasLetter(text: string): boolean {
  const first = text.charCodeAt(0) | 32
  if (first >= 97 && first <= 122) return true
  return /\p{L}/u.test(text)
}

/** `Red gain` states no number of its own, but a swing or a majority that it names; `Nyan Win` with votes is an option. */
function outcomeRole(row: GridRow, at: number): string | null {
  if (!row.some(isNumeric)) return 'outcome'
  for (const { type, text } of row.slice(at + 1)) {
    const named = type === 'text' ? summaryLabels.find(text) : null
    if (named === 'swing') return 'outcome'
    if (named === 'majority') return 'majority'
  }
  return null
}

function firstStated(row: GridRow): number {
  for (let at = 0; at < row.length; at++) if (row[at]?.type !== 'missing') return at
  return -1
}

/** Flattened spans repeat their text in every cell that they cover. Beside what reaches down from rows above, a label of one column is a value. */
function standsAlone(row: GridRow, at: number): boolean {
  const label = row[at]?.text
  const reaches = row[at]?.fromAbove === true || isAcross(row, at)
  for (let place = 0; place < row.length; place++) {
    const cell = row[place]
    if (place === at || cell === undefined || isEmpty(cell)) continue
    if (cell.fromAbove ? !reaches : !cell.covered && cell.text !== label) return false
  }
  return true
}

/** Whether a cell spans the column behind it, too. */
function isAcross(row: GridRow, at: number): boolean {
  const next = row[at + 1]
  return next?.covered === true && !next.fromAbove
}
