import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Rule } from '../rule.js'
import { fold, type Remark, valueSpan, written } from '../survey/finding.js'

/**
 * A column with values has a header.
 *
 * Compares: the columns of each table that hold values with its header rows.
 *
 * Tolerance: the first column, which names the rows, needs none; one finding covers the article.
 *
 * May be right all the same: the header was a template or a picture that flattening dropped.
 *
 * Source: the table itself.
 *
 * @example
 * ```text
 * | Candidate | Votes | |
 * | John Kerry | 11,397 | 46 |
 * | Howard Dean | 7,060 | 24 |
 * ```
 * ```findings
 * header-missing 2:25 info Unexpected column without a header, expected a label above "46"
 * ```
 *
 * @example
 * ```text
 * | | Votes | Delegates |
 * | John Kerry | 11,397 | 46 |
 * | Howard Dean | 7,060 | 24 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'header-missing',
  severity: 'info',
  fix: 'never',
  check({ record }, tell) {
    const remarks: Remark[] = []
    for (const table of record.tables) if (table.form === undefined) addUnlabelled(table, remarks)
    fold(rule, remarks, tell)
  },
}

function addUnlabelled({ columns, rows }: TableOf<Fact>, remarks: Remark[]): void {
  const labelled = columns.some(({ label }) => label !== '')
  for (const [at, { label, key }] of columns.entries()) {
    if (label !== '' || (at === 0 && labelled)) continue
    const cell = firstValue(rows, key)
    if (cell === null) continue
    const message = labelled
      ? `Unexpected column without a header, expected a label above "${written(cell)}"`
      : `Unexpected table without a header row, expected labels above "${written(cell)}"`
    remarks.push({ span: valueSpan(cell), message })
    if (!labelled) break
  }
}

function firstValue(rows: TableOf<Fact>['rows'], key: string): Fact | null {
  for (const row of rows) {
    const cell = row[key]
    if (cell !== null && cell !== undefined && cell.reading.type !== 'missing') return cell
  }
  return null
}
