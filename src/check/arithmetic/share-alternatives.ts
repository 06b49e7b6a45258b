import type { Constraint } from '../model/constraint.js'
import { type Rounding, ShareRelation } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { type Denominator, denominatorsOf } from './denominators.js'
import type { Doubt } from './reading.js'
import {
  frozenReading,
  type ShareReading,
  type SharesOfWhole,
  shareReading,
  shareReadings,
} from './share-readings.js'
import { oneWhole } from './shares.js'
import { isSlipFromWhole } from './slip-from-whole.js'
import { isWholeKnown } from './sums.js'
import type { ShareColumn } from './table-numbers.js'

export const mostChoices = 6
/** Of so many stated totals one wrong share may tell. */
const mostStated = 2
/** So many rows without a total may be no election that adds up: then their shares are of something that is not in the table. */
const mostOdd = 4

/** What one undecided point of a table can be read as. */
export interface Alternative {
  constraints: readonly Constraint[]
  violations: number
  doubt: Doubt | null
}

/**
 * The first reading that explains every share. Else those that explain the most: neither a total that is stated nowhere nor
 * several oddities at once may explain away a single bad row.
 */
export function shareAlternatives(column: ShareColumn, mirrored: readonly SharePair[]): Alternative[] {
  const { pairs, sums, of, series, others = [] } = column
  const shares: SharesOfWhole = { pairs, mirrored, others, severity: of.severity }
  if (series && sums.total === null && sums.valid === null) return []
  const tried: { reading: ShareReading; violations: number }[] = []
  const violationsOfRounded = new Map<Denominator | null, number>()
  const isKnown = isWholeKnown(sums)
  let fewestUsual = Number.POSITIVE_INFINITY
  let ofUnknown: Alternative | null = null
  for (const reading of shareReadings(shares, denominatorsOf(sums))) {
    const { denominator, rounding, violations } = reading
    const oddities = ((denominator?.usual ?? !isKnown) ? 0 : 1) + (rounding === 'half' ? 0 : 1)
    if (oddities === 0) fewestUsual = Math.min(fewestUsual, violations)
    if (rounding === 'half') violationsOfRounded.set(denominator, violations)
    const isOneCutOff = rounding === 'truncated' && violationsOfRounded.get(denominator) === 1
    const isOdd = oddities === 2 || (denominator === null && oddities === 1 && !isOneCutOff)
    if (isOdd && fewestUsual <= 1) continue
    tried.push({ reading, violations })
    if (violations > 0) continue
    const found = isOneCutOff && pairs.length > 2 ? mixed(shares, denominator, 'half') : alternative(reading)
    if (denominator !== null || !isKnown) return [found]
    // One total, stated nowhere, easily fits all rows: shares of a stated one that are cut off come before it.
    ofUnknown ??= found
  }
  if (ofUnknown !== null) {
    // Where something else is wrong as well, one wrong number may explain both.
    const ofStated = tried.filter(({ reading, violations }) => reading.denominator?.usual && violations === 1)
    return [...ofStated.slice(0, mostStated).map(({ reading }) => alternative(reading)), ofUnknown]
  }
  // Numbers beside a column of numbers need not be its shares.
  if (of.severity === 'warning' && tried.every(({ violations }) => 2 * violations >= pairs.length)) return []
  // Shares of several wholes, or in a long table without a total of something else, which nothing holds together.
  const isUnknown = !oneWhole(pairs) || (pairs.length > mostOdd && sums.total === null && sums.valid === null)
  // Half of a few may be told from chance, of more it takes two thirds.
  const factor = pairs.length > mostOdd ? 3 : 2
  const isUnexplained = tried.every(({ violations }) => factor * violations > pairs.length + mirrored.length)
  if (isUnknown && isUnexplained && !isSlipFromWhole(pairs)) return []
  const frozen = fewestUsual > 1 && pairs.length > 2 ? frozenReading(shares) : null
  if (frozen !== null) tried.push({ reading: frozen, violations: frozen.violations + 0.5 })
  tried.sort((a, b) => a.violations - b.violations)
  const best = tried[0]?.reading
  if (best?.rounding === 'truncated' && areOtherwise(best.constraints, rounded))
    return [mixed(shares, best.denominator, 'truncated')]
  return tried.slice(0, mostChoices).map(({ reading }) => alternative(reading))
}

/** A single share that is only right when cut off, or rounded where the others are cut off, is rather a wrong one, but no contradiction: all can be true. Of two rows one always is. */
function mixed(shares: SharesOfWhole, denominator: Denominator | null, rounding: Rounding): Alternative {
  const reading = shareReading({ ...shares, others: [], severity: 'info' }, denominator, rounding)
  return { ...alternative(reading), doubt: rounding === 'half' ? 'cut off' : 'rounded' }
}

function alternative({ constraints, violations, denominator, rounding }: ShareReading): Alternative {
  const isGuessed = denominator === null || denominator.guessed === true
  const doubt = isGuessed
    ? 'guessed total'
    : rounding === 'half' && areOtherwise(constraints, cutOff)
      ? 'cut off'
      : null
  return { constraints, violations, doubt }
}

/** Whether all that does not fit are shares, and each is that of its count in another way: cut off where the others are rounded, or rounded. */
function areOtherwise(
  constraints: readonly Constraint[],
  read: (share: ShareRelation) => ShareRelation,
): boolean {
  const violated = constraints.filter((constraint) => constraint.violations() > 0)
  return (
    violated.length > 0 &&
    violated.every((constraint) => constraint instanceof ShareRelation && read(constraint).violations() === 0)
  )
}

const cutOff = (share: ShareRelation) => share.cutOff()
const rounded = (share: ShareRelation) => share.rounded()

/** Whether another column has the shares of the same counts, and most of this one's are none of them: it is of something else, of seats say. */
export function isOutdone(column: ShareColumn, columns: readonly ShareColumn[]): boolean {
  const rivals = columns.filter((other) => other.column !== column.column && other.of === column.of)
  return rivals.length > 0 && !mostlyFits(column) && rivals.some(mostlyFits)
}

function mostlyFits({ pairs, sums, of }: ShareColumn): boolean {
  for (const denominator of denominatorsOf(sums)) {
    const shares = { pairs, mirrored: [], others: [], severity: of.severity }
    const { violations } = shareReading(shares, denominator, 'half')
    if (2 * violations <= pairs.length) return true
  }
  return false
}
