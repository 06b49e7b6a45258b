import { type Fact, isFact } from '../../record/fact.js'
import { readQuantities } from '../../value/index.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { isPercent } from '../prose/wording.js'
import { EqualRelation } from '../relations/equal-relation.js'
import type { CheckContext } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { ballotsOf } from './ballots.js'
import { ownTable } from './tables.js'
import { isTurnoutOf } from './turnout-of.js'

/** The infobox's turnout, or those of several rounds: `67.21% (first round), 61.08% (second round)`. */
export function turnoutsIn(turnout: Fact): Quantity[] {
  const { raw } = turnout.reading
  const only = quantityOf(turnout, 'the turnout', 'the infobox', 'share')
  if (!/\bround\b/.test(raw)) return only === null ? [] : [only]
  const rounds = readQuantities(raw).flatMap(({ reading, unit }) => {
    if (!isPercent(reading, unit)) return []
    const quantity = quantityOf(
      { ...turnout, reading: { ...reading, raw } },
      'the turnout',
      'the infobox',
      'share',
    )
    return quantity === null ? [] : [quantity]
  })
  return rounds.length > 1 || only === null ? rounds : [only]
}

/** A turnout of the infobox that is a slip away from that of the same round in the table. */
export interface OtherTurnout {
  stated: Quantity
  inTable: Quantity
}

/** The one turnout of several rounds that infobox and table do not agree on, where they state as many in the same order. */
export function otherRoundTurnout(context: CheckContext): OtherTurnout | null {
  const turnout = context.record.data?.turnout
  if (!isFact(turnout)) return null
  const stated = turnoutsIn(turnout)
  if (stated.length < 2) return null
  const own = ownTable(context)
  const inTable = ballotsOf(context)
    .filter(({ numbers }) => numbers === own)
    .flatMap((ballots) => ballots.turnouts.map((turnout) => ({ turnout, ballots })))
  if (inTable.length !== stated.length) return null
  const odd = stated.flatMap((one, at) => {
    const other = inTable[at]
    if (other === undefined) return []
    const isSame = new EqualRelation('turnout', 'error', one, other.turnout, true).violations() === 0
    // Rounded in one place and cut off in the other.
    const areBoth = other.ballots.cast.length > 0 && isTurnoutOf(one, other.ballots)
    return isSame || areBoth ? [] : [{ stated: one, inTable: other.turnout }]
  })
  const [lone, another] = odd
  if (lone === undefined || another !== undefined || lone.stated.decimals !== lone.inTable.decimals)
    return null
  return isSlipAway(lone.stated.units, lone.inTable.units, lone.stated.decimals) ? lone : null
}
