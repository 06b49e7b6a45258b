import { isFact } from '../../record/fact.js'
import type { ProseMargin } from '../prose/statement.js'
import { aheadOf } from './ahead.js'
import type { ContestOption } from './contest-options.js'

export type Pair<T> = readonly [T, T]

/** The two that a margin is between: those named, else the first two; null where that is not known. */
export function marginPair(
  { option, over, measure }: Pick<ProseMargin, 'option' | 'over' | 'measure'>,
  options: readonly ContestOption[],
): Pair<ContestOption> | null {
  if (options.some(({ option: own }) => own.part !== undefined)) return null
  // A candidate whom the prose calls by the party has the same name.
  const called = (named: ContestOption['option'], among: readonly ContestOption[]) =>
    among.find((other) => other.option.name === named.name)
  const first = option === null ? aheadOf(options, measure)?.option : called(option, options)
  if (first === undefined) return null
  const others = options.filter((other) => other !== first && other.kind !== 'others')
  const second = over === null ? aheadOf(others, measure)?.option : called(over, others)
  return second !== undefined && [first, second].every(isOfLastRound) ? [first, second] : null
}

/** Whether an option's numbers are those of the only round, or of the last, which is what a margin is of. */
function isOfLastRound({ option }: ContestOption): boolean {
  const { rounds, votes } = option
  if (!Array.isArray(rounds)) return true
  // Of three rounds the second is not the last.
  if (rounds.length > 2) return false
  const last = rounds[rounds.length - 1]?.votes
  return isFact(last) && isFact(votes) && last.reading.exact === votes.reading.exact
}
