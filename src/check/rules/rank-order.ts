import { optionKinds } from '../../profile/profile.js'
import type { Item } from '../arithmetic/entries.js'
import { countedAs } from '../arithmetic/table-numbers.js'
import { compareQuantities } from '../figures/compare.js'
import { isDisputed } from '../figures/disputed.js'
import { ownTable } from '../figures/tables.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * A table that is ordered by votes is so throughout.
 *
 * Compares: the order of the rows of the contest’s table with their votes.
 *
 * Tolerance: told is only one row out of place among five or more; a table of another order is left alone, and so are
 * rows of others, independents, write-ins and the uncommitted, which stand at the end of many tables.
 *
 * May be right all the same: an order by delegates, by seats, or of lists that stood together.
 *
 * Source: v1 ≥ v2 ≥ … ≥ vn.
 *
 * @example
 * ```text
 * = 2008 Georgia Democratic presidential primary =
 *
 * | Candidate | Votes |
 * | Barack Obama | 704,247 |
 * | John Edwards | 18,209 |
 * | Joe Biden | 2,538 |
 * | Dennis Kucinich | 2,096 |
 * | Hillary Clinton | 330,026 |
 * | Bill Richardson | 1,879 |
 * ```
 * ```findings
 * rank-order 8:21 info Unexpected place of Hillary Clinton with 330,026 votes: all other rows are in the order of their votes
 * ```
 *
 * @example
 * ```text
 * = 2008 Georgia Democratic presidential primary =
 *
 * | Candidate | Votes |
 * | Joe Biden | 2,538 |
 * | Hillary Clinton | 330,026 |
 * | John Edwards | 18,209 |
 * | Dennis Kucinich | 2,096 |
 * | Barack Obama | 704,247 |
 * | Bill Richardson | 1,879 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'rank-order',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const own = ownTable(context)
    if (own === null || own.entries.some(({ role }) => role === 'heading')) return
    const votes = countedAs(own, 'votes')
    if (votes === undefined || isFalling(votes.sums.options)) return
    // Ordered by delegates or seats, the votes may come as they like.
    const byAnother = own.counts.some(({ count, sums: { options } }) => {
      const rows = options.filter(hasOwnName)
      return count !== votes.count && rows.length > 1 && !isLevel(rows) && isFalling(rows)
    })
    if (byAnother) return
    const rows = votes.sums.options.filter(hasOwnName)
    const odd = oddOneOut(rows)
    if (odd === null || isDisputed(context, [odd.quantity])) return
    tell(
      report(
        rule,
        quantitySpan(odd.quantity),
        `Unexpected place of ${odd.entry.name} with ${statedText(odd.quantity)} votes: all other rows are in the order of their votes`,
        { actual: statedText(odd.quantity) },
      ),
    )
  },
}

const fewest = 5

function hasOwnName({ entry: { name } }: Item): boolean {
  return optionKinds.find(name) === null && !/^(?:independents?|none)\b/i.test(name)
}

/** The one row without which the votes never rise; null where they never do, or more rows are out of place. */
function oddOneOut(rows: readonly Item[]): Item | null {
  if (rows.length < fewest) return null
  const at = rows.findIndex((row, place) => place > 0 && rises(rows[place - 1], row))
  if (at === -1) return null
  for (const place of [at, at - 1])
    if (isFalling(rows.filter((_, other) => other !== place))) return rows[place] ?? null
  return null
}

function isFalling(rows: readonly Item[]): boolean {
  return rows.every((row, at) => at === 0 || !rises(rows[at - 1], row))
}

function isLevel(rows: readonly Item[]): boolean {
  const [first] = rows
  return first === undefined || rows.every(({ quantity }) => quantity.units === first.quantity.units)
}

function rises(before: Item | undefined, row: Item): boolean {
  return before !== undefined && compareQuantities(before.quantity, row.quantity) < 0
}
