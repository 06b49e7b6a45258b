import { isChange } from '../../value/index.js'
import type { BodyRow } from './body.js'
import type { DraftColumn } from './columns.js'
import { isNumeric } from './grid.js'

/**
 * Whether an arrow before a number of a column only tells which way a level went: not where most numbers have one or a
 * sign, unless the changes have a column of their own.
 */
export function levelColumns(
  columns: readonly DraftColumn[],
  rows: readonly BodyRow[],
): (at: number) => boolean {
  const known = new Map<number, boolean>()
  const hasChanges = columns.some(({ role }) => role === 'change')
  return (at) => {
    const found = known.get(at)
    if (found !== undefined) return found
    const column = columns[at]
    const isLevel =
      column !== undefined &&
      (column.expected === 'number' || column.expected === 'percent') &&
      column.role !== 'change' &&
      (hasChanges || !mostlyChanges(rows, at))
    known.set(at, isLevel)
    return isLevel
  }
}

function mostlyChanges(rows: readonly BodyRow[], at: number): boolean {
  let changes = 0
  let levels = 0
  for (const { row, role } of rows) {
    const cell = row[at]
    if (role !== null || cell === undefined || !isNumeric(cell)) continue
    if (isChange(cell.reading)) changes++
    else levels++
  }
  return changes > levels
}
