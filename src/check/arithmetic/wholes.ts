import { inDecimals, lastUnits, magnitude, mostDecimals } from '../model/decimals.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { type Entry, headedGroups } from './entries.js'
import type { ColumnSums } from './sums.js'

/** The wholes that the shares of a column are of: of groups under headings that have 100% each, every group is one; else all rows together are. */
export function wholesOf(
  entries: readonly Entry[],
  sums: ColumnSums,
  shares: ReadonlyMap<Entry, Quantity>,
): readonly ColumnSums[] {
  if (!entries.some(({ role }) => role === 'heading')) return [sums]
  const groups = headedGroups(entries).filter((group) => group.some((entry) => isShared(entry, shares)))
  const wholes = groups.filter((group) => isWhole(group, shares)).length
  // One of several may have a wrong share.
  if (wholes < 2 || wholes < groups.length - 1) return [sums]
  return groups.map((group) => {
    const own = new Set(group)
    const options = sums.options.filter(({ entry }) => own.has(entry))
    return { ...sums, options, total: null, valid: null, invalid: [], cast: null, choices: [] }
  })
}

function isShared(entry: Entry, shares: ReadonlyMap<Entry, Quantity>): boolean {
  return entry.role === 'option' && shares.has(entry)
}

/** Whether a group's shares add up to 100, give or take a unit of the last decimal for each. */
function isWhole(group: readonly Entry[], shares: ReadonlyMap<Entry, Quantity>): boolean {
  const stated = group
    .filter(({ role }) => role === 'option')
    .map((entry) => shares.get(entry))
    .filter((share) => share !== undefined)
  const decimals = mostDecimals(stated)
  const gap = stated.reduce((rest, share) => rest - inDecimals(share, decimals), 100n * tenTo(decimals))
  return stated.length > 1 && magnitude(gap) <= lastUnits(stated, decimals)
}
