import type { Profile } from '../../profile/profile.js'
import { filledLength, type GridRow, widestTable } from './grid.js'
import { headerScore } from './header-score.js'
import { singleRows, twoRows } from './span-guesses.js'

const sampleSize = 50

/**
 * Puts headers that lost their spans over their columns: a header cell over two columns (colour and party) leaves the
 * headers after it too far left, with empty cells at the end. Of all ways to give the missing spans back, the one is
 * taken under which the cells fit best. Null where the headers fit as they stand.
 */
export function realignHeaders(
  headers: readonly GridRow[],
  body: readonly GridRow[],
  profile: Profile,
): GridRow[] | null {
  const [top, second] = headers
  if (top === undefined || headers.length > 2 || top.length > widestTable) return null
  const sample = body.slice(0, sampleSize)
  const labels = filledLength(top)
  const width = sample.reduce((widest, row) => Math.max(widest, filledLength(row)), 0)
  if (labels < 2 || width <= labels || width > widestTable) return null
  const own = top.slice(0, labels)
  const guesses =
    second === undefined
      ? singleRows(own, width - labels)
      : twoRows(own, second.slice(0, filledLength(second)), width)
  let best: { score: number; rows: GridRow[] } | null = null
  const asTheyStand = headerScore(second === undefined ? [own] : [own, second], sample, profile)
  for (const rows of guesses) {
    const score = headerScore(rows, sample, profile)
    if (score > (best?.score ?? asTheyStand)) best = { score, rows }
  }
  return best?.rows ?? null
}
