import type { Article, Table, TableRow } from '../../article/nodes.js'
import { visit } from '../../article/visit.js'
import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { rowStart } from '../../record/row-start.js'
import type { Span } from '../../source/span.js'
import type { Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'

/**
 * Cells stand under their headers.
 *
 * Compares: the types of a table's cells with those that its headers ask for, and then the sums of its columns.
 *
 * Tolerance: told is only a table that could be put in order again: a header row or a total row had lost the span
 * of a cell, so that everything behind it stood too far left. One finding covers the article.
 *
 * May be right all the same: the source is right and flattening dropped the span; the record has the cells where they
 * belong.
 *
 * Source: the table itself.
 *
 * @example
 * ```text
 * | Party | Candidate | Votes | Percentage | Delegates | |
 * | | Democratic | John Kerry | 8,296 | 44.2% | 11 |
 * | | Democratic | Howard Dean | 5,200 | 27.7% | 7 |
 * ```
 * ```findings
 * column-shift 1:3 info Unexpected row too far left, expected each cell under its header: a span was lost, and the table was realigned
 * ```
 *
 * @example
 * ```text
 * | Party | Candidate | Votes |
 * | Democratic | John Kerry | 8,296 |
 * | Democratic | Howard Dean | 5,200 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'column-shift',
  severity: 'info',
  fix: 'never',
  check({ article, record }, tell) {
    if (!record.tables.some(({ realigned }) => realigned)) return
    const nodes = tablesOf(article)
    const remarks: Remark[] = []
    let at = -1
    for (const table of record.tables) {
      const start = startOf(table)
      if (!table.realigned || start === null) continue
      // Tables of the record stand in the order of the source, those inside a table after it.
      while (startOfNode(nodes[at + 1]) <= start) at++
      remarks.push({
        span: shiftedRow(nodes[at], start) ?? [start, start],
        message:
          'Unexpected row too far left, expected each cell under its header: a span was lost, and the table was realigned',
      })
    }
    fold(rule, remarks, tell)
  },
}

/** Where the first cell of the table's rows stands. */
function startOf({ rows, summaries }: TableOf<Fact>): number | null {
  return rowStart(rows[0] ?? {}) ?? rowStart(summaries[0]?.cells ?? {})
}

/** All tables, those inside others too, in the order of the source. */
function tablesOf(article: Article): Table[] {
  const tables: Table[] = []
  visit(article, (node) => {
    if (node.type === 'table') tables.push(node)
    return undefined
  })
  return tables
}

function startOfNode(node: Table | undefined): number {
  return node?.position?.start.offset ?? Number.POSITIVE_INFINITY
}

/** The row whose cells moved left: the first that ends with an empty cell, else the first that is short. Null for a table that is not around the place. */
function shiftedRow(node: Table | undefined, inside: number): Span | null {
  if (node === undefined || (node.position?.end.offset ?? 0) <= inside) return null
  const rows = node.children.filter(({ children }) => children.length > 1)
  const width = rows[0]?.children.length ?? 0
  const moved =
    rows.find((row) => row.children.at(-1)?.value === '' && filled(row) > 1) ??
    rows.find(({ children }) => children.length < width)
  return moved === undefined ? null : rowSpan(moved)
}

function filled({ children }: TableRow): number {
  return children.filter(({ value }) => value !== '').length
}

/** From the first text of a row to its last: a template has them in an order of its own. */
function rowSpan({ children, position }: TableRow): Span {
  const spans = children.flatMap(({ value, span }) => (value === '' || span === undefined ? [] : [span]))
  const start = spans.reduce((first, span) => Math.min(first, span[0]), Number.POSITIVE_INFINITY)
  const end = spans.reduce((last, span) => Math.max(last, span[1]), 0)
  return spans.length === 0 ? [position?.start.offset ?? 0, position?.start.offset ?? 0] : [start, end]
}
