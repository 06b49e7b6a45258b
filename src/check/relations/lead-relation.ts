import type { Severity } from '../diagnostic.js'
import { type Change, type Constraint, unitsOf } from '../model/constraint.js'
import { mostDecimals } from '../model/decimals.js'
import { between, ceilDivide, type Domain, floorDivide } from '../model/domain.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

interface Ranked {
  quantity: Quantity
  value: bigint
}

/** The largest of some shares is ahead of the second largest by the stated lead, whichever they are, as near as their rounding lets it be. */
export class LeadRelation implements Constraint {
  readonly severity: Severity = 'warning'
  readonly quantities: readonly Quantity[]
  /** What the numbers are before they are rounded: another difference than that of the stated ones. */
  readonly excusable = true
  readonly #decimals: number
  /** How far the lead may be off, twice over, in units of the most decimals. */
  readonly #twiceOff: bigint

  constructor(
    readonly rule: string,
    readonly shares: readonly Quantity[],
    readonly lead: Quantity,
  ) {
    this.quantities = [lead, ...shares]
    this.#decimals = mostDecimals(this.quantities)
    const coarsest = shares.reduce((least, { decimals }) => Math.min(least, decimals), this.#decimals)
    this.#twiceOff = tenTo(this.#decimals - lead.decimals) + 2n * tenTo(this.#decimals - coarsest)
  }

  violations(changes: readonly Change[] = []): number {
    const off = 2n * (this.#difference(changes) - this.#valueOf(this.lead, changes))
    return off <= this.#twiceOff && -off <= this.#twiceOff ? 0 : 1
  }

  /** Between the other two leaders where these are the lead apart; below or above the first by the lead. */
  domain(quantity: Quantity, changes: readonly Change[] = []): Domain {
    const scale = tenTo(this.#decimals - quantity.decimals)
    const within = (low: bigint | null, high: bigint | null): Domain =>
      between(
        low === null ? null : ceilDivide(low, 2n * scale),
        high === null ? null : floorDivide(high, 2n * scale),
      )
    if (quantity === this.lead) {
      const difference = 2n * this.#difference(changes)
      return within(difference - this.#twiceOff, difference + this.#twiceOff)
    }
    const [first, second] = this.#ranked(changes, quantity)
    if (first === undefined) return []
    const lead = 2n * this.#valueOf(this.lead, changes)
    const [least, most] = [lead - this.#twiceOff, lead + this.#twiceOff]
    const [top, next] = [2n * first.value, second === undefined ? null : 2n * second.value]
    const isAhead = next !== null && top - next >= least && top - next <= most
    return [
      ...(isAhead ? within(null, next) : []),
      ...within(next !== null && top - most <= next ? next + 1n : top - most, least > 0n ? top - least : top),
      ...within(top + (least > 0n ? least : 1n), top + most),
    ]
  }

  words(changes: readonly Change[] = []): string {
    const [first, second] = this.#ranked(changes)
    const stated = plainNumber(unitsOf(this.lead, changes), this.lead.decimals)
    if (first === undefined || second === undefined) return `${this.lead.label} is ${stated}`
    const difference = plainNumber(first.value - second.value, this.#decimals)
    const says =
      this.violations(changes) === 0 ? `as ${this.lead.label} says` : `but ${this.lead.label} says ${stated}`
    return `${first.quantity.label} without ${second.quantity.label} is ${plainNumber(first.value, this.#decimals)} − ${plainNumber(second.value, this.#decimals)} = ${difference}, ${says}`
  }

  #valueOf(quantity: Quantity, changes: readonly Change[]): bigint {
    return unitsOf(quantity, changes) * tenTo(this.#decimals - quantity.decimals)
  }

  #difference(changes: readonly Change[]): bigint {
    const [first, second] = this.#ranked(changes)
    return (first?.value ?? 0n) - (second?.value ?? 0n)
  }

  #ranked(changes: readonly Change[], without?: Quantity): Ranked[] {
    return this.shares
      .filter((share) => share !== without)
      .map((quantity) => ({ quantity, value: this.#valueOf(quantity, changes) }))
      .sort((one, other) => (one.value < other.value ? 1 : one.value > other.value ? -1 : 0))
  }
}
