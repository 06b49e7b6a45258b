import type { Fact } from '../fact.js'
import type { CellsOf } from '../record.js'

const words = /registered|elector|eligible/i
/** No label is longer. */
const longestLabel = 200

/** Whether a row such as `Registered voters/turnout` is about those who could vote. */
export function namesElectors(cells: CellsOf<Fact>): boolean {
  return Object.values(cells).some((cell) => words.test(cell?.reading.raw.slice(0, longestLabel) ?? ''))
}
