import type { Quantity } from '../model/quantity.js'
import { compareQuantities } from './compare.js'
import type { ContestOption, Measure } from './contest-options.js'

/** Who has the most of a measure. */
export interface Lead {
  option: ContestOption
  measure: Measure
  quantity: Quantity
}

/** The first of those who have the most; null where nobody's number is stated. */
export function aheadOf(options: readonly ContestOption[], measure: Measure): Lead | null {
  let best: Lead | null = null
  for (const option of options) {
    const quantity = option.quantity(measure)
    if (quantity !== null && (best === null || compareQuantities(quantity, best.quantity) > 0))
      best = { option, measure, quantity }
  }
  return best
}
