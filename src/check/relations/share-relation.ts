import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, type Sum, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, tenTo } from '../model/quantity.js'

/** How shares were rounded: to the nearest (ties either way), or cut off. */
export type Rounding = 'half' | 'truncated'

/** A count as a percentage of a total rounds to the stated share. With K = 100·10^d: half 2·|K·v − P·T| ≤ T, truncated P·T ≤ K·v < (P+1)·T. */
export class ShareRelation extends LinearConstraint {
  readonly quantities: readonly Quantity[]

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly count: Quantity,
    readonly share: Quantity,
    readonly total: Sum,
    readonly totalLabel: string,
    readonly rounding: Rounding,
  ) {
    super()
    this.quantities = [...new Set([count, share, ...total.members])]
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const decimals = Math.max(this.count.decimals, this.total.decimals)
    const count = unitsOf(this.count, changes) * tenTo(decimals - this.count.decimals)
    const total = this.total.value(changes) * tenTo(decimals - this.total.decimals)
    const percent = unitsOf(this.share, changes)
    const scaled = 100n * tenTo(this.share.decimals) * count
    // A total of nothing has no shares but 0.
    if (this.rounding === 'half')
      return [total - 2n * (scaled - percent * total), total + 2n * (scaled - percent * total), total - 1n]
    return [scaled - percent * total, (percent + 1n) * total - scaled - 1n, total - 1n]
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
    return `${count} of ${plainNumber(total, this.total.decimals)} (${this.totalLabel}) is ${exact}, ${holds ? 'which rounds to' : 'not'} the stated ${stated}%`
  }
}

/** A share in percent, cut off after so many decimals. */
export function exactShare(count: bigint, total: bigint, decimals: number): string {
  return plainNumber((count * 100n * tenTo(decimals)) / total, decimals)
}
