import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, Sum, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** The parts add up to the total; with `slack` (in units of the finest decimals) they may miss it by rounding. */
export class SumRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]
  readonly #sum: Sum
  readonly #decimals: number

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly parts: readonly Quantity[],
    readonly total: Quantity,
    /** What is counted: votes, delegates, the numbers under a header. */
    readonly what: string,
    readonly slackUnits = 0n,
  ) {
    super()
    this.quantities = [...parts, total]
    this.#sum = new Sum(parts)
    this.#decimals = Math.max(this.#sum.decimals, total.decimals)
  }

  /** Parts minus total, in units of the finest decimals. */
  imbalance(changes: readonly Change[] = []): bigint {
    const parts = this.#sum.value(changes) * tenTo(this.#decimals - this.#sum.decimals)
    return parts - unitsOf(this.total, changes) * tenTo(this.#decimals - this.total.decimals)
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const difference = this.imbalance(changes)
    return [this.slackUnits - difference, this.slackUnits + difference]
  }

  words(changes: readonly Change[] = []): string {
    const parts = plainNumber(this.#sum.value(changes), this.#sum.decimals)
    const total = plainNumber(unitsOf(this.total, changes), this.total.decimals)
    const holds = this.violations(changes) === 0
    return `${this.what} add up to ${parts}, ${holds ? 'as' : 'but'} ${this.totalName} says${holds ? '' : ` ${total}`}`
  }

  /** "the Total row" for the number in it. */
  get totalName(): string {
    return this.total.label.replace(/( row)’s .*$/, '$1')
  }
}
