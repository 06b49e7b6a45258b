import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/**
 * The change from one number to another in percent of the first, rounded to the nearest, ties either way: 2·|K·(v − w) − P·w| ≤ w, with
 * K = 100·10^d.
 */
export class ChangeRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly name: string,
    readonly before: Quantity,
    readonly after: Quantity,
    readonly change: Quantity,
    /** Whether numbers with decimals may be off by half of their last unit. */
    readonly isRounded = false,
  ) {
    super()
    this.quantities = [before, after, change]
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const [before, after] = this.#both(changes)
    const whole = 100n * tenTo(this.change.decimals)
    const change = unitsOf(this.change, changes)
    const miss = 2n * (whole * (after - before) - change * before)
    const room = this.isRounded
      ? before + whole * this.#unitOf(this.after) + (whole + change) * this.#unitOf(this.before)
      : before
    // Nothing is no base of a change.
    return [room - miss, room + miss, before - 1n]
  }

  /** The last decimal of a number in the units of both; 0 for a whole number, which is exact. */
  #unitOf({ decimals }: Quantity): bigint {
    const most = Math.max(this.before.decimals, this.after.decimals)
    return decimals === 0 ? 0n : tenTo(most - decimals)
  }

  #both(changes: readonly Change[]): readonly [before: bigint, after: bigint] {
    const decimals = Math.max(this.before.decimals, this.after.decimals)
    return [
      unitsOf(this.before, changes) * tenTo(decimals - this.before.decimals),
      unitsOf(this.after, changes) * tenTo(decimals - this.after.decimals),
    ]
  }

  words(changes: readonly Change[] = []): string {
    const say = (quantity: Quantity) => plainNumber(unitsOf(quantity, changes), quantity.decimals)
    const [before, after] = this.#both(changes)
    const decimals = this.change.decimals + 2
    const exact =
      before <= 0n
        ? 'no change that has a share'
        : `${plainNumber((100n * tenTo(decimals) * (after - before)) / before, decimals)}%`
    const holds = this.violations(changes) === 0
    return `${this.name}: from ${say(this.before)} to ${say(this.after)} is ${exact}, ${holds ? 'which rounds to' : 'not'} the stated ${say(this.change)}%`
  }
}
