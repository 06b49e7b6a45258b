import type { TextPlace } from '../../record/fact.js'
import { articleProblems } from '../arithmetic/article-problems.js'
import { fieldProblems } from '../declared/field-problems.js'
import type { Quantity } from '../model/quantity.js'
import type { CheckContext } from '../rule.js'
import { once } from '../survey/once.js'

/** The places of all numbers in relations that fail, of those groups of numbers for which no reading holds. */
const disputedPlaces = once((context) => {
  const places = new Set<TextPlace>()
  for (const readings of [...articleProblems(context), ...fieldProblems(context)]) {
    // A share that may only be cut off, or rounded, puts no other number in doubt.
    const violated = readings.map(({ constraints, doubt }) =>
      constraints.filter(
        (constraint) =>
          !((doubt === 'cut off' || doubt === 'rounded') && constraint.severity === 'info') &&
          constraint.violations() > 0,
      ),
    )
    if (violated.some((failing) => failing.length === 0)) continue
    for (const failing of violated)
      for (const { quantities } of failing) for (const { fact } of quantities) places.add(fact.node)
  }
  return places
})

/**
 * Whether one of the numbers takes part in a relation that fails already: then what else it disagrees with follows from
 * that, and is not told again. Costs a second look at all relations, so it is asked last.
 */
export function isDisputed(context: CheckContext, quantities: readonly (Quantity | null)[]): boolean {
  return quantities.some((quantity) => quantity !== null && isDisputedPlace(context, quantity.fact.node))
}

/** The same of the number that a place states. */
export function isDisputedPlace(context: CheckContext, place: TextPlace): boolean {
  return disputedPlaces(context).has(place)
}
