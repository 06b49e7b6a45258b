import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** One number is not smaller than the other. */
export class OrderRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly name: string,
    readonly larger: Quantity,
    readonly smaller: Quantity,
  ) {
    super()
    this.quantities = [larger, smaller]
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const { larger, smaller } = this
    const decimals = Math.max(larger.decimals, smaller.decimals)
    return [
      unitsOf(larger, changes) * tenTo(decimals - larger.decimals) -
        unitsOf(smaller, changes) * tenTo(decimals - smaller.decimals),
    ]
  }

  words(changes: readonly Change[] = []): string {
    const say = (quantity: Quantity) => plainNumber(unitsOf(quantity, changes), quantity.decimals)
    const holds = this.violations(changes) === 0
    return `${this.name}: ${say(this.larger)} is ${holds ? 'not ' : ''}smaller than ${say(this.smaller)}`
  }
}
