import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'

/** Two columns have the same sum. */
export class EqualSums extends LinearConstraint {
  readonly quantities: readonly Quantity[]
  readonly #difference: Sum
  readonly #one: Sum
  readonly #other: Sum

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly name: string,
    one: readonly Quantity[],
    other: readonly Quantity[],
  ) {
    super()
    this.#one = new Sum(one)
    this.#other = new Sum(other)
    this.#difference = new Sum(one, other)
    this.quantities = this.#difference.members
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const difference = this.#difference.value(changes)
    return [-difference, difference]
  }

  words(changes: readonly Change[] = []): string {
    const [one, other] = [this.#one, this.#other].map((sum) => plainNumber(sum.value(changes), sum.decimals))
    const holds = this.violations(changes) === 0
    return `${this.name}: the columns add up to ${one} and ${other}${holds ? '' : ', which should be equal'}`
  }
}
