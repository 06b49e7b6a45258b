import { genericProfile, namesBy, type Profile } from '../../profile/profile.js'
import { areUnderSpans, belowSpans } from './below-spans.js'
import { isBetweenTeams } from './between-teams.js'
import {
  absentCell,
  filledLength,
  type GridCell,
  type GridRow,
  isEmpty,
  isNumeric,
  isPacked,
  widestTable,
} from './grid.js'
import { headerScore } from './header-score.js'
import { likeliestSpans } from './likeliest-spans.js'
import { namingRoles } from './naming-roles.js'
import { repeatsLabels } from './repeats-labels.js'
import { rowRole } from './row-role.js'
import { singleRows, twoRows } from './span-guesses.js'

const sampleSize = 50

/**
 * Puts headers that lost their spans over their columns: a header cell over two columns (colour and party) leaves the
 * headers after it too far left, with empty cells at the end. Of all ways to give the missing spans back, the one is
 * taken under which the options' cells fit best. Null where the headers fit as they stand.
 */
export function realignHeaders(
  headers: readonly GridRow[],
  body: readonly GridRow[],
  profile: Profile,
): GridRow[] | null {
  const [top, second] = headers
  if (top === undefined || headers.length > 2 || top.length > widestTable) return null
  if (second !== undefined) {
    if (repeatsLabels(second, top)) return null
    const moved = overSwatches(headers, body)
    if (moved !== null) return moved
  }
  const stated = top.slice(0, filledLength(top))
  // In a single row an empty cell between labels is what is left of a span; where it stood is to be found out.
  const own = second === undefined ? stated.filter((cell) => !isEmpty(cell)) : stated
  const sample = body.slice(0, sampleSize)
  const stood =
    second === undefined
      ? widthOf(sample, stated.length === own.length ? own.length : 0)
      : widthUnder(top, own.length, filledLength(second), sample)
  const width = second === undefined ? stood + cutOff(stated, sample, profile) : stood
  if (second !== undefined) {
    const moved = belowSpans(top, second, widthOf(sample, 0), optionsOf(sample), profile)
    if (moved !== null) return moved
    if (areUnderSpans(top, second)) return null
  }
  if (own.length < 2 || width <= own.length || width > widestTable) return null
  const options = optionsOf(sample)
  if (second === undefined && width === stated.length && areNumbered(stated, options)) return null
  if (second === undefined && width === stated.length && areNamesAtCorner(stated, options)) return null
  if (second === undefined && width === stated.length && isBetweenTeams(stated, options)) return null
  if (second === undefined && width === own.length + 1 && areNamedTwice(own, options))
    return [[...own.slice(0, 1), absentCell, ...own.slice(1)]]
  const judges = options.length === 0 ? sample : second === undefined ? options : complete(options, width)
  // The last label may stand over nothing in every row: over a bar that shows the numbers.
  const last = width < top.length && judges.every((row) => row.length > width) ? width + 1 : width
  const guesses =
    second === undefined
      ? singleRows(own, width - own.length)
      : besideSwatches(own, second.slice(0, filledLength(second)), width, last, judges)
  // Two rows of labels that both stand at the beginning lost spans, however well they seem to fit.
  const isSure = second !== undefined && isPacked(second) && isPacked(top)
  let most = isSure
    ? Number.NEGATIVE_INFINITY
    : headerScore(second === undefined ? [filledUp(stated, stood)] : [stated, second], judges, profile) + 1
  let best: GridRow[][] = []
  for (const rows of guesses) {
    const score = headerScore(rows, judges, profile)
    if (score > most || (score === most && best.length === 0)) best = []
    if (score < most) continue
    most = score
    best.push(rows)
  }
  return second === undefined ? (best[0] ?? null) : likeliestSpans(best, judges)
}

/** The labels and, over the columns behind them, none: these count as much as those of any guess. */
function filledUp(labels: GridRow, width: number): GridRow {
  return [...labels, ...Array.from({ length: Math.max(0, width - labels.length) }, () => absentCell)]
}

/** The guesses for two rows over all columns, and over those that are not empty in every option: colours have no label. `last`: the width with a last column of nothing. */
function besideSwatches(
  labels: GridRow,
  lower: GridRow,
  width: number,
  last: number,
  options: readonly GridRow[],
): GridRow[][] {
  const guesses = twoRows(labels, lower, width)
  const blank: number[] = []
  for (let at = 0; at < width; at++)
    if (options.every((row) => isEmpty(row[at] ?? absentCell))) blank.push(at)
  if (blank.length === 0) return guesses
  for (const wide of width === last ? [width] : [width, last])
    for (const guess of twoRows(labels, lower, wide - blank.length)) {
      for (const row of guess) for (const at of blank) row.splice(at, 0, absentCell)
      guesses.push(guess)
    }
  return guesses
}

/**
 * How many cells each row lost at its end: one where the label of the names or parties, or that of the years, stands over nothing in every
 * option, that is over their colours.
 */
