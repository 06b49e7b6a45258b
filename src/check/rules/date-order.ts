import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'
import type { Finding } from '../diagnostic.js'
import { type DatedCell, datedCell, dateSteps } from '../measures/date-steps.js'
import { oddOnes } from '../measures/odd-ones.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * What ends does not do so before it begins.
 *
 * Compares: in tables with columns for two steps of one course, the days, months or years of each row: keel laid, launched and
 * commissioned; took and left office, start and end, from and to; founded and dissolved, opened and closed; premiere and finale; born and
 * died.
 *
 * Tolerance: dates are compared as far as both are known. Told where at least four rows are in order, and four times as many as are not.
 *
 * May be right all the same: a ship that was taken into service before its christening.
 *
 * Source: the later step is not the earlier one.
 *
 * @example
 * ```text
 * | Ship | Keel laid | Launched | Commissioned |
 * | A-1 | 7 May 1918 | 11 July 1918 | 27 October 1918 |
 * | A-2 | 10 May 1918 | 19 August 1918 | 11 July 1918 |
 * | A-3 | 16 May 1918 | 11 September 1918 | 11 November 1918 |
 * | A-4 | 21 May 1918 | 15 September 1918 | 14 November 1918 |
 * | A-5 | 28 May 1918 | 28 September 1918 | November 1918 |
 * ```
 * ```findings
 * date-order 3:40 warning Unexpected 11 July 1918 under Commissioned, expected none before 19 August 1918 under Launched; one of the two is wrong
 * ```
 *
 * @example
 * ```text
 * | From | To | Length (km) |
 * | 1870 | 1897 | 12 |
 * | 1935 | 1937 | 9 |
 * | 1937 | 1912 | 7 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'date-order',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables)
      for (const [earlier, later] of dateSteps(table.columns))
        for (const pair of contradictions(table.rows, earlier, later)) tell(finding(pair))
  },
}

const fewestRows = 4

interface DatedPair {
  first: DatedCell
  second: DatedCell
}

function contradictions(rows: readonly CellsOf<Fact>[], earlier: Column, later: Column): DatedPair[] {
  const pairs = rows.flatMap((row): DatedPair[] => {
    const [first, second] = [datedCell(row, earlier), datedCell(row, later)]
    return first === null || second === null ? [] : [{ first, second }]
  })
  return oddOnes(pairs, isOrdered, { fewest: fewestRows, times: 4 })
}

function isOrdered({ first, second }: DatedPair): boolean {
  const known = Math.min(first.date.length, second.date.length)
  return first.date.slice(0, known) <= second.date.slice(0, known)
}

function finding({ first, second }: DatedPair): Finding {
  const [start, end] = [written(first.fact), written(second.fact)]
  const message = `Unexpected ${end} under ${second.label}, expected none before ${start} under ${first.label}; one of the two is wrong`
  return report(rule, valueSpan(second.fact), message, {
    actual: end,
    related: [{ span: valueSpan(first.fact), message: 'could be wrong instead' }],
  })
}
