import type { Rule } from '../rule.js'

/**
 * The share of a total row is the whole.
 *
 * Compares: the share that a total row states with 100 and with the sum of the stated shares.
 *
 * Tolerance: the share is 100, or exactly what the stated shares add up to. A number that is neither, nor one slip
 * away from 100, is taken for another quantity, such as the turnout, and left alone.
 *
 * May be right all the same: a total row over a part of the options only.
 *
 * Source: p = 100 for v = T.
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 61.75% |
 * | Howard Dean | 7,060 | 38.25% |
 * | Total | 18,457 | 10.00% |
 * ```
 * ```findings
 * percent-total 4:20 error Unexpected 10.00% for the Total row’s share, expected 100.00%: the Total row’s share is 10.00%, not 100.00%: the whole is 100%; with 100.00%, the Total row’s share is 100.00%: the whole is 100%
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 61.7% |
 * | Howard Dean | 7,060 | 38.2% |
 * | Total | 18,457 | 99.9% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'percent-total',
  severity: 'error',
  fix: 'suggested',
}
