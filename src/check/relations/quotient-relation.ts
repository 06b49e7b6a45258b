import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import type { Rounding } from './share-relation.js'
import { type WeightedPart, writeParts } from './weighted-relation.js'

/** Decimals that words show beyond those that are stated. */
const further = 2

/**
 * One weighted sum divided by another rounds to the stated quotient, which is a fraction (`scale` 1) or a percentage (100).
 * With K = scale·10^d: half 2·|K·N − P·M| ≤ M, truncated P·M ≤ K·N < (P+1)·M; where the parts were rounded, for some N and M that they stand for.
 */
export class QuotientRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]
  readonly #decimals: number

  constructor(
    readonly severity: Severity,
    /** What the relation is about. */
    readonly name: string,
    readonly dividend: readonly WeightedPart[],
    readonly divisor: readonly WeightedPart[],
    readonly quotient: Quantity,
    readonly scale: 1 | 100,
    readonly rounding: Rounding,
    readonly rule = 'relation',
    /** By how many of their last units the parts were rounded: areas are, and counts are not. */
    readonly tolerance = 0,
  ) {
    super()
    const parts = [...dividend, ...divisor]
    this.quantities = [...new Set([...parts.map(({ quantity }) => quantity), quotient])]
    this.#decimals = parts.reduce(
      (most, { quantity, factor }) => Math.max(most, quantity.decimals + factor.decimals),
      0,
    )
  }

  #sum(parts: readonly WeightedPart[], changes: readonly Change[]): bigint {
    let sum = 0n
    for (const { quantity, factor } of parts)
      sum +=
        unitsOf(quantity, changes) *
        factor.units *
        tenTo(this.#decimals - quantity.decimals - factor.decimals)
    return sum
  }

  /** Whether the divisor is stated to be nothing, or less. */
  dividesByNothing(): boolean {
    return this.#sum(this.divisor, []) <= 0n
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const divisor = this.#sum(this.divisor, changes)
    const scale = BigInt(this.scale) * tenTo(this.quotient.decimals)
    const stated = unitsOf(this.quotient, changes)
    const difference = scale * this.#sum(this.dividend, changes) - stated * divisor
    const [above, below] = [this.#rounding(this.dividend), this.#rounding(this.divisor)]
    const room = scale * above + stated * below
    return this.rounding === 'half'
      ? [
          2n * (divisor - 2n * difference + room) + below,
          2n * (divisor + 2n * difference + room) + below,
          divisor - 1n,
        ]
      : [2n * difference + room, 2n * (divisor - difference - 1n) + room, divisor - 1n]
  }

  /** Twice by how much a sum may be off, in its own units. */
  #rounding(parts: readonly WeightedPart[]): bigint {
    if (this.tolerance === 0) return 0n
    return parts.reduce(
      (sum, { quantity }) => sum + BigInt(this.tolerance) * tenTo(this.#decimals - quantity.decimals),
      0n,
    )
  }

  words(changes: readonly Change[] = []): string {
    const [dividend, divisor] = [this.#sum(this.dividend, changes), this.#sum(this.divisor, changes)]
    const { decimals } = this.quotient
    const sign = this.scale === 100 ? '%' : ''
    const exact =
      divisor <= 0n
        ? 'no number'
        : `${plainNumber((dividend * BigInt(this.scale) * tenTo(decimals + further)) / divisor, decimals + further)}${sign}`
    const stated = `${plainNumber(unitsOf(this.quotient, changes), decimals)}${sign}`
    const holds = this.violations(changes) === 0
    return `${this.name}: ${inBrackets(this.dividend, changes)} / ${inBrackets(this.divisor, changes)} is ${exact}, ${holds ? 'which rounds to' : 'not'} the stated ${stated}`
  }
}

function inBrackets(parts: readonly WeightedPart[], changes: readonly Change[]): string {
  const written = writeParts(parts, changes)
  return parts.length > 1 ? `(${written})` : written
}
