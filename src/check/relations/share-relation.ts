import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { mostSmall, type Quantity, smallTenTo, tenTo } from '../model/quantity.js'
import type { Sum } from '../model/sum.js'

/** How shares were rounded: to the nearest (ties either way), or cut off. */
export type Rounding = 'half' | 'truncated'

/** All of them, the usual one first. */
export const roundings: readonly Rounding[] = ['half', 'truncated']

/**
 * A count as a percentage of a total rounds to the stated share. With K = 100·10^d: half 2·|K·v − P·T| ≤ T, truncated P·T ≤ K·v < (P+1)·T.
 * A share that stands alone and would be cut off may be `either`: no other share tells.
 */
export class ShareRelation extends LinearConstraint {
  #quantities: readonly Quantity[] | null = null

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly count: Quantity,
    readonly share: Quantity,
    readonly total: Sum,
    readonly totalLabel: string,
    readonly rounding: Rounding | 'either',
  ) {
    super()
  }

  /** The same with the share cut off. */
  cutOff(): ShareRelation {
    return this.#as('truncated')
  }

  /** The same with the share rounded to the nearest. */
  rounded(): ShareRelation {
    return this.#as('half')
  }

  #as(rounding: Rounding): ShareRelation {
    const { rule, severity, count, share, total, totalLabel } = this
    return new ShareRelation(rule, severity, count, share, total, totalLabel, rounding)
  }

  /** The same of another total. */
  outOf(total: Sum): ShareRelation {
    const { rule, severity, count, share, totalLabel, rounding } = this
    return new ShareRelation(rule, severity, count, share, total, totalLabel, rounding)
  }

  /** The same with another number in place of its share. */
  restating(stated: Quantity, restated: Quantity): ShareRelation {
    const { rule, severity, count, share, total, totalLabel, rounding } = this
    return new ShareRelation(
      rule,
      severity,
      count,
      share === stated ? restated : share,
      total,
      totalLabel,
      rounding,
    )
  }

  /** Whether the share is off by next to nothing beyond rounding: a few votes more or less, anywhere, and it would fit. */
  isNearMiss(): boolean {
    const difference = this.#difference([])
    const total = this.#total([])
    return this.violations() > 0 && 20n * magnitude(difference) <= 11n * total
  }

  /** Listed when first asked for: every row of a sum of rows takes part in the share of every row. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= [...new Set([this.count, this.share, ...this.total.members])]
    return this.#quantities
  }

  protected override holdsSmall(): boolean | null {
    if (this.count.decimals !== this.total.decimals) return null
    const total = this.total.small
    const scaled = 100 * smallTenTo(this.share.decimals) * this.count.small
    const product = this.share.small * total
    // Beyond this the difference, or twice it, might be rounded; and what is not small is not a number here.
    if (!(Math.abs(scaled) <= mostSmall && Math.abs(product) <= mostSmall && Math.abs(total) <= mostSmall))
      return null
    const difference = scaled - product
    if (total < 1) return false
    if (this.rounding === 'half') return 2 * Math.abs(difference) <= total
    const least = this.rounding === 'truncated' ? 0 : -total
    return 2 * difference >= least && difference < total
  }

  /** K·v − P·T: so many of T's parts is the share off, in units of its last decimal. */
  #difference(changes: readonly Change[]): bigint {
    const count = unitsOf(this.count, changes) * tenTo(this.#decimals - this.count.decimals)
    return 100n * tenTo(this.share.decimals) * count - unitsOf(this.share, changes) * this.#total(changes)
  }

  #total(changes: readonly Change[]): bigint {
    return this.total.value(changes) * tenTo(this.#decimals - this.total.decimals)
  }

  get #decimals(): number {
    return Math.max(this.count.decimals, this.total.decimals)
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const difference = this.#difference(changes)
    const total = this.#total(changes)
    // A total of nothing has no shares but 0.
    if (this.rounding === 'half') return [total - 2n * difference, total + 2n * difference, total - 1n]
    const least = this.rounding === 'truncated' ? difference : total + 2n * difference
    return [least, total - difference - 1n, total - 1n]
  }

  words(changes: readonly Change[] = []): string {
    const count = plainNumber(unitsOf(this.count, changes), this.count.decimals)
    const total = this.total.value(changes)
    const stated = plainNumber(unitsOf(this.share, changes), this.share.decimals)
    const exact =
      total <= 0n
        ? 'no share'
        : `${exactShare(unitsOf(this.count, changes) * tenTo(this.total.decimals), total * tenTo(this.count.decimals), this.share.decimals + 2)}%`
    const holds = this.violations(changes) === 0
    const comes = this.rounding === 'truncated' ? 'which is cut off to' : 'which rounds to'
    return `${count} of ${plainNumber(total, this.total.decimals)} (${this.totalLabel}) is ${exact}, ${holds ? comes : 'not'} the stated ${stated}%`
  }
}

/** A share in percent, cut off after so many decimals. */
export function exactShare(count: bigint, total: bigint, decimals: number): string {
  return plainNumber((count * 100n * tenTo(decimals)) / total, decimals)
}
