import type { Column } from '../../record/record.js'
import { isChange } from '../../value/index.js'
import type { Quantity } from '../model/quantity.js'
import { differenceRelation, type WeightedRelation } from '../relations/weighted-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule } from './row-rule.js'

const gainLabel = /(?:^|\s)(?:seat )?gain(?:s|ed)?$/i
const lossLabel = /(?:^|\s)(?:seat )?(?:loss(?:es)?|lost)$/i
const netLabel = /\bnet\b|gains?\/loss|[±Δ∆]|\+\/[-–−]|\bchange$/i

/** The columns of seats gained, lost, and the difference, side by side: what holds in three quarters of the rows is meant to hold in all. */
export function rowGains(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): WeightedRelation[] {
  const at = columns.findIndex(
    ({ label }, place) => gainLabel.test(label) && lossLabel.test(columns[place + 1]?.label ?? ''),
  )
  const [gained, lost, net] = at === -1 ? [] : columns.slice(at, at + 3)
  if (gained === undefined || lost === undefined || net === undefined || !netLabel.test(net.label)) return []
  const relations = entries
    .map((entry) => {
      const [more, fewer] = [numbers.exact(entry, gained), numbers.exact(entry, lost)]
      const change = numbers.change(entry, net)
      if (more === null || fewer === null || change === null || !isPlain(change)) return null
      return differenceRelation('seat-change', 'warning', 'gains less losses', [more, fewer], change)
    })
    .filter((relation) => relation !== null)
  return isRule(relations, countHolding(relations)) ? relations : []
}

/** Whether a change has its sign or arrow; one that lost it says less than it seems, unless it is none. */
function isPlain({ small, decimals, fact: { reading } }: Quantity): boolean {
  return decimals === 0 && (small === 0 || isChange(reading) || /^[+−–-]/.test(reading.raw))
}
