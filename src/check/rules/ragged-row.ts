import type { Table, TableRow } from '../../article/nodes.js'
import { append } from '../../source/list.js'
import type { Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'

/**
 * All rows of a table have the same number of cells.
 *
 * Compares: the number of cells of each row with the number that most rows have.
 *
 * Tolerance: rows of one cell (captions, notes) are left alone, and so are tables whose source states spans. One
 * finding covers the article.
 *
 * May be right all the same: a cell that spanned several columns before the table was flattened.
 *
 * Source: the table itself.
 *
 * @example
 * ```text
 * | Candidate | Votes | Delegates |
 * | John Kerry | 11,397 | 46 |
 * | Howard Dean | 7,060 |
 * | Dennis Kucinich | 1,927 | 6 |
 * ```
 * ```findings
 * ragged-row 3:1 info Unexpected row of 2 cells, expected 3 as in most rows of the table
 * ```
 *
 * @example
 * ```text
 * | 2004 caucuses |
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'ragged-row',
  severity: 'info',
  fix: 'never',
  check({ article }, tell) {
    const remarks: Remark[] = []
    for (const block of article.children) if (block.type === 'table') append(remarks, raggedRows(block))
    fold(rule, remarks, tell)
  },
}

const nothing: Remark[] = []

function raggedRows({ children }: Table): Remark[] {
  const first = children[0]?.children.length ?? 0
  if (children.every((row) => row.children.length === first)) return nothing
  const widths = new Map<number, number>()
  for (const { children: cells, delimiter } of children) {
    if (delimiter || cells.length < 2) continue
    if (cells.some(({ columnSpan, rowSpan }) => columnSpan !== undefined || rowSpan !== undefined))
      return nothing
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  }
  const usual = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
  return children
    .filter((row) => isRagged(row, usual))
    .map(({ children: cells, position }) => ({
      span: [position?.start.offset ?? 0, position?.end.offset ?? 0],
      message: `Unexpected row of ${cells.length} cells, expected ${usual} as in most rows of the table`,
    }))
}

function isRagged({ children, delimiter }: TableRow, usual: number): boolean {
  return !delimiter && children.length > 1 && children.length !== usual
}
