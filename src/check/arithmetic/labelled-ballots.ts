import { summaryLabels } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import { isSlipAway, slipsOf } from '../solve/typo.js'
import type { Entry } from './entries.js'

interface Labelled {
  count: Quantity
  share: Quantity | null
}

/**
 * A table of voters and ballots alone, each with its label, some with a share that has another one: `Enrolled voters | 1,010,753`,
 * `Votes cast | 927,344 | Turnout | 91.75%`, `Informal votes | 37,430 | Informal | 4.04%`.
 */
export function labelledBallots(entries: readonly Entry[]): Constraint[] {
  if (entries.some(({ role }) => role === 'option')) return []
  const [registered, cast, invalid] = ['registered', 'total', 'invalid'].map((role) => {
    const [entry, another] = entries.filter((one) => one.role === role)
    return entry === undefined || another !== undefined ? null : labelledIn(entry)
  })
  if (cast === null || cast === undefined) return []
  const turnout = relationOf('turnout', cast.count, cast.share, registered?.count ?? null)
  const informal = relationOf('row-percent', invalid?.count ?? null, invalid?.share ?? null, cast.count)
  if (turnout === null || informal === null) return [turnout, informal].flatMap(ifNear)
  const areBoth = (units: bigint) =>
    [turnout, informal].every((one) => one.violations([{ quantity: cast.count, units }]) === 0)
  const isCastWrong = slipsOf(cast.count.units).some(areBoth)
  // What fits one of the two shares is the number of votes cast, and something else is wrong in the other.
  const isCastRight = [turnout, informal].some(
    (one) => one.violations() === 0 && isSlipOff(one === turnout ? informal : turnout, cast.count),
  )
  return areBoth(cast.count.units) || isCastWrong || isCastRight
    ? [turnout, informal]
    : [turnout, informal].flatMap(ifNear)
}

function relationOf(
  rule: string,
  count: Quantity | null,
  share: Quantity | null,
  whole: Quantity | null,
): ShareRelation | null {
  if (count === null || share === null || whole === null || whole.units <= 0n) return null
  const rounding = roundingOf(share, count.units, whole.units) ?? 'half'
  return new ShareRelation(rule, 'error', count, share, new Sum([whole]), whole.label, rounding)
}

/** A share that is a slip away from what it would be; of something else nothing is said. */
function ifNear(relation: ShareRelation | null): ShareRelation[] {
  return relation !== null && (relation.violations() === 0 || isShareOff(relation)) ? [relation] : []
}

function isShareOff({ count, share, total }: ShareRelation): boolean {
  return isSlipAway(share.units, shareUnits(count.units, total.value([]), share.decimals), share.decimals)
}

/** Whether one slip, not in the known number, keeps a share from being that of its count. */
function isSlipOff(relation: ShareRelation, known: Quantity): boolean {
  if (isShareOff(relation)) return true
  return relation.quantities.some(
    (quantity) =>
      quantity !== known &&
      quantity !== relation.share &&
      slipsOf(quantity.units).some((units) => relation.violations([{ quantity, units }]) === 0),
  )
}

/** The number behind the label of a row, and the share behind a second label. */
function labelledIn({ cells, name, place }: Entry): Labelled | null {
  const [, number, label, share] = Object.values(cells).filter(isStated)
  const count = number === undefined ? null : quantityOf(number, name, place, 'count')
  if (count === null || count.decimals > 0 || count.unit !== '') return null
  const isLabelled = label?.reading.type === 'text' && summaryLabels.find(label.reading.raw) !== null
  return {
    count,
    share:
      isLabelled && share?.reading.type === 'percent'
        ? quantityOf(share, `${name}’s share`, place, 'share')
        : null,
  }
}

function isStated(cell: Fact | null): cell is Fact {
  return cell !== null && cell.reading.type !== 'missing'
}
