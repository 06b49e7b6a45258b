import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'

/** The parts add up to the total; with `slack` (in units of the finest decimals) they may miss it by rounding. */
export class SumRelation extends LinearConstraint {
  readonly #sum: Sum
  readonly #decimals: number
  #quantities: readonly Quantity[] | null = null

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly parts: readonly Quantity[],
    readonly total: Quantity,
    /** What is counted: votes, delegates, the numbers under a header. */
    readonly what: string,
    readonly slackUnits = 0n,
    readonly isOfGroup = false,
  ) {
    super()
    this.#sum = new Sum(parts)
    this.#decimals = Math.max(this.#sum.decimals, total.decimals)
  }

  /** The same sum, of a group of options whose total a later one holds. */
  ofGroup(): SumRelation {
    const { rule, severity, parts, total, what, slackUnits } = this
    return new SumRelation(rule, severity, parts, total, what, slackUnits, true)
  }

  /** The rule under which one of its numbers is told as wrong. */
  ruleFor(quantity: Quantity): string {
    return this.isOfGroup && quantity === this.total ? 'subtotal-sum' : this.rule
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= [...this.parts, this.total]
    return this.#quantities
  }

  protected override holdsSmall(): boolean | null {
    const difference = this.#smallImbalance()
    return Number.isNaN(difference) ? null : Math.abs(difference) <= Number(this.slackUnits)
  }

  #smallImbalance(): number {
    return this.#sum.decimals === this.total.decimals ? this.#sum.small - this.total.small : Number.NaN
  }

  /** Whether the parts are less than the total. */
  get isShort(): boolean {
    const small = this.#smallImbalance()
    return Number.isNaN(small) ? this.imbalance() < 0n : small < 0
  }

  /** Parts minus total, in units of the finest decimals. */
  imbalance(changes: readonly Change[] = []): bigint {
    const small = changes.length === 0 ? this.#smallImbalance() : Number.NaN
    if (!Number.isNaN(small)) return BigInt(small)
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
