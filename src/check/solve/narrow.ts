import type { Constraint } from '../model/constraint.js'
import { type Domain, intersect, nothing } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'
import { rankSuspects, type Suspect, suspectOf } from './suspect.js'

/**
 * Those of several numbers that evidence speaks for: changed, they leave all of it standing, or put it right. Evidence that fails, whichever of
 * them is changed, is none. Where it speaks for nobody, or for all, nothing is known.
 */
export function narrowed(
  suspects: readonly Suspect[],
  evidence: readonly Constraint[],
): readonly Suspect[] | null {
  const failing = evidence.filter((one) => one.violations() > 0)
  const telling = failing.filter((one) =>
    suspects.some(({ quantity, domain }) => left(domain, quantity, [one]).length > 0),
  )
  const witnesses = byQuantity(evidence.filter((one) => telling.includes(one) || !failing.includes(one)))
  const kept: Suspect[] = []
  for (const { quantity, domain } of suspects) {
    const own = witnesses.get(quantity) ?? none
    if (!telling.every((one) => own.includes(one))) continue
    const suspect = suspectOf(quantity, left(domain, quantity, own))
    if (suspect !== null) kept.push(suspect)
  }
  return kept.length === 0 || kept.length === suspects.length ? null : rankSuspects(kept)
}

function byQuantity(evidence: readonly Constraint[]): ReadonlyMap<Quantity, readonly Constraint[]> {
  const found = new Map<Quantity, Constraint[]>()
  for (const one of evidence)
    for (const quantity of one.quantities) {
      const known = found.get(quantity)
      if (known === undefined) found.set(quantity, [one])
      else known.push(one)
    }
  return found
}

const none: readonly Constraint[] = []

/** What evidence leaves of the values that a number could have. */
function left(domain: Domain, quantity: Quantity, evidence: readonly Constraint[]): Domain {
  return evidence.reduce(
    (values, one) => (one.quantities.includes(quantity) ? intersect(values, one.domain(quantity)) : nothing),
    domain,
  )
}
