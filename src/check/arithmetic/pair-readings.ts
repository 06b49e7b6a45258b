import type { Constraint } from '../model/constraint.js'
import { CommonTotal } from '../relations/common-total.js'
import type { Rounding } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import type { Reading } from './reading.js'
import { frozenReading } from './share-readings.js'
import { oneWhole } from './shares.js'

/** Readings of shares without a table: of one total that the infobox does not state. */
export function pairReadings(pairs: readonly SharePair[], more: readonly Constraint[]): Reading[] {
  if (pairs.length < 2) return [{ constraints: more, doubt: null, evidence: null }]
  // More than a whole: several votes each, several contests, or a single share that is far too large.
  const whole = oneWhole(pairs)
  const [rows, others] = whole ? [pairs, []] : [[], pairs]
  const total = (severity: 'error' | 'info', rounding: Rounding) =>
    new CommonTotal('row-percent', severity, rows, rounding, others)
  const reading = (constraint: Constraint): Reading => ({
    constraints: [constraint, ...more],
    doubt: 'guessed total',
    evidence: null,
  })
  const half = total('error', 'half')
  const bad = half.violations()
  if (bad === 0) return [reading(half)]
  const truncated = total('error', 'truncated')
  if (truncated.violations() === 0) {
    if (bad >= 2 && pairs.length >= 3) return [reading(truncated)]
    return [{ ...reading(total('info', 'half')), doubt: 'cut off' }]
  }
  if (!whole && bad > 1) return [{ constraints: more, doubt: null, evidence: null }]
  const frozen =
    pairs.length > 2 ? frozenReading({ pairs, mirrored: [], others: [], severity: 'error' }) : null
  return [
    reading(half),
    ...(frozen === null
      ? []
      : [
          {
            constraints: [...frozen.constraints, ...more],
            doubt: 'guessed total',
            evidence: null,
          } as const,
        ]),
  ]
}
