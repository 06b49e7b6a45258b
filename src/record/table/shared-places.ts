import { isSharedPlace } from './cell-kind.js'
import { absentCell, filledLength, type GridRow } from './grid.js'

/**
 * `T2 | Ada Brown | 68 | −4` and below it `Bo Clark` alone: of those who share a place only the first has what spanned all of them. Puts these
 * names under the first one's, and takes the rows for no headings any more.
 */
export function readSharedPlaces(body: readonly GridRow[], roles: (string | null)[]): readonly GridRow[] {
  let read: GridRow[] | null = null
  let isShared = false
  for (const [at, row] of body.entries()) {
    if (roles[at] !== 'heading') isShared = roles[at] === null && isSharedPlace(row[0]?.text ?? '')
    else if (isShared && filledLength(row) === 1 && row[1]?.covered !== true) {
      read ??= [...body]
      read[at] = [absentCell, ...row.slice(0, -1)]
      roles[at] = null
    }
  }
  return read ?? body
}
