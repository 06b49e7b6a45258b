import type { ExactNumber } from '../../value/index.js'
import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** A part of a weighted sum: 3 for every win. */
export interface WeightedPart {
  quantity: Quantity
  factor: ExactNumber
}

/** More parts than these are not written out. */
const mostWritten = 9

/** Parts, each with its factor, make up the total; they may miss it by `slackUnits` of the relation's decimals. */
export class WeightedRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]
  /** The decimals of the sum and the total together. */
  readonly decimals: number
  readonly #slack: bigint

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    /** What the relation is about. */
    readonly name: string,
    readonly parts: readonly WeightedPart[],
    readonly total: Quantity,
    /** How many units of the coarsest stated decimals the parts may miss the total by. */
    tolerance = 0,
    /** Whether the total may be another for a reason that the numbers do not show: points are deducted. */
    readonly excusable = false,
  ) {
    super()
    this.quantities = [...parts.map(({ quantity }) => quantity), total]
    this.decimals = parts.reduce(
      (most, { quantity, factor }) => Math.max(most, quantity.decimals + factor.decimals),
      total.decimals,
    )
    const coarsest = this.quantities.reduce((least, { decimals }) => Math.min(least, decimals), this.decimals)
    this.#slack = BigInt(tolerance) * tenTo(this.decimals - coarsest)
  }

  /** The parts' sum less the total, in units of the relation's decimals. */
  imbalance(changes: readonly Change[] = []): bigint {
    return this.#sum(changes) - unitsOf(this.total, changes) * tenTo(this.decimals - this.total.decimals)
  }

  #sum(changes: readonly Change[]): bigint {
    let sum = 0n
    for (const { quantity, factor } of this.parts)
      sum +=
        unitsOf(quantity, changes) * factor.units * tenTo(this.decimals - quantity.decimals - factor.decimals)
    return sum
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const difference = this.imbalance(changes)
    return [this.#slack - difference, this.#slack + difference]
  }

  words(changes: readonly Change[] = []): string {
    const sum = trimmed(this.#sum(changes), this.decimals)
    const total = plainNumber(unitsOf(this.total, changes), this.total.decimals)
    const holds = this.violations(changes) === 0
    const written =
      this.parts.length > mostWritten ? `the ${this.parts.length} parts` : writeParts(this.parts, changes)
    if (written === sum) return `${this.name}: ${sum} ${holds ? 'twice' : `and ${total} should be equal`}`
    return `${this.name}: ${written} ${holds ? '=' : 'is'} ${sum}${holds ? (sum === total ? '' : `, about ${total}`) : `, not ${total}`}`
  }
}

/** A part that counts as it is. */
export function added(quantity: Quantity): WeightedPart {
  return { quantity, factor: { units: 1n, decimals: 0 } }
}

/** A part that is taken away. */
function taken(quantity: Quantity): WeightedPart {
  return { quantity, factor: { units: -1n, decimals: 0 } }
}

/** The first less the second is the difference. */
export function differenceRelation(
  rule: string,
  severity: Severity,
  name: string,
  [more, less]: readonly [more: Quantity, less: Quantity],
  difference: Quantity,
  tolerance = 0,
): WeightedRelation {
  return new WeightedRelation(rule, severity, name, [added(more), taken(less)], difference, tolerance)
}

/** Parts with their factors: `3 × 12 + 4 − 2`. */
export function writeParts(parts: readonly WeightedPart[], changes: readonly Change[]): string {
  let text = ''
  for (const { quantity, factor } of parts) {
    const size = magnitude(factor.units)
    const times = size === tenTo(factor.decimals) ? '' : `${plainNumber(size, factor.decimals)} × `
    const stated = `${times}${plainNumber(unitsOf(quantity, changes), quantity.decimals)}`
    text +=
      text === ''
        ? factor.units < 0n
          ? `−${stated}`
          : stated
        : ` ${factor.units < 0n ? '−' : '+'} ${stated}`
  }
  return text
}

/** Without decimals that only factors such as 0.5 brought in. */
function trimmed(units: bigint, decimals: number): string {
  let [short, left] = [units, decimals]
  while (left > 0 && short % 10n === 0n) {
    short /= 10n
    left--
  }
  return plainNumber(short, left)
}
