import type { DraftColumn } from './columns.js'
import { type GridRow, isEmpty, isNumeric } from './grid.js'
import { columnSums } from './realign-rows.js'

interface RoledRow {
  row: GridRow
  role: string | null
}

/**
 * A last row without any word, or without the number that all rows above it are counted by, is the total of the options above it where it says
 * so: numbers that they add up to, or 100% of the shares.
 */
export function markNamelessTotal(rows: readonly RoledRow[], columns: readonly DraftColumn[]): void {
  const last = rows.findLast(({ role }) => role !== 'note')
  if (last === undefined || last.role !== null) return
  const isUnnamed = isNameless(last.row)
  if (!isUnnamed && !last.row.some(isEmpty)) return
  const options = rows.filter((one) => one !== last && one.role === null)
  if (!isUnnamed && !isUncounted(last.row, options, columns.length)) return
  if (options.length < 2 || options.some(({ row }) => isNameless(row))) return
  const sums = columnSums(
    columns.length,
    options.map(({ row }) => row),
  )
  let numbers = 0
  let wholes = 0
  let telling = 0
  for (const [at, { role }] of columns.entries()) {
    const cell = last.row[at]
    if (cell === undefined || !isNumeric(cell)) continue
    numbers++
    const { value } = cell.reading
    if (role === 'share' ? value === 100 : cell.type === 'integer' && value !== 0 && value === sums[at])
      wholes++
    if (cell.type === 'integer' && Number(value) >= manyThings && value === sums[at]) telling++
  }
  if (isUnnamed ? wholes > 0 && wholes * 2 >= numbers : telling > 0) last.role = 'total'
}

/** No sum as large is one by chance. */
const manyThings = 1000
const fewestCounted = 4

/** Whether all rows but this one are counted in the same column: a country below its numbered provinces. */
function isUncounted(row: GridRow, options: readonly RoledRow[], width: number): boolean {
  if (options.length < fewestCounted) return false
  for (let at = 0; at < width; at++) {
    const cell = row[at]
    if (cell !== undefined && !isEmpty(cell)) continue
    if (options.every((option, index) => option.row[at]?.reading.value === index + 1)) return true
  }
  return false
}

/** Numbers and nothing else. */
function isNameless(row: GridRow): boolean {
  return (
    row.some(isNumeric) && row.every((cell) => isEmpty(cell) || isNumeric(cell) || cell.type === 'missing')
  )
}
