import type { Rule } from '../rule.js'

/**
 * Each share is what the votes are of the total.
 *
 * Compares: the votes and the share in each row with the total that the shares are of: the total, the valid votes,
 * the sum of the rows (or of a group of rows that has 100% of its own), or the total without one special row. Without any total, the shares of all rows, and of the
 * infobox, with one total that would fit them all. Where rows are wholes of their own (counties, with votes and share of each
 * candidate side by side), the shares are of the row's total.
 *
 * Tolerance: rounding to the stated decimals, half up or half down at a tie, or cutting off throughout the column.
 * With K = 100·10^d for d decimals and P the share without its decimal point: 2·|K·v − P·T| ≤ T; cut off: P·T ≤ K·v <
 * (P + 1)·T. The total and the rounding are those that explain the most rows of the column; one bad row is never
 * explained away by them: a single share that only cutting off would give, or only rounding where the others are cut off, is
 * told as an info.
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
 * | County | Herbert Hoover | | Franklin D. Roosevelt | | Others | | Total |
 * | | # | % | # | % | # | % | |
 * | Kent | 7,034 | 44.44% | 8,719 | 55.08% | 76 | 0.84% | 15,829 |
 * | New Castle | 40,018 | 52.27% | 35,231 | 46.02% | 1,310 | 1.71% | 76,559 |
 * | Sussex | 10,021 | 48.85% | 10,369 | 50.55% | 123 | 0.60% | 20,513 |
 * | Total | 57,073 | 50.55% | 54,319 | 48.11% | 1,509 | 1.34% | 112,901 |
 * ```
 * ```findings
 * row-percent 3:49 error Unexpected 0.84% for Kent’s share, expected 0.48%: 76 of 15,829 (Kent’s Total) is 0.4801%, not the stated 0.84%; with 0.48%, 76 of 15,829 (Kent’s Total) is 0.4801%, which rounds to the stated 0.48%
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
