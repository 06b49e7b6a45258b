import type { Profile } from '../../profile/profile.js'
import { absentCell, filledLength, type GridRow, isEmpty } from './grid.js'
import { headerScore } from './header-score.js'

/**
 * `Candidate | 1st ballot | | 2nd ballot |` over `Votes | % | Votes | %`: the upper row kept its spans, and the lower one begins under
 * the label that reached down over both. Null where the lower row begins elsewhere, or fits as it stands.
 */
export function belowSpans(
  top: GridRow,
  second: GridRow,
  width: number,
  options: readonly GridRow[],
  profile: Profile,
): GridRow[] | null {
  const lower = second.slice(0, filledLength(second))
  const spanning = top.findIndex(
    (cell, at) => !isEmpty(cell) && at + 1 < width && isEmpty(top[at + 1] ?? cell),
  )
  const shift = width - lower.length
  if (shift < 1 || shift > spanning || lower.some(isEmpty) || filledLength(top) + 1 < width) return null
  const moved = [...Array.from({ length: shift }, () => absentCell), ...lower]
  const isBetter = headerScore([top, moved], options, profile) > headerScore([top, lower], options, profile)
  return isBetter ? [top, moved] : null
}
