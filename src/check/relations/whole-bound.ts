import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint } from '../model/constraint.js'
import { lastUnits } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'

/** Shares of one whole are no more than 100 together, and no less where they are stated so, as near as their rounding lets them be. */
export class WholeBound extends LinearConstraint {
  readonly severity: Severity = 'warning'
  /** Which of them it is, and by how much, is not known. */
  readonly excusable = true
  readonly #sum: Sum
  /** Half a unit of each share, twice over. */
  readonly #twiceOff: bigint

  constructor(
    readonly rule: string,
    readonly quantities: readonly Quantity[],
    /** Whose shares they are. */
    readonly name: string,
  ) {
    super()
    this.#sum = new Sum(quantities)
    this.#twiceOff = lastUnits(quantities, this.#sum.decimals)
  }

  /** Whether they make up the whole, as stated. */
  get isReached(): boolean {
    return this.#slack([]).every((value) => value >= 0n)
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const both = this.#slack(changes)
    return this.isReached ? both : both.slice(0, 1)
  }

  /** How far they are below what is too much, and above what is too little. */
  #slack(changes: readonly Change[]): readonly [bigint, bigint] {
    const missing = 2n * (100n * tenTo(this.#sum.decimals) - this.#sum.value(changes))
    return [missing + this.#twiceOff, this.#twiceOff - missing]
  }

  words(changes: readonly Change[] = []): string {
    const sum = plainNumber(this.#sum.value(changes), this.#sum.decimals)
    return `the shares of ${this.name} add up to ${sum}${this.violations(changes) === 0 ? '' : ', not 100'}`
  }
}
