import { type Quantity, withUnits } from '../model/quantity.js'
import type { Voters } from './ballots.js'
import { roundingOf } from './compare.js'

/** Whether a turnout is that of some of the numbers of voters, rounded or cut off; where no votes are known, it may be. */
export function isTurnoutOf(stated: Quantity, { cast, registered }: Voters): boolean {
  const turnout = unpadded(stated)
  return (
    cast.length === 0 ||
    registered.some((all) => cast.some(({ units }) => roundingOf(turnout, units, all.units) !== null))
  )
}

/** A zero at the end may have been added to a number of fewer decimals: 81.9 became 81.90. */
function unpadded(quantity: Quantity): Quantity {
  const { units, decimals } = quantity
  return decimals > 0 && units % 10n === 0n ? withUnits(quantity, units / 10n, decimals - 1) : quantity
}
