import { type Contest, rowOf } from '../../record/data/contest.js'
import { isFact } from '../../record/fact.js'
import type { Constraint } from '../model/constraint.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { denominatorsOf } from './denominators.js'
import type { InfoboxOption } from './infobox-numbers.js'
import type { FindQuantity } from './prose-relations.js'
import { countViolations } from './row-rule.js'
import type { ColumnSums } from './sums.js'

/** So many shares that only fit when cut off are neither chance nor a slip. */
const fewestOdd = 2

/**
 * The infobox's shares where all of them are cut off, but for one at most, and the table's are rounded: `45.0` and `32.7` for 45.06 and 32.79.
 * They are held against the votes then, and not against the table's shares. Null where they are not.
 */
export function cutOffShares(
  mirrors: readonly Constraint[],
  options: readonly InfoboxOption[],
  contest: Contest,
  sums: ColumnSums,
  find: FindQuantity,
): readonly ShareRelation[] | null {
  if (countViolations(mirrors.filter(isShareMirror)) < fewestOdd) return null
  const pairs = pairsOf(options, contest, find)
  for (const { label, sum, usual } of denominatorsOf(sums)) {
    if (!usual) continue
    const rounded = pairs.map(
      ({ count, share }) => new ShareRelation('row-percent', 'error', count, share, sum, label, 'half'),
    )
    const cutOff = rounded.map((relation) => relation.cutOff())
    const odd = rounded.filter((one, at) => one.violations() > 0 && cutOff[at]?.violations() === 0)
    if (odd.length >= fewestOdd && countViolations(cutOff) <= 1) return cutOff
  }
  return null
}

/** Whether a relation says that a share of the infobox is the table's. */
export function isShareMirror(relation: Constraint): boolean {
  return relation instanceof EqualRelation && relation.rule === 'mirror-percent'
}

/** The infobox's shares with its votes, or else the table's. */
function pairsOf(options: readonly InfoboxOption[], contest: Contest, find: FindQuantity): SharePair[] {
  const votes = contest.columns.find(({ role }) => role === 'votes')
  if (votes === undefined) return []
  return options.flatMap(({ share, counts }, at) => {
    const cell = rowOf(contest, at)?.[votes.key]
    const count = counts.votes ?? (isFact(cell) ? find(cell) : null)
    return share === null || count === null ? [] : [{ count, share }]
  })
}
