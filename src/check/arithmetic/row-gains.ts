import type { Column } from '../../record/record.js'
import { isChange } from '../../value/index.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { WeightedRelation } from '../relations/weighted-relation.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding, isRule } from './row-rule.js'

const gainLabel = /(?:^|\s)(?:seat )?gain(?:s|ed)?$/i
const lossLabel = /(?:^|\s)(?:seat )?(?:loss(?:es)?|lost)$/i
const netLabel = /\bnet\b|gains?\/loss|[±Δ∆]|\+\/[-–−]|\bchange$/i

const one = { units: 1n, decimals: 0 }
const minusOne = { units: -1n, decimals: 0 }

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
      const change = changeOf(entry, net)
      if (more === null || fewer === null || change === null) return null
      const parts = [
        { quantity: more, factor: one },
        { quantity: fewer, factor: minusOne },
      ]
      return new WeightedRelation('seat-change', 'warning', 'gains less losses', parts, change)
    })
    .filter((relation) => relation !== null)
  return isRule(relations, countHolding(relations)) ? relations : []
}

/** A change by its sign or arrow; one that lost it says less than it seems, unless it is none. */
function changeOf(entry: Entry, column: Column): Quantity | null {
  const cell = entry.cells[column.key]
  const change = quantityOf(cell, `${entry.name}’s change`, entry.place, 'change')
  if (cell === null || cell === undefined || change === null || change.decimals > 0) return null
  return isChange(cell.reading) || change.units === 0n || /^[+−–-]/.test(cell.reading.raw) ? change : null
}
