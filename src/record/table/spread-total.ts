import { isTime } from '../../value/index.js'
import { absentCell, filledLength, firstFilled, type GridCell, type GridRow, isEmpty } from './grid.js'
import type { ColumnShape } from './realign-rows.js'

/** No share is a whole number of more than this. */
const mostPercent = 100

/**
 * A total row with counts alone, one for each column of counts, that lost the empty cells under the shares between them: `Total | 1,466 | 1,913`
 * under two numbers and their shares. Null unless a count stands under shares, and where one that would move is the sum of the column that it stands in.
 */
export function spreadTotal(
  row: GridRow,
  shapes: readonly ColumnShape[],
  sums: () => readonly (number | null)[],
): GridRow | null {
  const label = firstFilled(row)
  const numbers = row.slice(label + 1, filledLength(row))
  if (label === -1 || numbers.length < 2 || !numbers.every(({ type }) => type === 'integer')) return null
  if (!numbers.some((cell, at) => shapes[label + 1 + at]?.percent === true && isCount(cell))) return null
  const counts = [...shapes.keys()].filter((at) => at > label && shapes[at]?.numeric && !shapes[at]?.percent)
  if (counts.length !== numbers.length) return null
  if (
    numbers.some(
      ({ reading }, at) => counts[at] !== label + 1 + at && reading.value === sums()[label + 1 + at],
    )
  )
    return null
  let next = 0
  return shapes.map(
    (_, at) => (at <= label ? row[at] : at === counts[next] ? numbers[next++] : null) ?? absentCell,
  )
}

function isCount({ reading }: GridCell): boolean {
  return Number(reading.value) > mostPercent
}

/** The one column of times among several columns of options; null where there is none, or more than one. */
export function timeColumn(options: readonly GridRow[]): number | null {
  const [first = []] = options
  const [column, ...others] = [...first.keys()].filter((at) => areTimes(options, at))
  return column === undefined || others.length > 0 ? null : column
}

/** `Total length: | 47:03`: the time stands under the column of times. Null for any other row, and without such a column. */
export function underTimes(row: GridRow, column: number | null): GridRow | null {
  const label = firstFilled(row)
  const at = label + 1
  const time = row[at]
  if (label === -1 || column === null || column <= at || filledLength(row) !== at + 1) return null
  if (time === undefined || !isTime(time.text)) return null
  const blanks: GridRow = Array.from({ length: column - at }, () => absentCell)
  return [...row.slice(0, at), ...blanks, time]
}

function areTimes(rows: readonly GridRow[], at: number): boolean {
  let found = false
  for (const row of rows) {
    const cell = row[at] ?? absentCell
    if (isEmpty(cell)) continue
    if (!isTime(cell.text)) return false
    found = true
  }
  return found
}
