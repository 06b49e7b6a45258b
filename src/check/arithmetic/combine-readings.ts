import type { Constraint } from '../model/constraint.js'
import type { Reading } from './reading.js'

/** Readings are combined only up to so many. */
export const mostReadings = 24

/** The readings of two groups of numbers that have some in common, each with each. */
export function bothReadings(one: readonly Reading[], other: readonly Reading[]): Reading[] {
  return one.flatMap((first) => other.map((second) => joined(first, second))).slice(0, mostReadings)
}

/** Every reading with every alternative of each point; a point without alternatives adds nothing. */
export function combineReadings(
  readings: readonly Reading[],
  points: readonly (readonly (readonly Constraint[])[])[],
): Reading[] {
  let combined = [...readings]
  for (const alternatives of points) {
    if (alternatives.length === 0) continue
    combined = alternatives
      .flatMap((constraints) =>
        combined.map((reading) => joined(reading, { constraints, doubt: null, evidence: null })),
      )
      .slice(0, mostReadings)
  }
  return combined
}

function joined(one: Reading, other: Reading): Reading {
  const [first, second] = [one.evidence, other.evidence]
  return {
    constraints: [...one.constraints, ...other.constraints],
    doubt: one.doubt ?? other.doubt,
    evidence:
      first === null || second === null ? (first ?? second) : (all) => [...first(all), ...second(all)],
  }
}
