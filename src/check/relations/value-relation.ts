import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import type { Quantity } from '../model/quantity.js'

/** A number that can only be one: the share of a total row is 100, or the sum of the stated shares. */
export class ValueRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly quantity: Quantity,
    readonly wanted: bigint,
    readonly reason: string,
  ) {
    super()
    this.quantities = [quantity]
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const difference = unitsOf(this.quantity, changes) - this.wanted
    return [-difference, difference]
  }

  words(changes: readonly Change[] = []): string {
    const stated = plainNumber(unitsOf(this.quantity, changes), this.quantity.decimals)
    const holds = this.violations(changes) === 0
    const { unit } = this.quantity
    return `${this.quantity.label} is ${stated}${unit}${holds ? '' : `, not ${plainNumber(this.wanted, this.quantity.decimals)}${unit}`}: ${this.reason}`
  }
}
