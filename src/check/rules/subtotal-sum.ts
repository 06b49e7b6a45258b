import type { Rule } from '../rule.js'

/**
 * Subtotals add up to the total.
 *
 * Compares: a total row below other total rows with their sum, or with the last of them and the rows after it; the total
 * of a group of rows, where it is wrong, with these rows. A row's own number is told by the rule of its column.
 *
 * Tolerance: none. A total that is the sum of all rows, or of the rows since the last one, is read so: no row counts twice.
 *
 * May be right all the same: alliances that overlap.
 *
 * Source: T1 + … + Tn = T.
 *
 * @example
 * ```text
 * | Chamber | Seats |
 * | Total of the lower house | 435 |
 * | Total of the upper house | 100 |
 * | Grand total | 553 |
 * ```
 * ```findings
 * subtotal-sum 2:30 error Unexpected 435 for the Total of the lower house row’s seats, expected 453: seats add up to 535, but the Grand total row says 553; with 453, seats add up to 553, as the Grand total row says. One of these could be the wrong number instead: the Grand total row’s seats, the Total of the upper house row’s seats
 * ```
 *
 * @example
 * ```text
 * | Party | Seats |
 * | Left | 30 |
 * | Greens | 12 |
 * | Total of the left | 42 |
 * | Right | 25 |
 * | Centre | 13 |
 * | Total of the right | 38 |
 * | Grand total | 80 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'subtotal-sum',
  severity: 'error',
  fix: 'suggested',
}
