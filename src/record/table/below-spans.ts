import type { Profile } from '../../profile/profile.js'
import { absentCell, filledLength, type GridRow, isEmpty, isNumeric } from './grid.js'
import { headerScore } from './header-score.js'

/**
 * `Candidate | 1st ballot | | 2nd ballot |` over `Votes | % | Votes | %`: the upper row kept its spans, and the lower one begins under
 * the label that reached down over both. Null where the lower row begins elsewhere, or fits as it stands.
 */
export function belowSpans(
  top: GridRow,
  second: GridRow,
  width: number,
  options: readonly GridRow[],
  profile: Profile,
): GridRow[] | null {
  const lower = second.slice(0, filledLength(second))
  if (lower.some(isEmpty)) return null
  const moved = underEach(top, lower, width) ?? underFirst(top, lower, width)
  if (moved === null) return null
  const isBetter = headerScore([top, moved], options, profile) > headerScore([top, lower], options, profile)
  return isBetter ? [top, moved] : null
}

/** Whether a row of labels has as many as the spans above it have columns, and numbers below each of them. */
export function isBelowSpans(row: GridRow, top: GridRow, below: readonly GridRow[]): boolean {
  if (!hasInnerGap(top)) return false
  const lower = row.slice(0, filledLength(row))
  const width = below.reduce((widest, cells) => Math.max(widest, filledLength(cells)), 0)
  const columns = spannedColumns(top.slice(0, width))
  if (lower.length !== columns.length || lower.some(isEmpty)) return false
  return columns.every((column) => below.some((cells) => isNumeric(cells[column] ?? absentCell)))
}

/** Whether the lower labels begin behind nothing and stand under the spans of the upper row, each of whose columns has one: no span was lost. */
export function areUnderSpans(top: GridRow, second: GridRow): boolean {
  if (!isEmpty(second[0] ?? absentCell)) return false
  const width = Math.max(filledLength(top), filledLength(second))
  const columns = spannedColumns(top.slice(0, width))
  const lower = [...second.keys()].filter((at) => !isEmpty(second[at] ?? absentCell))
  return columns.length === lower.length && columns.every((column, at) => lower[at] === column)
}

/** The lower labels one by one under the columns that are spanned, where they are as many. */
function underEach(top: GridRow, lower: GridRow, width: number): GridRow | null {
  const columns = spannedColumns(top.slice(0, width))
  if (columns[0] === 0 || columns.length !== lower.length || !hasInnerGap(top)) return null
  const moved: GridRow = Array.from({ length: width }, () => absentCell)
  for (const [at, column] of columns.entries()) moved[column] = lower[at] ?? absentCell
  return moved
}

/** The lower labels from the first span on, where they reach over all spans at least. */
function underFirst(top: GridRow, lower: GridRow, width: number): GridRow | null {
  const gaps = [...top.keys()].filter((at) => at > 0 && at < width && isEmpty(top[at] ?? absentCell))
  const [gap = 0] = gaps
  const start = gap - 1
  const spanned = (gaps.at(-1) ?? 0) + 1 - start
  if (start < 1 || lower.length < spanned || start + lower.length > width) return null
  if (filledLength(top) + 1 < width) return null
  return [...Array.from({ length: start }, () => absentCell), ...lower]
}

/** The columns of labels with nothing behind them, and of that nothing. */
function spannedColumns(top: GridRow): number[] {
  const isGap = (at: number) => at > 0 && at < top.length && isEmpty(top[at] ?? absentCell)
  return [...top.keys()].filter((at) => isGap(at) || isGap(at + 1))
}

/** Whether a label has nothing behind it before another one: no span is lost there. */
function hasInnerGap(top: GridRow): boolean {
  return top.slice(1, filledLength(top)).some(isEmpty)
}
