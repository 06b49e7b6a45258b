import type { DraftColumn } from './columns.js'
import { type GridRow, isEmpty, isNumeric } from './grid.js'
import { columnSums } from './realign-rows.js'

interface RoledRow {
  row: GridRow
  role: string | null
}

/** A last row without any word is the total of the options above it where it says so: numbers that they add up to, or 100% of the shares. */
export function markNamelessTotal(rows: readonly RoledRow[], columns: readonly DraftColumn[]): void {
  const last = rows.findLast(({ role }) => role !== 'note')
  if (last === undefined || last.role !== null || !isNameless(last.row)) return
  const options = rows.filter((one) => one !== last && one.role === null)
  if (options.length < 2 || options.some(({ row }) => isNameless(row))) return
  const sums = columnSums(
    columns.length,
    options.map(({ row }) => row),
  )
  let numbers = 0
  let wholes = 0
  for (const [at, { role }] of columns.entries()) {
    const cell = last.row[at]
    if (cell === undefined || !isNumeric(cell)) continue
    numbers++
    const { value } = cell.reading
    if (role === 'share' ? value === 100 : cell.type === 'integer' && value !== 0 && value === sums[at])
      wholes++
  }
  if (wholes > 0 && wholes * 2 >= numbers) last.role = 'total'
}

/** Numbers and nothing else. */
function isNameless(row: GridRow): boolean {
  return (
    row.some(isNumeric) && row.every((cell) => isEmpty(cell) || isNumeric(cell) || cell.type === 'missing')
  )
}
