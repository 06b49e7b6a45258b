import type { Severity } from '../diagnostic.js'
import { type Change, LinearConstraint, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import type { Quantity } from '../model/quantity.js'

/** Droop's quota: the fewest votes that only as many can have as there are seats, ⌊valid / (seats + 1)⌋ + 1. */
export class QuotaRelation extends LinearConstraint {
  readonly rule = 'relation'
  readonly quantities: readonly Quantity[]

  constructor(
    readonly severity: Severity,
    readonly valid: Quantity,
    readonly quota: Quantity,
    readonly seats: bigint,
  ) {
    super()
    this.quantities = [valid, quota]
  }

  /** What the quota is of so many valid votes. */
  static quotaOf(valid: bigint, seats: bigint): bigint {
    return valid / (seats + 1n) + 1n
  }

  protected slack(changes: readonly Change[]): readonly bigint[] {
    const [valid, quota] = [unitsOf(this.valid, changes), unitsOf(this.quota, changes)]
    return [valid - (this.seats + 1n) * (quota - 1n), (this.seats + 1n) * quota - valid - 1n]
  }

  words(changes: readonly Change[] = []): string {
    const [valid, quota] = [unitsOf(this.valid, changes), unitsOf(this.quota, changes)]
    const seats = `${this.seats} seat${this.seats === 1n ? '' : 's'}`
    const wanted = QuotaRelation.quotaOf(valid, this.seats)
    return `the quota of ${plainNumber(valid, 0)} valid votes for ${seats} is ${plainNumber(wanted, 0)}${wanted === quota ? ', as stated' : `, not ${plainNumber(quota, 0)}`}`
  }
}
