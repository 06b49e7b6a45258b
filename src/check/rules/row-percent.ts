import type { Rule } from '../rule.js'

/**
 * Each share is what the votes are of the total.
 *
 * Compares: the votes and the share in each row with the total that the shares are of: the total, the valid votes,
 * the sum of the rows (or of a group of rows that has 100% of its own), or the total without one special row. Without any total, the shares of all rows, and of the
 * infobox, with one total that would fit them all.
 *
 * Tolerance: rounding to the stated decimals, half up or half down at a tie, or cutting off throughout the column.
 * With K = 100·10^d for d decimals and P the share without its decimal point: 2·|K·v − P·T| ≤ T; cut off: P·T ≤ K·v <
 * (P + 1)·T. The total and the rounding are those that explain the most rows of the column; one bad row is never
 * explained away by them: a single share that only cutting off would give is told as an info.
 *
 * May be right all the same: shares of another whole, taken from another source.
 *
 * Source: p = 100·v / T.
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 48.41% |
 * | Howard Dean | 7,060 | 29.99% |
 * | Dennis Kucinich | 1,927 | 8.91% |
 * | John Edwards | 1,571 | 6.67% |
 * | Others | 1,586 | 6.74% |
 * | Total | 23,541 | 100.00% |
 * ```
 * ```findings
 * row-percent 4:29 error Unexpected 8.91% for Dennis Kucinich’s share, expected 8.19%: 1,927 of 23,541 (the Total row’s votes) is 8.1857%, not the stated 8.91%; with 8.19%, 1,927 of 23,541 (the Total row’s votes) is 8.1857%, which rounds to the stated 8.19%
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 48.41% |
 * | Howard Dean | 7,060 | 29.99% |
 * | Dennis Kucinich | 1,927 | 8.19% |
 * | John Edwards | 1,571 | 6.67% |
 * | Others | 1,586 | 6.74% |
 * | Total | 23,541 | 100.00% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'row-percent',
  severity: 'error',
  fix: 'suggested',
}
