import { optionKinds } from '../../profile/profile.js'
import type { Contest } from '../../record/data/contest.js'
import type { Quantity } from '../model/quantity.js'
import type { SharePair } from '../relations/total-range.js'
import type { InfoboxOption } from './infobox-numbers.js'
import type { ColumnSums } from './sums.js'
import { countedAs, type TableNumbers } from './table-numbers.js'

/** A table without shares: the infobox's are of its votes. */
export function addBareShares(
  numbers: TableNumbers,
  options: readonly InfoboxOption[],
  contest: Contest,
): void {
  const votes = countedAs(numbers, 'votes')
  const pairs = infoboxShares(options)
  if (votes === undefined || pairs.length === 0 || numbers.shares.length > 0) return
  const { count, sums } = votes
  const others = pairs.length < options.length ? [] : withoutShare(sums, contest)
  numbers.shares.push({
    column: count.column,
    of: count,
    sums,
    pairs,
    shares: new Map(),
    series: false,
    others,
  })
}

/** The votes of those whom the infobox leaves out; of none where someone of the infobox is not in the table, or it has options that shares may leave out. */
function withoutShare({ options, complete }: ColumnSums, { matches, rows }: Contest): Quantity[] {
  if (!complete || matches.includes(-1)) return []
  if (options.some(({ entry }) => optionKinds.find(entry.name) !== null)) return []
  const named = new Set(matches.flatMap((at) => Object.values(rows[at] ?? {})))
  return options.flatMap(({ quantity }) => (named.has(quantity.fact) ? [] : [quantity]))
}

/** The infobox's shares, of those options that it gives votes and a share. */
export function infoboxShares(options: readonly InfoboxOption[]): SharePair[] {
  const pairs: SharePair[] = []
  for (const { share, counts } of options)
    if (share !== null && counts.votes !== undefined) pairs.push({ count: counts.votes, share })
  return pairs
}
