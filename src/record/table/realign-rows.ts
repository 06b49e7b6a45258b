import type { ExpectedType } from '../../value/reading.js'
import {
  absentCell,
  filledLength,
  firstFilled,
  type GridCell,
  type GridRow,
  isEmpty,
  isNumeric,
  isPercent,
  widestTable,
} from './grid.js'

/*
 * Flattening loses column spans: a total row's label over several columns leaves its numbers too far left. They are
 * put back by the types of the cells, then by arithmetic.
 */

/** What a column holds, for telling whether a shifted cell belongs there. */
export interface ColumnShape {
  expected: ExpectedType
  /** Whether most of the column's own cells are numbers. */
  numeric: boolean
  percent: boolean
  /** Whether its percentages carry a sign. */
  signed: boolean
  /** Whether its numbers are changes, with a plus or a minus. */
  changing: boolean
  /** Whether these are shares, not changes, beside a column of changes. */
  steady: boolean
  /** Whether its numbers have no decimals. */
  whole: boolean
  /** Whether a `New` belongs into this column; null where it may stand in any. */
  takesNew: boolean | null
}

/** The shapes of the columns over the rows that are options. */
export function columnShapes(
  columns: readonly { expected: ExpectedType; role: string }[],
  body: readonly GridRow[],
): ColumnShape[] {
  const ofChanges = columns.map(({ role }) => role === 'change' || role === 'swing')
  const counts = columns.map(() => ({ filled: 0, numbers: 0, integers: 0, percents: 0, changes: 0 }))
  for (const row of body) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at]
      const count = counts[at]
      if (cell === undefined || count === undefined || cell.type === 'missing') continue
      count.filled++
      if (!isNumeric(cell)) continue
      count.numbers++
      if (cell.type === 'integer') count.integers++
      if (isPercent(cell)) count.percents++
      if (isSigned(cell)) count.changes++
    }
  }
  const shapes = counts.map(({ filled, numbers, integers, percents, changes }, at): ColumnShape => {
    const expected = columns[at]?.expected ?? 'auto'
    const counts = expected === 'number' || expected === 'percent'
    return {
      expected,
      // Under `Votes` there may be more words (`did not run`) than numbers, and where there was no election before no change is stated.
      numeric:
        filled === 0
          ? counts || ofChanges[at] === true
          : counts && numbers > 0
            ? counts
            : numbers * 2 > filled,
      percent: expected === 'percent' || (percents > 0 && percents * 2 >= numbers),
      signed: percents * 2 > numbers,
      // A change or two under `Seats` belong to rows that stand too far left themselves.
      changing: changes > 0 && (ofChanges[at] === true || changes * 2 > numbers),
      steady: expected === 'percent' && changes * 2 < numbers,
      whole: numbers > 1 && integers === numbers,
      takesNew: null,
    }
  })
  if (ofChanges.includes(true))
    for (const [at, shape] of shapes.entries()) shape.takesNew = ofChanges[at] ?? null
  const hasChanges = shapes.some(({ changing, steady }) => changing && !steady)
  return hasChanges ? shapes : summaryShapes(shapes)
}

/** The same for rows that are no options: `Swing | +4.97` may stand under the shares. */
export function summaryShapes(shapes: readonly ColumnShape[]): ColumnShape[] {
  return shapes.map((shape) => (shape.steady ? { ...shape, steady: false } : shape))
}

/**
 * The exact sum of each column of integers; null for a column with anything else in it, for one without numbers, and
 * for a sum that a double does not hold.
 */
export function columnSums(width: number, body: readonly GridRow[]): (number | null)[] {
  const sums: (number | null)[] = []
  for (let at = 0; at < width; at++) sums.push(columnSum(body, at))
  return sums
}

function columnSum(body: readonly GridRow[], at: number): number | null {
  let sum: number | null = null
  for (const row of body) {
    const cell = row[at]
    if (cell === undefined || !isNumeric(cell)) continue
    const { value } = cell.reading
    if (cell.type !== 'integer' || typeof value !== 'number') return null
    sum = (sum ?? 0) + value
    if (!Number.isSafeInteger(sum)) return null
  }
  return sum
}

/**
 * Whether every cell after the row's label, which may span the columns up to `spanned`, stands in a column where it belongs. In the row
 * of an option a word may take the place of a number: `Eliminated`.
 */
export function fitsAsItStands(
  row: GridRow,
  shapes: readonly ColumnShape[],
  spanned: number,
  isOption: boolean,
): boolean {
  const label = firstFilled(row)
  for (let at = label + 1; at < row.length; at++) {
    const cell = row[at]
    const shape = shapes[at]
    if (cell === undefined || isEmpty(cell)) continue
    if (isOption && !isNumeric(cell) && !(shape?.takesNew === false && isNew(cell))) continue
    if (at <= spanned) return false
    if (shape === undefined || (shapeScore(cell, shape) < fits && cell.type !== 'missing')) return false
  }
  return true
}

