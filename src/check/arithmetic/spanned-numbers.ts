import { type Fact, fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { setKey } from '../../source/set-key.js'
import { textReading } from '../../value/make-reading.js'

/**
 * A row in which no number counts twice that stands in one cell over several columns. It belongs to the first of them; over
 * columns of one kind it may be what they have together, and is none of theirs.
 */
export function withoutSpanned(cells: CellsOf<Fact>, { columns }: TableOf<Fact>): CellsOf<Fact> {
  let changed: Record<string, Fact | null> | null = null
  for (const [at, column] of columns.entries()) {
    const before = columns[at - 1]
    if (before === undefined || !isSpanned(cells, before, column)) continue
    changed ??= { ...cells }
    setKey(changed, column.key, unclear(cells[column.key]))
    if (before.role === column.role) setKey(changed, before.key, unclear(cells[before.key]))
  }
  return changed ?? cells
}

function isSpanned(cells: CellsOf<Fact>, before: Column, column: Column): boolean {
  const [one, other] = [cells[before.key], cells[column.key]]
  return (
    one?.reading.exact !== undefined &&
    one.node === other?.node &&
    one.from === other.from &&
    one.reading.start === other.reading.start
  )
}

function unclear(cell: Fact | null | undefined): Fact | null {
  if (cell === null || cell === undefined) return null
  const { raw, start, end } = cell.reading
  return fact(textReading(raw, start, end, 'parsed'), cell.node, cell.from)
}
