import type { Fact } from './fact.js'
import type { CellsOf } from './record.js'

/** Where a row begins in the source: its first cell that stands there; null where none does. */
export function rowStart(cells: CellsOf<Fact>): number | null {
  for (const key of Object.keys(cells)) {
    const span = cells[key]?.node.span
    if (span !== undefined) return span[0]
  }
  return null
}
