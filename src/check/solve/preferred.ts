import type { Constraint } from '../model/constraint.js'
import { type Domain, intersect, nothing } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'
import { WholeShares } from '../relations/whole-shares.js'
import { rankSuspects, type Suspect, suspectOf } from './suspect.js'

/**
 * Several numbers, each of which could be the wrong one, those first that evidence speaks for: changed, they put right what fails of it and
 * leave the rest standing. What fails, whichever of them is changed, is no evidence. The others are cleared where one of the first puts
 * something right, or where they would break what the shares make up; that they would break an order clears nobody. Null where nothing is told.
 */
export function preferred(
  suspects: readonly Suspect[],
  evidence: readonly Constraint[],
): readonly Suspect[] | null {
  const failing = evidence.filter((one) => one.violations() > 0)
  const telling = failing.filter((one) =>
    suspects.some(({ quantity, domain }) => left(domain, quantity, [one]).length > 0),
  )
  const witnesses = byQuantity(evidence.filter((one) => telling.includes(one) || !failing.includes(one)))
  const first: Suspect[] = []
  const others: Suspect[] = []
  for (const suspect of suspects) {
    const { quantity, domain } = suspect
    const own = witnesses.get(quantity) ?? none
    const speaks = telling.every((one) => own.includes(one))
    const likely = speaks ? suspectOf(quantity, left(domain, quantity, own)) : null
    const breaks = (one: Constraint) =>
      one instanceof WholeShares && left(domain, quantity, [one]).length === 0
    if (likely === null) {
      if (telling.length === 0 && !own.some(breaks)) others.push(suspect)
    } else
      first.push({ ...likely, domain, expected: [...new Set([...likely.expected, ...suspect.expected])] })
  }
  return first.length === 0 || first.length === suspects.length ? null : [...rankSuspects(first), ...others]
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
