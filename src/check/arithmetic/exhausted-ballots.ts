import type { Column } from '../../record/record.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { countHolding } from './row-rule.js'

/** What a round counts on with, and what is exhausted by it. */
interface Round {
  continuing: Quantity
  exhausted: Quantity | null
}

/**
 * Rounds of one ballot: the votes that count on and the exhausted ones are all votes of the first round, or of the round before, whichever more
 * rounds say. One that says otherwise is asked where its exhausted votes are a slip away, under one of the two alone.
 */
export function exhaustedBallots(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const [exhausted, another] = entries.filter(({ role }) => role === 'exhausted')
  const [all, more] = entries.filter(({ role }) => role === 'valid' || role === 'total')
  if (exhausted === undefined || another !== undefined || all === undefined || more !== undefined) return []
  const rounds: Round[] = []
  for (const column of columns) {
    if (column.role !== 'votes') continue
    const continuing = numbers.exact(all, column)
    if (continuing === null) return []
    rounds.push({ continuing, exhausted: numbers.exact(exhausted, column) })
  }
  const [first] = rounds
  if (first === undefined || (first.exhausted?.units ?? 0n) > 0n) return []
  const ofFirst = sumsOf(rounds, () => first.continuing)
  const ofLast = sumsOf(rounds, (at) => rounds[at - 1]?.continuing ?? first.continuing)
  const [likely, other] = [ofFirst, ofLast].filter(isMeant)
  if (likely === undefined) return []
  return other === undefined || countHolding(likely) > countHolding(other)
    ? likely
    : countHolding(other) > countHolding(likely) || countHolding(other) === other.length
      ? other
      : []
}

function sumsOf(rounds: readonly Round[], wholeOf: (at: number) => Quantity): SumRelation[] {
  return rounds.flatMap(({ continuing, exhausted }, at) =>
    at === 0 || exhausted === null
      ? []
      : [
          new SumRelation(
            'valid-invalid-sum',
            'warning',
            [continuing, exhausted],
            wholeOf(at),
            'votes that count on and exhausted ones',
          ),
        ],
  )
}

/** Whether all rounds but one say so, and the one nearly. */
function isMeant(sums: readonly SumRelation[]): boolean {
  const failing = sums.filter((sum) => sum.violations() > 0)
  const [odd, another] = failing
  if (sums.length < 2 || another !== undefined) return false
  const exhausted = odd?.parts[1]
  return (
    odd === undefined ||
    exhausted === undefined ||
    isSlipAway(exhausted.units, exhausted.units - odd.imbalance(), exhausted.decimals)
  )
}
