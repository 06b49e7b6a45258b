import { type Change, unitsOf } from '../model/constraint.js'
import { plainNumber } from '../model/format.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from './equal-relation.js'

/** Two rows have one number together: a cell merged over both came out in each. */
export class MergedRelation extends EqualRelation {
  override words(changes: readonly Change[] = []): string {
    const say = (quantity: Quantity) => plainNumber(unitsOf(quantity, changes), quantity.decimals)
    const [first, second] = [say(this.one), say(this.other)]
    const said = this.violations(changes) === 0 ? `${first} in both rows` : `${first} but ${second}`
    return `${this.one.label} and ${this.other.label} are one number, which the total counts once: ${said}`
  }
}
