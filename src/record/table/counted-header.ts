import { type GridRow, isEmpty, isNumeric } from './grid.js'

/**
 * `Team | 1 | 2 | 3 | 4 | Total`: labels that count innings, quarters, holes or rounds, over the rows of these. A few of them alone could be
 * figures: then words stand behind them.
 */
export function countsUp(rows: readonly GridRow[], at: number): boolean {
  const [first, ...others] = rows[at] ?? []
  if (first === undefined || rows[at + 1] === undefined || isNumeric(first)) return false
  let count = 0
  let isClosed = false
  let isBefore = isEmpty(first)
  for (const cell of others) {
    // The names of the rows may have lost their label, too.
    if (isBefore && isEmpty(cell)) continue
    isBefore = false
    if (isEmpty(cell) || cell.covered) return false
    if (!isNumeric(cell)) isClosed = true
    else if (cell.text !== String(++count)) return false
    else isClosed = false
  }
  return count >= surelyCounted || (count >= fewest && isClosed)
}

const fewest = 3
const surelyCounted = 5
