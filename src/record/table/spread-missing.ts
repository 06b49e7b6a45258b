import {
  absentCell,
  filledLength,
  firstFilled,
  type GridCell,
  type GridRow,
  isEmpty,
  looksNumeric,
} from './grid.js'
import { rowRole } from './row-role.js'

/**
 * Rows in which a dash stood for all columns of a label and lost its span: `Rovers | 1990–91 | 10 | 2 | — | 10 | 2` below `League`, `Cup` and `Total`
 * of two columns each. Each dash is given its columns again, where this makes the row as long as the table is wide. Null where no row had any.
 */
export function spreadMissing(
  body: readonly GridRow[],
  [top = [], second]: readonly GridRow[],
  width: number,
): GridRow[] | null {
  if (second === undefined || !top.some(({ covered }) => covered)) return null
  let kinds: Kinds[] | null = null
  let found = false
  const spread = body.map((row) => {
    const wide = row.some(isDash) ? spreadRow(row, top, width) : null
    if (wide === null) return row
    kinds ??= kindsOf(body.filter((own) => filledLength(own) === width))
    if (!fits(wide, kinds)) return row
    found = true
    return wide
  })
  return found ? spread : null
}

function isDash({ type, text }: GridCell): boolean {
  return type === 'missing' && text !== ''
}

/** Whether a column has numbers, and words. */
interface Kinds {
  numbers: boolean
  words: boolean
}

/** What the columns of complete rows have. */
function kindsOf(complete: readonly GridRow[]): Kinds[] {
  const kinds: Kinds[] = []
  for (const row of complete)
    for (const [at, cell] of row.entries()) {
      kinds[at] ??= { numbers: false, words: false }
      if (cell.type !== 'missing') kinds[at][looksNumeric(cell) ? 'numbers' : 'words'] = true
    }
  return kinds
}

/** Whether every number stands in a column of numbers, and every word in one of words, as complete rows have them. */
function fits(row: GridRow, kinds: readonly Kinds[]): boolean {
  const label = firstFilled(row)
  return row.every((cell, at) => {
    if (at <= label || cell.type === 'missing') return true
    const { numbers, words } = kinds[at] ?? { numbers: false, words: false }
    return numbers === words || numbers === looksNumeric(cell)
  })
}

/** The label of a total row may have lost a span, too. */
function spreadRow(row: GridRow, top: GridRow, width: number): GridRow | null {
  const filled = filledLength(row)
  const label = firstFilled(row)
  const missing = width - filled
  if (missing < 1 || label === -1) return null
  const most = rowRole(row, width) === null ? 0 : missing
  const found: GridRow[] = []
  for (let behind = 0; behind <= most; behind++) {
    const cells = [
      ...row.slice(0, label + 1),
      ...Array.from({ length: behind }, () => absentCell),
      ...row.slice(label + 1, filled),
    ]
    const wide = widened(cells, top)
    if (wide?.length === width) found.push(wide)
  }
  const [only, ...others] = found
  return others.length === 0 ? (only ?? null) : null
}

/** The row with each dash over all columns of its label; null where one stands below a label of one column, or not at its beginning. */
function widened(row: GridRow, top: GridRow): GridRow | null {
  const wide: GridRow = []
  for (const cell of row) {
    const at = wide.length
    wide.push(cell)
    if (!isDash(cell)) continue
    const isFirst = top[at]?.covered === false && top[at + 1]?.covered === true
    if (!isFirst || isEmpty(top[at] ?? absentCell)) return null
    while (top[wide.length]?.covered === true) wide.push(absentCell)
  }
  return wide
}
