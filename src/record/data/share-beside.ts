import { isChange, type Reading } from '../../value/index.js'
import { type Fact, fact } from '../fact.js'

/** Whether a number beside a count is its share: no change of one, and none in percentage points. */
export function isShare(part: Reading): boolean {
  return part.type === 'percent' && part.note !== 'pp' && !isChange(part)
}

/** The share that a number of votes has beside it, as in `11,397 (48.41%)`; a percentage beside another, `67.5% (2.2%)`, is a change. */
export function shareBeside(votes: Fact): Fact | null {
  if (votes.reading.type === 'percent') return null
  const share = votes.reading.parts?.find(isShare)
  return share === undefined ? null : fact(share, votes.node, votes.from)
}
