import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { type Alternative, mostChoices } from './share-alternatives.js'
import { oneWhole, shareGap } from './shares.js'
import type { CountedColumn, ShareColumn } from './table-numbers.js'

/** The reading of a total that holds, else all of them. */
export function sumAlternatives(choice: readonly SumRelation[]): Alternative[] {
  const holding = choice.find((relation) => relation.violations() === 0)
  const kept = holding === undefined ? choice.slice(0, mostChoices) : [holding]
  return kept.map((relation) => ({ constraints: [relation], violations: relation.violations(), doubt: null }))
}

/**
 * A total of more than the rows, of which they have the shares that are stated, which are less than the whole by more
 * than rounding explains: the table leaves options out.
 */
export function leavesOut(choice: readonly SumRelation[], { pairs, sums }: ShareColumn): boolean {
  const total = choice[0]?.total
  if (total === undefined || total !== sums.total || choice.some((sum) => sum.imbalance() >= 0n)) return false
  return shareGap(pairs) > 0n && areShares(pairs, total)
}

/**
 * The rows may be all the ballots of a row `Turnout`; where they are fewer, rejected ones may be missing, and where they
 * are more, voters may have several votes, unless the shares are of one whole that is just these ballots.
 */
export function turnoutAlternatives(
  { count: { rule, severity, what }, sums }: CountedColumn,
  shares: readonly ShareColumn[],
): Alternative[] {
  const { options, total, valid, invalid, cast, complete } = sums
  if (cast === null || total !== null || valid !== null || !complete || options.length < 2) return []
  const rows = options.map(({ quantity }) => quantity)
  const sum = new SumRelation(rule, severity, [...rows, ...invalid], cast, what)
  const isAll = shares.some(({ pairs }) => sum.imbalance() > 0n && oneWhole(pairs) && areShares(pairs, cast))
  const all = sumAlternatives([sum])
  return sum.violations() === 0 || isAll ? all : [...all, { constraints: [], violations: 0, doubt: null }]
}

/** Whether all of two shares or more are of one total. */
function areShares(pairs: readonly SharePair[], total: Quantity): boolean {
  const whole = new Sum([total])
  return (
    pairs.length > 1 &&
    pairs.every(
      ({ count, share }) =>
        new ShareRelation('row-percent', 'error', count, share, whole, total.label, 'half').violations() ===
        0,
    )
  )
}
