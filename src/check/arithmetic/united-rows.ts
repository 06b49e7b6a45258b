import type { Contest } from '../../record/data/contest.js'
import { compatibleParties } from '../../record/data/entity.js'
import { exactNumber } from '../../value/index.js'
import { inDecimals } from '../figures/compare.js'
import type { Quantity } from '../model/quantity.js'

/**
 * Whether the infobox gives for an option what its row and another row of its name state together: a party and the branch
 * of it that split off, which the infobox does not name.
 */
export function unitesRows(
  { rows, matches, entities }: Contest,
  row: number,
  key: string,
  stated: Quantity,
): boolean {
  const own = entities[row]
  // It nearly always repeats its own row.
  if (own === undefined || rows[row]?.[key]?.reading.exact === stated.fact.reading.exact) return false
  return rows.some((other, at) => {
    const entity = entities[at]
    if (at === row || entity === undefined || matches.includes(at)) return false
    if (!compatibleParties(own, entity)) return false
    const parts = [rows[row], other].map((cells) => exactNumber(cells?.[key]?.reading.exact ?? ''))
    const [first, second] = parts
    if (first === null || second === null || first === undefined || second === undefined) return false
    const decimals = Math.max(first.decimals, second.decimals, stated.decimals)
    const [one, two] = [first, second].map((part) => part.units * 10n ** BigInt(decimals - part.decimals))
    return one !== undefined && two !== undefined && two !== 0n && one + two === inDecimals(stated, decimals)
  })
}
