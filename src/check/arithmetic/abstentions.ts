import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { CountColumn } from './count-column.js'
import type { Entry } from './entries.js'
import { isOneSlip } from './near-sum.js'
import { shareOrSlip } from './share-or-slip.js'
import type { ColumnSums } from './sums.js'

/**
 * Who abstained and who voted are all who could vote. Of several numbers of ballots (a row of its own, the total, the total with
 * the invalid votes) the one that fits counts, or else the first that is a slip away; where none is, the abstentions are of
 * something else (ballots that were cast for nobody), and stay among the votes for no option.
 */
export function separateAbstentions(
  entries: readonly Entry[],
  { count, sums }: { count: CountColumn; sums: ColumnSums },
): Constraint[] {
  const [registered, ...others] = sums.electors
  if (registered === undefined || others.length > 0 || registered.units <= 0n) return []
  const [entry, ...further] = entries.filter(({ role }) => role === 'abstentions')
  if (entry === undefined || further.length > 0) return []
  const fact = entry.cells[count.column.key]
  const quantity = sums.invalid.find((votes) => votes.fact === fact)
  if (quantity === undefined || quantity.decimals > 0 || registered.decimals > 0) return []
  const invalid = sums.invalid.filter((votes) => votes !== quantity)
  const relations = ballotsOf(sums, invalid).map(
    (ballots) =>
      new SumRelation('turnout', 'error', [...ballots, quantity], registered, 'the ballots and abstentions'),
  )
  const chosen = relations.find((sum) => sum.violations() === 0) ?? relations.find((sum) => isOneSlip(sum))
  if (chosen === undefined) return []
  sums.invalid = invalid
  sums.absent = { entry, quantity }
  return [chosen]
}

/** The numbers of ballots, likeliest first, each as what it is the sum of. */
function ballotsOf({ cast, total, valid }: ColumnSums, invalid: readonly Quantity[]): Quantity[][] {
  const possible = [[cast], [total], [valid, ...invalid], [total, ...invalid]]
  return possible.flatMap((parts) => {
    const stated = parts.filter((part) => part !== null)
    return stated.length < parts.length || stated.some(({ decimals }) => decimals > 0) ? [] : [stated]
  })
}

/** The share of abstentions is of those who could vote, or a slip away from it; else it is of something else. */
export function abstentionShare(
  { absent, electors: [registered] }: ColumnSums,
  shares: ReadonlyMap<Entry, Quantity>,
): Constraint[] {
  const share = absent === null ? undefined : shares.get(absent.entry)
  if (absent === null || registered === undefined || share === undefined) return []
  return shareOrSlip('turnout', 'error', absent.quantity, share, registered)
}
