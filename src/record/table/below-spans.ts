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
  const gaps = [...top.keys()].filter((at) => at > 0 && at < width && isEmpty(top[at] ?? absentCell))
  const [gap = 0] = gaps
  const start = gap - 1
  const spanned = (gaps.at(-1) ?? 0) + 1 - start
  if (start < 1 || lower.length < spanned || start + lower.length > width || lower.some(isEmpty)) return null
  // Several columns without a label at the end are those of the last one only where others have such, and the lower row ends there, too.
  const isSpaced = filledLength(top) > gap && start + lower.length === width
  if (filledLength(top) + 1 < width && !isSpaced) return null
  const moved = [...Array.from({ length: start }, () => absentCell), ...lower]
  const isBetter = headerScore([top, moved], options, profile) > headerScore([top, lower], options, profile)
  return isBetter ? [top, moved] : null
}
