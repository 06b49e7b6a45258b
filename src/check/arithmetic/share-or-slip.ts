import type { Severity } from '../diagnostic.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import { isSlipAway } from '../solve/typo.js'

/** That a share is that of its count, where it is, or a slip away from it; else it is of something else, and nothing is said. */
export function shareOrSlip(
  rule: string,
  severity: Severity,
  count: Quantity,
  share: Quantity,
  whole: Quantity,
): ShareRelation[] {
  if (whole.units <= 0n) return []
  const rounding = roundingOf(share, count.units, whole.units)
  const wanted = shareUnits(count.units, whole.units, share.decimals)
  if (rounding === null && !isSlipAway(share.units, wanted, share.decimals)) return []
  return [new ShareRelation(rule, severity, count, share, new Sum([whole]), whole.label, rounding ?? 'half')]
}
