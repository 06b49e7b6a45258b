import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/**
 * Two statements of one number. With the same decimals they are equal; a number stated with fewer is the rounded other:
 * their intervals overlap, touching ends not counted. One that is the other cut off is no contradiction, but hardly meant.
 */
export class EqualRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]
  readonly severity: Severity

  constructor(
    readonly rule: string,
    severity: Severity,
    readonly one: Quantity,
    readonly other: Quantity,
    readonly rounded: boolean,
    readonly excusable = rounded && isCutOff(one, other),
  ) {
    super()
    this.quantities = [one, other]
    this.severity = severity === 'error' && excusable ? 'warning' : severity
  }

  /** The same with another number in place of one of the two. */
  restating(stated: Quantity, restated: Quantity): EqualRelation {
    const one = this.one === stated ? restated : this.one
    const other = this.other === stated ? restated : this.other
    return new EqualRelation(this.rule, this.severity, one, other, this.rounded)
  }

  protected override holdsSmall(): boolean | null {
    const { one, other } = this
    if (one.decimals !== other.decimals) return null
    const difference = one.small - other.small
    return Number.isNaN(difference) ? null : difference === 0
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const { one, other } = this
    const decimals = Math.max(one.decimals, other.decimals)
    const difference =
      unitsOf(one, changes) * tenTo(decimals - one.decimals) -
      unitsOf(other, changes) * tenTo(decimals - other.decimals)
    if (!this.rounded || one.decimals === other.decimals) return [-difference, difference]
    const width = tenTo(decimals - one.decimals) + tenTo(decimals - other.decimals)
    return [width - 1n - 2n * difference, width - 1n + 2n * difference]
  }

  words(changes: readonly Change[] = []): string {
    const say = (quantity: Quantity) =>
      `${plainNumber(unitsOf(quantity, changes), quantity.decimals)}${quantity.unit} in ${quantity.place}`
    const holds = this.violations(changes) === 0
    return `${this.one.label}: ${say(this.one)} ${holds ? 'agrees with' : 'but'} ${say(this.other)}`
  }
}

/** Whether the number with fewer decimals is the other without its last ones. */
function isCutOff(one: Quantity, other: Quantity): boolean {
  if (one.decimals === other.decimals) return false
  const [short, long] = one.decimals < other.decimals ? [one, other] : [other, one]
  return long.units / tenTo(long.decimals - short.decimals) === short.units
}
