import type { Table, TableRow } from '../../article/nodes.js'
import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Span } from '../../source/span.js'
import type { CheckContext, Rule } from '../rule.js'
import { fold, type Remark, valueSpan } from '../survey/finding.js'

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
  check(context) {
    const remarks: Remark[] = []
    for (const table of context.record.tables) {
      const row = table.realigned ? shiftedRow(context, table) : null
      if (row !== null)
        remarks.push({
          span: row,
          message:
            'Unexpected row too far left, expected each cell under its header: a span was lost, and the table was realigned',
        })
    }
    return fold(rule, remarks)
  },
}

/** The first row of the table that ends with an empty cell where another row does not. */
function shiftedRow({ article }: CheckContext, { rows, summaries }: TableOf<Fact>): Span | null {
  const cells = [...rows, ...summaries.map((summary) => summary.cells)].flatMap((row) => Object.values(row))
  const fact = cells.find((cell) => cell !== null && cell.node.span !== undefined)
  if (fact === undefined || fact === null) return null
  const [start] = valueSpan(fact)
  const node = article.children.find(
    (block): block is Table => block.type === 'table' && contains(block, start),
  )
  const short = node?.children.find(
    (row) => row.children.length > 1 && row.children.at(-1)?.value === '' && filled(row) > 1,
  )
  return short === undefined ? valueSpan(fact) : rowSpan(short)
}

function contains({ position }: Table, offset: number): boolean {
  return position !== undefined && position.start.offset <= offset && offset < position.end.offset
}

function filled({ children }: TableRow): number {
  return children.filter(({ value }) => value !== '').length
}

function rowSpan({ children, position }: TableRow): Span {
  const texts = children.filter(({ value, span }) => value !== '' && span !== undefined)
  const start = texts[0]?.span?.[0] ?? position?.start.offset ?? 0
  return [start, texts.at(-1)?.span?.[1] ?? start]
}
