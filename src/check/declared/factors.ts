import type { ExactNumber } from '../../value/index.js'

/** Factors are combined only up to so many. */
const mostCombinations = 192

/** Every way of choosing one factor for each part. */
export function combinations(choices: readonly (readonly ExactNumber[])[]): ExactNumber[][] {
  let combined: ExactNumber[][] = [[]]
  for (const factors of choices)
    combined = combined
      .flatMap((before) => factors.map((factor) => [...before, factor]))
      .slice(0, mostCombinations)
  return combined
}
