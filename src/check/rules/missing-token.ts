import { decidingRoles } from '../../record/data/deciding-columns.js'
import type { Fact } from '../../record/fact.js'
import type { Rule } from '../rule.js'
import { fold, type Remark, valueSpan, written } from '../survey/finding.js'

/**
 * A dash beside zeros is no zero.
 *
 * Compares: the cells of a column of votes, shares, seats or delegates that has both zeros and dashes.
 *
 * Tolerance: columns with dashes alone are left alone, total rows and their like too; one finding covers the article.
 *
 * May be right all the same: a dash for "did not stand" beside a zero for "stood and won nothing".
 *
 * Source: the column itself; a dash is read as not stated and never counts as 0.
 *
 * @example
 * ```text
 * | Candidate | Votes | Delegates |
 * | John Kerry | 1,254 | 4 |
 * | John Edwards | 211 | 0 |
 * | Al Sharpton | 12 | — |
 * ```
 * ```findings
 * missing-token 4:22 info Unexpected "—" in a column with zeros, expected 0 or an empty cell: it is read as not stated
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes | Delegates |
 * | John Kerry | 1,254 | 4 |
 * | Al Sharpton | 12 | — |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'missing-token',
  severity: 'info',
  fix: 'never',
  check({ record }, tell) {
    const remarks: Remark[] = []
    for (const { columns, rows } of record.tables)
      for (const { key, role } of columns) {
        if (!decidingRoles.has(role)) continue
        const dashes: Fact[] = []
        let zeros = false
        for (const row of rows) {
          const cell = row[key]
          if (cell === null || cell === undefined) continue
          if (cell.reading.type === 'missing' && cell.reading.end > cell.reading.start) dashes.push(cell)
          else if (cell.reading.value === 0) zeros = true
        }
        if (!zeros) continue
        for (const cell of dashes)
          remarks.push({
            span: valueSpan(cell),
            message: `Unexpected "${written(cell)}" in a column with zeros, expected 0 or an empty cell: it is read as not stated`,
            actual: written(cell),
          })
      }
    fold(rule, remarks, tell)
  },
}
