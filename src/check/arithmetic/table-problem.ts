import type { Constraint } from '../model/constraint.js'
import { CommonTotal, type SharePair } from '../relations/common-total.js'
import type { SumRelation } from '../relations/sum-relation.js'
import type { Reading } from './reading.js'
import { denominatorsOf, frozenReading, type ShareReading, shareReadings } from './shares.js'
import type { ShareColumn, TableNumbers } from './table-numbers.js'

/** Readings are combined only up to so many. */
const mostReadings = 24
const mostChoices = 6

/** What one undecided point of a table can be read as. */
interface Alternative {
  constraints: readonly Constraint[]
  violations: number
  notes: readonly string[]
}

/** Relations that hang on how a column of shares is read: the infobox's shares are of the same total. */
export type WithReading = (column: ShareColumn, reading: ShareReading) => readonly Constraint[]

/** All readings of a table's numbers, likeliest first. A point that one reading explains fully is read that way and no other. */
export function tableReadings(numbers: TableNumbers, more: readonly Constraint[], withReading: WithReading): Reading[] {
  const base = [...numbers.fixed, ...more]
  let readings: Reading[] = [{ constraints: base, notes: [] }]
  const points = [
    ...numbers.counts.flatMap(({ sums }) => sums.choices.map((choice) => sumAlternatives(choice))),
    ...numbers.shares.map((column) => shareAlternatives(column, withReading)),
  ]
  for (const alternatives of points) {
    if (alternatives.length === 0) continue
    const combined: Reading[] = []
    for (const { constraints, notes } of alternatives)
      for (const reading of readings)
        combined.push({ constraints: [...reading.constraints, ...constraints], notes: [...reading.notes, ...notes] })
    readings = combined.slice(0, mostReadings)
  }
  return readings
}

function sumAlternatives(choice: readonly SumRelation[]): Alternative[] {
  const holding = choice.find((relation) => relation.violations() === 0)
  const kept = holding === undefined ? choice.slice(0, mostChoices) : [holding]
  return kept.map((relation) => ({ constraints: [relation], violations: relation.violations(), notes: [] }))
}

/**
 * The first usual reading that explains every share, or, where the usual ones fail in two rows or more, the first
 * unusual one that does: no reading may explain away a single bad row.
 */
function shareAlternatives(column: ShareColumn, withReading: WithReading): Alternative[] {
  const { pairs, sums, of } = column
  const tried: { reading: ShareReading; usual: boolean; violations: number; constraints: readonly Constraint[] }[] = []
  let fewestUsual = Number.POSITIVE_INFINITY
  for (const reading of shareReadings(pairs, denominatorsOf(sums), 'row-percent', of.severity)) {
    const constraints = [...reading.constraints, ...withReading(column, reading)]
    const violations = constraints.reduce((count, constraint) => count + constraint.violations(), 0)
    const usual = reading.rounding === 'half' && (reading.denominator?.usual ?? sums.total === null)
    if (usual) fewestUsual = Math.min(fewestUsual, violations)
    if (violations === 0 && (usual || (fewestUsual >= 2 && pairs.length >= 3)))
      return [{ constraints, violations, notes: usual ? [] : notesOf(reading) }]
    tried.push({ reading, usual, violations, constraints })
  }
  // One bad row is explained by the usual readings or not at all.
  if (fewestUsual <= 1) tried.splice(0, tried.length, ...tried.filter(({ usual }) => usual))
  const frozen = fewestUsual > 1 && pairs.length > 2 ? frozenReading(pairs, 'row-percent', of.severity) : null
  if (frozen !== null) tried.push({ reading: frozen, usual: false, violations: frozen.violations + 0.5, constraints: [...frozen.constraints, ...withReading(column, frozen)] })
  return tried
    .sort((a, b) => a.violations - b.violations)
    .slice(0, mostChoices)
    .map(({ reading, usual, violations, constraints }) => ({ constraints, violations, notes: usual ? [] : notesOf(reading) }))
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
  const half = new CommonTotal('row-percent', 'error', pairs, 'half')
  const truncated = new CommonTotal('row-percent', 'error', pairs, 'truncated')
  if (half.violations() === 0) return [{ constraints: [half, ...more], notes: [] }]
  if (half.violations() >= 2 && pairs.length >= 3 && truncated.violations() === 0) return [{ constraints: [truncated, ...more], notes: ['shares cut off, not rounded'] }]
  const frozen = pairs.length > 2 ? frozenReading(pairs, 'row-percent', 'error') : null
  return [
    { constraints: [half, ...more], notes: [] },
    ...(frozen === null ? [] : [{ constraints: [...frozen.constraints, ...more], notes: ['a total that is stated nowhere'] }]),
  ]
}
