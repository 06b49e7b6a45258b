import type { Change } from './constraint.js'
import { mostSmall, type Quantity, smallOf, tenTo } from './quantity.js'

const none: readonly Quantity[] = []
const zero = { units: 0n, decimals: 0 }

/** A sum of quantities, some of them subtracted, in units of its finest decimals; a change costs no new addition. */
export class Sum {
  readonly members: readonly Quantity[]
  readonly decimals: number
  readonly #plus: readonly Quantity[]
  readonly #minus: readonly Quantity[]
  readonly #constant: { units: bigint; decimals: number }
  #small: number | null = null
  #weighed: { stated: bigint; weights: Map<Quantity, bigint> } | null = null

  /** `constant` is a number that no one statement gives. */
  constructor(plus: readonly Quantity[], minus: readonly Quantity[] = none, constant = zero) {
    this.#plus = plus
    this.#minus = minus
    this.#constant = constant
    this.members = minus.length === 0 ? plus : [...plus, ...minus]
    let { decimals } = constant
    for (const quantity of this.members) if (quantity.decimals > decimals) decimals = quantity.decimals
    this.decimals = decimals
  }

  has(quantity: Quantity): boolean {
    this.#weighed ??= this.#weigh()
    return this.#weighed.weights.has(quantity)
  }

  /** The sum as stated where doubles give it exactly, else NaN. */
  get small(): number {
    this.#small ??= this.#addSmall()
    return this.#small
  }

  #addSmall(): number {
    const { units, decimals } = this.#constant
    let sum = units === 0n ? 0 : decimals === this.decimals ? smallOf(units) : Number.NaN
    for (const [list, sign] of [
      [this.#plus, 1],
      [this.#minus, -1],
    ] as const)
      for (const quantity of list) {
        sum += quantity.decimals === this.decimals ? sign * quantity.small : Number.NaN
        if (!(Math.abs(sum) <= mostSmall)) return Number.NaN
      }
    return sum
  }

  value(changes: readonly Change[]): bigint {
    this.#weighed ??= this.#weigh()
    let value = this.#weighed.stated
    for (const { quantity, units } of changes) {
      const weight = this.#weighed.weights.get(quantity)
      if (weight !== undefined) value += weight * (units - quantity.units)
    }
    return value
  }

  #weigh(): { stated: bigint; weights: Map<Quantity, bigint> } {
    const weights = new Map<Quantity, bigint>()
    let stated = this.#constant.units * tenTo(this.decimals - this.#constant.decimals)
    for (const [list, sign] of [
      [this.#plus, 1n],
      [this.#minus, -1n],
    ] as const)
      for (const quantity of list) {
        const weight = sign * tenTo(this.decimals - quantity.decimals)
        weights.set(quantity, (weights.get(quantity) ?? 0n) + weight)
        stated += weight * quantity.units
      }
    return { stated, weights }
  }
}
