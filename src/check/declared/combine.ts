import type { Reading } from '../arithmetic/reading.js'
import type { Constraint } from '../model/constraint.js'

/** Readings are combined only up to so many. */
const mostReadings = 24

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
        combined.map((reading) => ({
          constraints: [...reading.constraints, ...constraints],
          doubt: reading.doubt,
        })),
      )
      .slice(0, mostReadings)
  }
  return combined
}
