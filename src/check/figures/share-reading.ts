import { denominatorsOf, type ShareReading, shareReadings } from '../arithmetic/shares.js'
import type { ShareColumn } from '../arithmetic/table-numbers.js'

/** The reading that explains every share of a column: of a stated total before one that is stated nowhere; null where none does. */
export function holdingReading({ pairs, sums, of, series }: ShareColumn): ShareReading | null {
  if (series || pairs.length < 2) return null
  let ofUnknown: ShareReading | null = null
  for (const reading of shareReadings(pairs, [], denominatorsOf(sums), 'row-percent', of.severity)) {
    if (reading.violations > 0) continue
    if (reading.denominator !== null) return reading
    ofUnknown ??= reading
  }
  return ofUnknown
}
