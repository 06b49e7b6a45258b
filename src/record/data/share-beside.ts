import { isChange } from '../../value/index.js'
import { type Fact, fact } from '../fact.js'

/** The share that a number of votes has beside it, as in `11,397 (48.41%)`; percentage points are a change, with or without an arrow. */
export function shareBeside(votes: Fact): Fact | null {
  const share = votes.reading.parts?.find(
    (part) => part.type === 'percent' && part.note !== 'pp' && !isChange(part),
  )
  return share === undefined ? null : fact(share, votes.node, votes.from)
}
