import { CommonTotal } from '../relations/common-total.js'
import { type SharePair, totalRange } from '../relations/total-range.js'
import { isSlipAway, slipBetween } from '../solve/typo.js'

/** A range of totals wider than this says too little. */
const widestRange = 2000n

/**
 * Whether all shares but one are of one total, and the count beside that one is a slip away from what the others leave of it: then the
 * rows are one whole, although the wrong count keeps their sum from fitting any share.
 */
export function isSlipFromWhole(pairs: readonly SharePair[]): boolean {
  if (pairs.length < 3 || pairs.some(({ count }) => count.decimals > 0)) return false
  const common = new CommonTotal('row-percent', 'info', [], 'half', pairs)
  const total = common.bestTotals()
  if (common.violations() !== 1 || total === null || total.low === null || total.high === null) return false
  const { low, high } = total
  if (high - low > widestRange) return false
  const odd = pairs.find((pair) => {
    const range = totalRange(pair, [], 'half')
    return range.low > high || (range.high !== null && range.high < low)
  })
  if (odd === undefined) return false
  const others = pairs.reduce((sum, { count }) => (count === odd.count ? sum : sum + count.units), 0n)
  for (let whole = low; whole <= high; whole++) if (isSlip(odd.count.units, whole - others)) return true
  return false
}

/** A slip of the pen, or a power of ten. */
function isSlip(stated: bigint, wanted: bigint): boolean {
  return isSlipAway(stated, wanted, 0) || slipBetween(stated, wanted, 0) === 'scale'
}