/**
 * A row whose label lost its span: everything after the label moves right, as far as the empty cells at its end
 * allow, to where most cells fit and, among those, where most numbers are the sums of their columns. Null where no
 * place fits better than the one it has.
 */
export function realignRow(
  row: GridRow,
  shapes: readonly ColumnShape[],
  sums: readonly (number | null)[],
  spanned: number,
  isOption = false,
): GridRow | null {
  const width = shapes.length
  const label = firstFilled(row)
  const filled = filledLength(row)
  if (label === -1 || filled - label < 2 || filled > width || width > widestTable) return null
  const asItStands = rowScore(row, shapes, sums, label, spanned)
  let best: { score: number; row: GridRow } | null = null
  const names = isOption ? lastWord(row) : label
  for (const moved of shifts(row.slice(0, filled), names, width - filled)) {
    const score = rowScore(moved, shapes, sums, label, spanned)
    if (score > asItStands && (best === null || score > best.score)) best = { score, row: moved }
  }
  return best?.row ?? null
}

/** Where the words end that an option's row begins with: its party and its name. */
function lastWord(row: GridRow): number {
  const first = row.findIndex((cell) => !isEmpty(cell) && (isNumeric(cell) || cell.type === 'missing'))
  return first < 1 ? firstFilled(row) : first - 1
}

/** The row moved right behind its label by one column and more, then also behind its first empty cell, which may have spanned several columns too. */
function* shifts(row: GridRow, label: number, most: number): Generator<GridRow> {
  const gap = row.findIndex((cell, at) => at > label && isEmpty(cell))
  for (let behindGap = 0; behindGap <= (gap === -1 ? 0 : most); behindGap++)
    for (let behindLabel = behindGap === 0 ? 1 : 0; behindLabel + behindGap <= most; behindLabel++)
      yield [
        ...row.slice(0, label + 1),
        ...blanks(behindLabel),
        ...row.slice(label + 1, gap === -1 ? row.length : gap),
        ...blanks(behindGap),
        ...(gap === -1 ? [] : row.slice(gap)),
      ]
}

function blanks(length: number): GridRow {
  return Array.from({ length }, () => absentCell)
}

/** What a cell scores in a column where it belongs; the column's exact sum scores one more. */
export const fits = 10

function rowScore(
  row: GridRow,
  shapes: readonly ColumnShape[],
  sums: readonly (number | null)[],
  label: number,
  spanned: number,
): number {
  let score = 0
  for (let at = label + 1; at < row.length; at++) {
    const cell = row[at]
    const shape = shapes[at]
    if (cell === undefined || isEmpty(cell)) continue
    if (shape === undefined) score -= 100
    else if (at <= spanned) score -= 2 * fits
    else score += shapeScore(cell, shape) + sumScore(cell, sums[at] ?? null)
  }
  return score
}

/** A number so many times the sum of a column counts something else. */
const farBeyond = 20

/** One more for the column's sum; votes do not fit under seats, numbers though both are. */
function sumScore({ type, reading }: GridCell, sum: number | null): number {
  if (type !== 'integer' || sum === null) return 0
  if (sum === reading.value) return 1
  return sum > 0 && Number(reading.value) > farBeyond * sum ? -fits : 0
}

export function shapeScore(cell: GridCell, shape: ColumnShape): number {
  const { type } = cell
  if (cell.text === '%') return shape.percent ? fits : -fits
  if (type === 'missing') return 0
  if (shape.takesNew !== null && isNew(cell)) return shape.takesNew ? fits : -fits
  if (!isNumeric(cell)) return shape.numeric === isMisgrouped(cell) ? fits : -fits
  if (!shape.numeric && shape.takesNew !== true) return -fits
  if (isSigned(cell) && (shape.steady || (!shape.changing && !shape.percent))) return 0
  if (isPercent(cell)) return shape.percent ? fits : -fits
  if (!shape.percent) return shape.whole && type === 'decimal' ? 0 : fits
  // A plain number stands under shares only where the shares are written without a sign, or where it is the whole; one with
  // decimals is no count, however large.
  const isCount = type === 'integer' && Number(cell.reading.value) > 100
  return (shape.signed && cell.reading.value !== 100) || isCount ? 0 : fits
}

/** `13 96 775`, `6.100.77`: a count that has lost a digit, and no name. */
function isMisgrouped({ type, text }: GridCell): boolean {
  return type === 'text' && text.length < 20 && misgrouped.test(text) && !dayOfYear.test(text)
}

const misgrouped = /^\d{1,3}(?:[.,]\d{1,4})+$|^\d{1,3}(?:[ \u00a0\u202f]\d{1,4})+$/
const dayOfYear = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/

/** Under a change, of a party that was not there before. */
function isNew({ text }: GridCell): boolean {
  return text.length < 10 && /^new(?: party)?$/i.test(text)
}

/** `+1`, `−2`, `–2`, `±0`. */
function isSigned({ text }: GridCell): boolean {
  const code = text.charCodeAt(0)
  return code === 43 || code === 45 || code === 0xb1 || code === 0x2212 || code === 0x2013
}
