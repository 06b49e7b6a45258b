import type { Constraint } from '../model/constraint.js'
import { CommonTotal, type SharePair } from '../relations/common-total.js'
import type { SumRelation } from '../relations/sum-relation.js'
import type { Reading } from './reading.js'
import {
  ballotsOf,
  denominatorsOf,
  frozenReading,
  oneWhole,
  type ShareReading,
  shareReadings,
} from './shares.js'
import type { ShareColumn, TableNumbers } from './table-numbers.js'

/** Readings are combined only up to so many. */
const mostReadings = 24
const mostReadingsOfLong = 4
const longTable = 1000
const mostChoices = 6

/** What one undecided point of a table can be read as. */
interface Alternative {
  constraints: readonly Constraint[]
  violations: number
  notes: readonly string[]
}

/** The shares of the infobox that a column of shares repeats. */
export type Mirrored = (column: ShareColumn) => readonly SharePair[]

/** All readings of a table's numbers, likeliest first. A point that one reading explains fully is read that way and no other. */
export function tableReadings(
  numbers: TableNumbers,
  more: readonly Constraint[],
  mirrored: Mirrored,
): Reading[] {
  const base = [...numbers.fixed, ...more]
  let readings: Reading[] = [{ constraints: base, notes: [] }]
  const ballots = new Set(numbers.shares.flatMap(({ pairs, sums }) => ballotsOf(pairs, sums)))
  const points = [
    ...numbers.counts.flatMap(({ sums }) =>
      sums.choices
        .filter((choice) => choice.some((sum) => sum.violations() === 0 || !ballots.has(sum.total)))
        .map((choice) => sumAlternatives(choice)),
    ),
    ...numbers.shares.map((column) => shareAlternatives(column, mirrored(column))),
  ]
  for (const alternatives of points) {
    if (alternatives.length === 0) continue
    const combined: Reading[] = []
    for (const { constraints, notes } of alternatives)
      for (const reading of readings)
        combined.push({
          constraints: [...reading.constraints, ...constraints],
          notes: [...reading.notes, ...notes],
        })
    readings = combined.slice(0, numbers.entries.length > longTable ? mostReadingsOfLong : mostReadings)
  }
  return readings
}

function sumAlternatives(choice: readonly SumRelation[]): Alternative[] {
  const holding = choice.find((relation) => relation.violations() === 0)
  const kept = holding === undefined ? choice.slice(0, mostChoices) : [holding]
  return kept.map((relation) => ({ constraints: [relation], violations: relation.violations(), notes: [] }))
}

/**
 * The first reading that explains every share. Else those that explain the most: neither a total that is stated nowhere nor
 * several oddities at once may explain away a single bad row.
 */
function shareAlternatives(column: ShareColumn, mirrored: readonly SharePair[]): Alternative[] {
  const { pairs, sums, of, series } = column
  const denominators = denominatorsOf(sums)
  if (series && sums.total === null && sums.valid === null) return []
  const tried: { reading: ShareReading; violations: number; constraints: readonly Constraint[] }[] = []
  let fewestUsual = Number.POSITIVE_INFINITY
  for (const reading of shareReadings(pairs, mirrored, denominators, 'row-percent', of.severity)) {
    const { constraints, violations } = reading
    const oddities =
      ((reading.denominator?.usual ?? sums.total === null) ? 0 : 1) + (reading.rounding === 'half' ? 0 : 1)
    if (oddities === 0) fewestUsual = Math.min(fewestUsual, violations)
    if ((oddities === 2 || reading.denominator === null) && oddities > 0 && fewestUsual <= 1) continue
    if (violations === 0) return [{ constraints, violations, notes: notesOf(reading) }]
    tried.push({ reading, violations, constraints })
  }
  // Shares of several wholes, which nothing holds together.
  if (!oneWhole(pairs) && tried.every(({ violations }) => 2 * violations > pairs.length + mirrored.length))
    return []
  const frozen =
    fewestUsual > 1 && pairs.length > 2 ? frozenReading(pairs, mirrored, 'row-percent', of.severity) : null
  if (frozen !== null)
    tried.push({ reading: frozen, violations: frozen.violations + 0.5, constraints: frozen.constraints })
  return tried
    .sort((a, b) => a.violations - b.violations)
    .slice(0, mostChoices)
    .map(({ reading, violations, constraints }) => ({ constraints, violations, notes: notesOf(reading) }))
}

function notesOf({ denominator, rounding }: ShareReading): string[] {
  const notes: string[] = []
  if (denominator === null) notes.push('a total that is stated nowhere')
  else if (!denominator.usual) notes.push(denominator.label)
  if (rounding === 'truncated') notes.push('shares cut off, not rounded')
  return notes
}

/** Shares without a table: of one total that the infobox does not state. */
export function pairReadings(pairs: readonly SharePair[], more: readonly Constraint[]): Reading[] {
  if (pairs.length < 2) return [{ constraints: more, notes: [] }]
  if (!oneWhole(pairs)) {
    // More than a whole: several votes each, several contests, or a single share that is far too large.
    const ballots = new CommonTotal('row-percent', 'error', [], 'half', pairs)
    return [{ constraints: ballots.violations() === 1 ? [ballots, ...more] : more, notes: [] }]
  }
  const truncated = new CommonTotal('row-percent', 'error', pairs, 'truncated')
  // One share that is only right when cut off is rather a slip, but it is no contradiction.
  const severity = truncated.violations() === 0 ? 'warning' : 'error'
  const half = new CommonTotal('row-percent', severity, pairs, 'half')
  if (half.violations() === 0) return [{ constraints: [half, ...more], notes: [] }]
  if (half.violations() >= 2 && pairs.length >= 3 && truncated.violations() === 0)
    return [{ constraints: [truncated, ...more], notes: ['shares cut off, not rounded'] }]
  const frozen = pairs.length > 2 ? frozenReading(pairs, [], 'row-percent', 'error') : null
  return [
    { constraints: [half, ...more], notes: [] },
    ...(frozen === null
      ? []
      : [{ constraints: [...frozen.constraints, ...more], notes: ['a total that is stated nowhere'] }]),
  ]
}
