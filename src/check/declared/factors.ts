import { asDouble, type ExactNumber } from '../../value/index.js'
import type { Quantity } from '../model/quantity.js'
import type { Term } from './relation-plan.js'

/** Factors are combined only up to so many. */
const mostCombinations = 192

/** Of ways of choosing factors that explain equally many rows so many are kept. */
export const mostTies = 3

/** The factors that a part may have; where no row states anything but 0 for it, they make no difference. */
export function openFactors(
  { factors }: Term,
  parts: readonly (Quantity | null | undefined)[],
): readonly ExactNumber[] {
  return parts.some((part) => (part?.small ?? 0) !== 0) ? factors : factors.slice(0, 1)
}

/** Whether the factors at these places (−1 for a part that is absent) are each less than the first, and no more than the one before. */
export function areFalling(factors: readonly ExactNumber[], places: readonly number[]): boolean {
  const values = places
    .map((at) => factors[at])
    .filter((factor) => factor !== undefined)
    .map(asDouble)
  const [first = 0] = values
  return values.every((value, at) => at === 0 || (value < first && value <= (values[at - 1] ?? first)))
}

/** Every way of choosing one factor for each part. */
export function combinations(choices: readonly (readonly ExactNumber[])[]): ExactNumber[][] {
  let combined: ExactNumber[][] = [[]]
  for (const factors of choices)
    combined = combined
      .flatMap((before) => factors.map((factor) => [...before, factor]))
      .slice(0, mostCombinations)
  return combined
}
