import type { Profile } from '../../profile/profile.js'
import { filledLength, type GridRow, isEmpty, widestTable } from './grid.js'
import { headerScore } from './header-score.js'
import { rowRole } from './row-role.js'
import { singleRows, twoRows } from './span-guesses.js'

const sampleSize = 50

/**
 * Puts headers that lost their spans over their columns: a header cell over two columns (colour and party) leaves the
 * headers after it too far left, with empty cells at the end. Of all ways to give the missing spans back, the one is
 * taken under which the options' cells fit best. Null where the headers fit as they stand.
 */
export function realignHeaders(
  headers: readonly GridRow[],
  body: readonly GridRow[],
  profile: Profile,
): GridRow[] | null {
  const [top, second] = headers
  if (top === undefined || headers.length > 2 || top.length > widestTable) return null
  const stated = top.slice(0, filledLength(top))
  // In a single row an empty cell between labels is what is left of a span; where it stood is to be found out.
  const own = second === undefined ? stated.filter((cell) => !isEmpty(cell)) : stated
  const sample = body.slice(0, sampleSize)
  const width = sample.reduce((widest, row) => Math.max(widest, filledLength(row)), 0)
  if (own.length < 2 || width <= own.length || width > widestTable) return null
  const guesses =
    second === undefined
      ? singleRows(own, width - own.length)
      : twoRows(own, second.slice(0, filledLength(second)), width)
  const options = sample.filter((row) => rowRole(row) === null)
  const judges = options.length > 0 ? options : sample
  let best: { score: number; rows: GridRow[] } | null = null
  const asTheyStand = headerScore(second === undefined ? [stated] : [stated, second], judges, profile)
  for (const rows of guesses) {
    const score = headerScore(rows, judges, profile)
    if (score > (best?.score ?? asTheyStand)) best = { score, rows }
  }
  return best?.rows ?? null
}