function cutOff(labels: GridRow, rows: readonly GridRow[], profile: Profile): number {
  if (!rows.every((row) => isEmpty(row[0] ?? absentCell) || rowRole(row) !== null)) return 0
  const options = optionsOf(rows)
  const label = labels[0]?.text ?? ''
  const role = profile.column(label)?.role
  const isDated = timeLabel.test(label) && options.every((row) => beginsWithYear.test(row[1]?.text ?? ''))
  if ((role !== 'name' && role !== 'party' && !isDated) || options.length < 2) return 0
  // Where spans are stated, none is lost.
  if (labels.some((cell) => isEmpty(cell) || cell.covered)) return 0
  const isCut = options.every(
    (row) => row.length === labels.length && (isDated || filledLength(row) === row.length),
  )
  return isCut ? 1 : 0
}

const timeLabel = /^(?:elections?|elected|years?|terms?|dates?|period|parliament)$/i
const beginsWithYear = /^(?:1[2-9]|20)\d\d\b/

/** Those of the rows that lost no cell; all where there are none. */
function complete(rows: readonly GridRow[], width: number): readonly GridRow[] {
  const full = rows.filter((row) => filledLength(row) === width)
  return full.length > 0 ? full : rows
}

function optionsOf(rows: readonly GridRow[]): GridRow[] {
  return rows.filter((row) => rowRole(row) === null)
}

/** Whether the label of the names reached over a word behind them, which is the same in every row, and all other columns hold numbers. */
function areNamedTwice(labels: GridRow, options: readonly GridRow[]): boolean {
  const word = options[0]?.[1] ?? absentCell
  if (options.length < 2 || isEmpty(word) || !namesRows(labels[0] ?? absentCell)) return false
  return options.every(
    (row) =>
      row[1]?.text === word.text && row.slice(2).every((cell) => isNumeric(cell) || cell.type === 'missing'),
  )
}

/** Whether an empty corner stands over the numbers of the rows, 1, 2, 3…, beside the label of their names, if these have one: then no span was lost before it. */
function areNumbered(
  [corner = absentCell, names = absentCell]: readonly GridCell[],
  options: readonly GridRow[],
): boolean {
  const isNamed = isEmpty(names) || namesRows(names) || namesBy(names.text) !== null
  if (!isEmpty(corner) || !isNamed || options.length < 2) return false
  return options.every(([number], at) => number?.text.replace(/\.$/, '') === String(at + 1))
}

/** Whether an empty corner stands over words and the first label over numbers, in every row: the words are the names of the rows, perhaps behind what spans them. */
function areNamesAtCorner(labels: readonly GridCell[], options: readonly GridRow[]): boolean {
  const corner = labels.findIndex((cell) => !isEmpty(cell))
  if (corner < 1 || options.length < 2) return false
  return options.every(
    (row) =>
      row.slice(0, corner).every(({ type }) => type === 'text') && isNumeric(row[corner] ?? absentCell),
  )
}

function namesRows({ text }: GridCell): boolean {
  return namingRoles.has(genericProfile.column(text)?.role ?? '')
}

/**
 * The width of the filled cells under two header rows, or that of the upper one's cells where the labels would do for the filled ones, or are
 * too many for them: the last columns may be empty in all.
 */
function widthUnder(top: GridRow, labels: number, lower: number, rows: readonly GridRow[]): number {
  const filled = widthOf(rows, 0)
  return filled > labels && lower <= filled ? filled : Math.max(filled, top.length)
}

/** The width of the filled cells; where they would fit under the labels of a header without an empty cell, one more column if the rows have it: the last may be empty in all. */
function widthOf(rows: readonly GridRow[], labels: number): number {
  const filled = rows.reduce((widest, row) => Math.max(widest, filledLength(row)), 0)
  const isLonger = filled === labels && rows.some((row) => row.length > labels)
  return isLonger ? filled + 1 : filled
}

/**
 * Two header rows whose label spans a colour swatch and the names beside it, filled up with an empty cell: the label moves
 * from the swatch's column, which is empty in every option, over the names. Null where no label does.
 */
function overSwatches(headers: readonly GridRow[], body: readonly GridRow[]): GridRow[] | null {
  const options = body.slice(0, sampleSize).filter((row) => rowRole(row) === null)
  const width = headers.reduce((widest, row) => Math.max(widest, row.length), 0)
  const isUnlabelled = (at: number) => headers.every((row) => isEmpty(row[at] ?? absentCell))
  const isBlank = (at: number) => options.every((row) => isEmpty(row[at] ?? absentCell))
  const moved = headers.map((row) => [...row])
  let found = false
  for (let at = 0; at + 1 < width && options.length > 0; at++) {
    if (isUnlabelled(at) || !isUnlabelled(at + 1) || !isBlank(at) || isBlank(at + 1)) continue
    for (const row of moved) row.splice(at, 2, row[at + 1] ?? absentCell, row[at] ?? absentCell)
    found = true
  }
  return found ? moved : null
}
