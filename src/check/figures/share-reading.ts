import { denominatorsOf } from '../arithmetic/denominators.js'
import { type ShareReading, shareReadings } from '../arithmetic/share-readings.js'
import type { ColumnSums } from '../arithmetic/sums.js'
import type { ShareColumn } from '../arithmetic/table-numbers.js'
import { CommonTotal } from '../relations/common-total.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'
import { countedTables } from './tables.js'

interface ExplainedShares {
  column: ShareColumn
  reading: ShareReading
}

/** The columns of shares of all tables with the reading that explains each; one that none explains is left out. */
export const explainedShares = once((context): readonly ExplainedShares[] => {
  const found: ExplainedShares[] = []
  for (const { numbers } of countedTables(context))
    for (const column of numbers.shares) {
      const reading = findReading(column)
      if (reading !== null) found.push({ column, reading })
    }
  return found
})

/** The reading that explains every share of a column: of a stated total before one that is stated nowhere; null where none does. */
function findReading({ pairs, sums, of, series }: ShareColumn): ShareReading | null {
  if (series || pairs.length < 2) return null
  const shares = { pairs, mirrored: [], others: [], severity: of.severity }
  let ofUnknown: ShareReading | null = null
  for (const reading of shareReadings(shares, denominatorsOf(sums))) {
    if (reading.violations > 0) continue
    if (reading.denominator !== null) return reading
    ofUnknown ??= reading
  }
  return ofUnknown
}

/** The totals, stated nowhere, that all shares of a table's votes fit. */
export function wholeOfShares(context: CheckContext, sums: ColumnSums): { low: bigint; high: bigint } | null {
  const explained = explainedShares(context).find(({ column }) => column.sums === sums)
  const [common] = explained?.reading.denominator === null ? explained.reading.constraints : []
  if (!(common instanceof CommonTotal)) return null
  const whole = common.bestTotals()
  return whole === null || whole.low === null || whole.high === null
    ? null
    : { low: whole.low, high: whole.high }
}
