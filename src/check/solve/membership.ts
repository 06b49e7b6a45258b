import type { Change, Constraint } from '../model/constraint.js'
import { type Domain, intersect } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'

const none: readonly Constraint[] = []

/** What each constraint allows each of its numbers, all others as stated: found out once for all readings and pairs. */
export class StatedDomains {
  readonly #known = new Map<Constraint, Map<Quantity, Domain>>()

  of(constraint: Constraint, quantity: Quantity): Domain {
    let known = this.#known.get(constraint)
    if (known === undefined) {
      known = new Map()
      this.#known.set(constraint, known)
    }
    let domain = known.get(quantity)
    if (domain === undefined) {
      domain = constraint.domain(quantity)
      known.set(quantity, domain)
    }
    return domain
  }
}

/** Which constraints each quantity takes part in. */
export class Membership {
  readonly #stated: StatedDomains
  readonly #constraints = new Map<Quantity, Constraint[]>()

  constructor(constraints: readonly Constraint[], stated: StatedDomains) {
    this.#stated = stated
    for (const constraint of constraints)
      for (const quantity of constraint.quantities) {
        const list = this.#constraints.get(quantity)
        if (list === undefined) this.#constraints.set(quantity, [constraint])
        else list.push(constraint)
      }
  }

  of(quantity: Quantity): readonly Constraint[] {
    return this.#constraints.get(quantity) ?? none
  }

  /** The constraints that both take part in. */
  shared(one: Quantity, other: Quantity): Constraint[] {
    const others = new Set(this.of(other))
    return this.of(one).filter((constraint) => others.has(constraint))
  }

  /** The values of a quantity that all its constraints but some allow, all other numbers as stated. */
  allowed(quantity: Quantity, without: readonly Constraint[] = none): Domain {
    let domain = quantity.range
    for (const constraint of this.of(quantity)) {
      if (without.includes(constraint)) continue
      domain = intersect(domain, this.#stated.of(constraint, quantity))
      if (domain.length === 0) break
    }
    return domain
  }
}

/** The values within a domain that the constraints allow, supposing a change. */
export function allowedAfter(
  change: Change,
  quantity: Quantity,
  constraints: readonly Constraint[],
  within: Domain,
): Domain {
  let domain = within
  for (const constraint of constraints) {
    if (domain.length === 0) break
    domain = intersect(domain, constraint.domain(quantity, [change], domain))
  }
  return domain
}
