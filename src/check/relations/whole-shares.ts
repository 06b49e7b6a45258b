import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { inDecimals, lastUnits, mostDecimals } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** Shares that make up 100, as far as rounding lets them; one of them is not thought to be so far off that they would miss it by more than a point. */
export class WholeShares extends LinearConstraint {
  readonly rule = 'percent-sum'
  readonly severity = 'info'
  readonly #decimals: number

  constructor(readonly quantities: readonly Quantity[]) {
    super()
    this.#decimals = mostDecimals(quantities)
  }

  /** Whether they make up 100 as stated. */
  areWhole(): boolean {
    const off = 2n * this.#off([])
    const room = lastUnits(this.quantities, this.#decimals)
    return off <= room && -off <= room
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const off = this.#off(changes)
    const room = tenTo(this.#decimals) + lastUnits(this.quantities, this.#decimals)
    return [room - off, room + off]
  }

  /** By how much they miss 100. */
  #off(changes: readonly Change[]): bigint {
    const decimals = this.#decimals
    let sum = 0n
    for (const quantity of this.quantities)
      sum += inDecimals({ units: unitsOf(quantity, changes), decimals: quantity.decimals }, decimals)
    return sum - 100n * tenTo(decimals)
  }

  words(changes: readonly Change[] = []): string {
    const sum = this.#off(changes) + 100n * tenTo(this.#decimals)
    return `the shares add up to ${plainNumber(sum, this.#decimals)}`
  }
}
