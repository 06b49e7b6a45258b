import type { Reading } from './reading.js'

const mostReadings = 24

/** The readings of two groups of numbers that have some in common, each with each. */
export function bothReadings(one: readonly Reading[], other: readonly Reading[]): Reading[] {
  return one
    .flatMap((first) =>
      other.map((second) => ({
        constraints: [...first.constraints, ...second.constraints],
        doubt: first.doubt ?? second.doubt,
      })),
    )
    .slice(0, mostReadings)
}
