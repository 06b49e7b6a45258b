import type { GridCell } from './grid.js'

/** So many percentage points a share may be off where it only has to be told whether it is one of the votes. */
const closeBy = 1
/** If most fit, one of so many with the most votes does, which say best what one per cent is. */
const tried = 12

/**
 * Whether most of the shares are those of the votes, whatever they are shares of; null where there are too few to tell. The
 * votes for one per cent are then alike for most of them.
 */
export function sharesFit(votes: readonly GridCell[], shares: readonly GridCell[]): boolean | null {
  const pairs: { votes: number; share: number }[] = []
  for (const [at, cell] of votes.entries()) {
    const pair = { votes: numberIn(cell), share: numberIn(shares[at]) }
    if (pair.votes > 0 && pair.share > 0) pairs.push(pair)
  }
  if (pairs.length < 2) return null
  const largest = [...pairs].sort((one, other) => other.votes - one.votes).slice(0, tried)
  const fits = largest.some(({ votes, share }) => {
    const rate = votes / share
    const fitting = pairs.filter((pair) => Math.abs(pair.votes / rate - pair.share) <= closeBy)
    return fitting.length > 1 && fitting.length * 2 > pairs.length
  })
  return fits || pairs.length > 2 ? fits : null
}

function numberIn(cell: GridCell | undefined): number {
  return Number(cell?.reading.exact ?? 'NaN')
}
