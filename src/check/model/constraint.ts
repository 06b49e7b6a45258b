import type { Severity } from '../diagnostic.js'
import { between, ceilDivide, type Domain, everything, floorDivide, intersect, nothing } from './domain.js'
import { type Quantity, tenTo } from './quantity.js'

/** A supposed value of a quantity, in its own units. */
export interface Change {
  quantity: Quantity
  units: bigint
}

/** One relation between stated numbers, and the rule that it belongs to. */
export interface Constraint {
  rule: string
  severity: Severity
  quantities: readonly Quantity[]
  /** How many statements it finds violated, supposing the changes; 0 where it holds. */
  violations(changes?: readonly Change[]): number
  /** The values of one quantity for which it holds, all others as stated or supposed. */
  domain(quantity: Quantity, changes?: readonly Change[]): Domain
  /** The relation in words, as stated: "1,254 + 422 + … = 2,239". Says what fails, or what holds after a change. */
  words(changes?: readonly Change[]): string
}

/** The value of a quantity, as stated or supposed. */
export function unitsOf(quantity: Quantity, changes: readonly Change[]): bigint {
  for (const change of changes) if (change.quantity === quantity) return change.units
  return quantity.units
}

/** A sum of quantities, some of them subtracted, in units of its finest decimals; a change costs no new addition. */
export class Sum {
  readonly members: readonly Quantity[]
  readonly decimals: number
  readonly #stated: bigint
  readonly #weights = new Map<Quantity, bigint>()

  /** `constant` is a number that no one statement gives. */
  constructor(
    plus: readonly Quantity[],
    minus: readonly Quantity[] = [],
    constant: { units: bigint; decimals: number } = { units: 0n, decimals: 0 },
  ) {
    this.members = [...plus, ...minus]
    this.decimals = this.members.reduce((most, { decimals }) => Math.max(most, decimals), constant.decimals)
    let stated = constant.units * tenTo(this.decimals - constant.decimals)
    for (const [list, sign] of [
      [plus, 1n],
      [minus, -1n],
    ] as const)
      for (const quantity of list) {
        const weight = sign * tenTo(this.decimals - quantity.decimals)
        this.#weights.set(quantity, (this.#weights.get(quantity) ?? 0n) + weight)
        stated += weight * quantity.units
      }
    this.#stated = stated
  }

  has(quantity: Quantity): boolean {
    return this.#weights.has(quantity)
  }

  value(changes: readonly Change[]): bigint {
    let value = this.#stated
    for (const { quantity, units } of changes) {
      const weight = this.#weights.get(quantity)
      if (weight !== undefined) value += weight * (units - quantity.units)
    }
    return value
  }
}

/** A relation given as expressions that must not be negative, each of them linear in every single quantity. */
export abstract class LinearConstraint implements Constraint {
  abstract readonly rule: string
  abstract readonly severity: Severity
  abstract readonly quantities: readonly Quantity[]

  /** The expressions' values, supposing the changes. */
  protected abstract slack(changes: readonly Change[]): readonly bigint[]
  abstract words(changes?: readonly Change[]): string

  violations(changes: readonly Change[] = []): number {
    return this.slack(changes).every((value) => value >= 0n) ? 0 : 1
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
