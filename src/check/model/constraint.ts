import type { Severity } from '../diagnostic.js'
import { between, ceilDivide, type Domain, everything, floorDivide, intersect, nothing } from './domain.js'
import type { Quantity } from './quantity.js'

/** A supposed value of a quantity, in its own units. */
export interface Change {
  quantity: Quantity
  units: bigint
}

const none: readonly Change[] = []

/** One relation between stated numbers, and the rule that it belongs to. */
export interface Constraint {
  rule: string
  severity: Severity
  quantities: readonly Quantity[]
  /** Whether reasons that the numbers do not show may account for it: then what does not fit is told, and left alone. */
  excusable?: boolean
  /** How many statements it finds violated, supposing the changes; 0 where it holds. */
  violations(changes?: readonly Change[]): number
  /** The values of one quantity for which it holds, all others as stated or supposed; those not within a domain may be left out. */
  domain(quantity: Quantity, changes?: readonly Change[], within?: Domain): Domain
  /** The relation in words, as stated: "1,254 + 422 + … = 2,239". Says what fails, or what holds after a change. */
  words(changes?: readonly Change[]): string
}

/** The value of a quantity, as stated or supposed. */
export function unitsOf(quantity: Quantity, changes: readonly Change[]): bigint {
  for (const change of changes) if (change.quantity === quantity) return change.units
  return quantity.units
}

/** A relation given as expressions that must not be negative, each of them linear in every single quantity. */
export abstract class LinearConstraint implements Constraint {
  abstract readonly rule: string
  abstract readonly severity: Severity
  abstract readonly quantities: readonly Quantity[]
  #stated: boolean | null = null

  /** The expressions' values, supposing the changes. */
  protected abstract slack(changes: readonly Change[]): readonly bigint[]
  abstract words(changes?: readonly Change[]): string

  /** Whether it holds as stated, by doubles; null where they might not be exact. Spares most relations their big integers. */
  protected holdsSmall(): boolean | null {
    return null
  }

  violations(changes: readonly Change[] = none): number {
    if (changes.length > 0) return this.#holds(changes) ? 0 : 1
    this.#stated ??= this.holdsSmall() ?? this.#holds(none)
    return this.#stated ? 0 : 1
  }

  #holds(changes: readonly Change[]): boolean {
    return this.slack(changes).every((value) => value >= 0n)
  }

  /** Linear in the quantity, so two values of each expression give the whole line. */
  domain(quantity: Quantity, changes: readonly Change[] = []): Domain {
    const others = changes.filter((change) => change.quantity !== quantity)
    const atZero = this.slack([...others, { quantity, units: 0n }])
    const atOne = this.slack([...others, { quantity, units: 1n }])
    let domain: Domain = everything
    for (const [at, start] of atZero.entries()) {
      const slope = (atOne[at] ?? start) - start
      if (slope === 0n) {
        if (start < 0n) return nothing
      } else if (slope > 0n) domain = intersect(domain, between(ceilDivide(-start, slope), null))
      else domain = intersect(domain, between(null, floorDivide(start, -slope)))
    }
    return domain
  }
}
