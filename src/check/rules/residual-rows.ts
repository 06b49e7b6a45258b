import type { Item } from '../arithmetic/entries.js'
import { isDisputed } from '../figures/disputed.js'
import { ownCounted, statedOptions } from '../figures/tables.js'
import { inDecimals } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { mostSmall, type Quantity, quantitySpan, tenTo } from '../model/quantity.js'
import { exactShare } from '../relations/share-relation.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * How many votes went to options that the infobox leaves out.
 *
 * Compares: the votes of the infobox's options with the total of the contest’s table.
 *
 * Tolerance: told only where more than a tenth of all votes is left out, and the rows of the table that the infobox
 * does not have add up to exactly the rest.
 *
 * May be right all the same: always; an infobox shows the first few.
 *
 * Source: T − (v1 + … + vk) = v(k+1) + … + vn.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Candidate1: John Kerry
 * - Popular Vote1: 11,397
 * - Candidate2: Howard Dean
 * - Popular Vote2: 7,060
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Dennis Kucinich | 1,927 |
 * | John Edwards | 1,571 |
 * | Total | 21,955 |
 * ```
 * ```findings
 * residual-rows 13:21 info The infobox leaves out 2 rows with 3,498 votes, 15.9% of all
 * ```
 *
 * @example
 * ```text
 * = 2008 Georgia Democratic presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Georgia Democratic presidential primary
 * - Candidate1: Barack Obama
 * - Popular Vote1: 704,247
 * - Candidate2: Hillary Clinton
 * - Popular Vote2: 330,026
 *
 * | Candidate | Votes |
 * | Barack Obama | 704,247 |
 * | Hillary Clinton | 330,026 |
 * | John Edwards | 18,209 |
 * | Total | 1,052,482 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'residual-rows',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const { contest } = context.record
    const votes = ownCounted(context, 'votes')?.sums
    const total = votes?.total ?? null
    if (contest === null || votes === undefined || total === null || total.units <= 0n) return
    const stated = statedOptions(context)
    if (stated.length === 0 || stated.some(({ counts }) => counts.votes === undefined)) return
    const matched = new Set(contest.matches.map((row) => contest.rows[row]))
    if (contest.matches.includes(-1)) return
    const omitted = votes.options.filter(({ entry }) => !matched.has(entry.cells))
    if (omitted.length === 0 || isFew(omitted, total)) return
    const left = sumOf(omitted.map(({ quantity }) => quantity))
    const shown = sumOf(stated.flatMap(({ counts }) => counts.votes ?? []))
    const whole = inDecimals(total, decimals)
    if (left + shown !== whole || left * 10n <= whole) return
    const [first] = omitted
    if (first === undefined || isDisputed(context, [total, first.quantity])) return
    tell(
      report(
        rule,
        quantitySpan(first.quantity),
        `The infobox leaves out ${omitted.length === 1 ? 'one row' : `${omitted.length} rows`} with ${plainNumber(left / tenTo(decimals), 0)} votes, ${exactShare(left, whole, 1)}% of all`,
        {
          related: omitted.slice(1, 12).map(({ entry, quantity }) => ({
            span: quantitySpan(quantity),
            message: `${entry.name} is left out`,
          })),
        },
      ),
    )
  },
}

/** Whether the rows have a tenth of the votes at most, as most rows left out do; false where doubles cannot tell. */
function isFew(omitted: readonly Item[], total: Quantity): boolean {
  let sum = 0
  for (const { quantity } of omitted)
    sum += quantity.decimals === total.decimals ? quantity.small : Number.NaN
  return sum <= mostSmall && sum * 10 <= total.small
}

/** Votes come whole, or with a few decimals. */
const decimals = 6

function sumOf(quantities: readonly Quantity[]): bigint {
  return quantities.reduce(
    (sum, quantity) => (quantity.decimals > decimals ? sum : sum + inDecimals(quantity, decimals)),
    0n,
  )
}
