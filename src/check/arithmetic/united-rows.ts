import type { Contest } from '../../record/data/contest.js'
import { compatibleParties } from '../../record/data/entity.js'
import type { Fact } from '../../record/fact.js'
import type { CellsOf } from '../../record/record.js'
import { type ExactNumber, exactNumber } from '../../value/index.js'
import { inDecimals, mostDecimals } from '../model/decimals.js'
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
    const [first, second] = [exactIn(rows[row], key), exactIn(other, key)]
    if (first === null || second === null) return false
    const decimals = mostDecimals([first, second, stated])
    const sum = inDecimals(first, decimals) + inDecimals(second, decimals)
    return second.units !== 0n && sum === inDecimals(stated, decimals)
  })
}

function exactIn(cells: CellsOf<Fact> | undefined, key: string): ExactNumber | null {
  return exactNumber(cells?.[key]?.reading.exact ?? '')
}
