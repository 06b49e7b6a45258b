import type { Rule } from '../rule.js'

/**
 * The valid and the invalid votes add up to the votes cast.
 *
 * Compares: the total row of a column of votes with its row of valid votes and its rows of invalid, blank or rejected ones;
 * without a total, the ballots of its row `Turnout`.
 *
 * Tolerance: none: votes are whole numbers. Where the total is that of the valid votes, or of the options alone, it is
 * read so. Told of a row `Turnout` is only what one slip explains: others may have been cast as well.
 *
 * May be right all the same: blank votes that count as valid.
 *
 * Source: valid + invalid + blank = cast.
 *
 * @example
 * ```text
 * | Choice | Votes | % |
 * | No | 2,001,926 | 55.30 |
 * | Yes | 1,617,989 | 44.70 |
 * | Valid votes | 3,619,915 | – |
 * | Invalid votes | 3,429 | – |
 * | Total | 3,632,344 | – |
 * ```
 * ```findings
 * valid-invalid-sum 6:11 error Votes add up to 3,623,344, but the Total row says 3,632,344. One of these could be the wrong number instead: the Invalid votes row’s votes
 * ```
 *
 * @example
 * ```text
 * | Choice | Votes | % |
 * | No | 2,001,926 | 55.30 |
 * | Yes | 1,617,989 | 44.70 |
 * | Valid votes | 3,619,915 | – |
 * | Invalid votes | 3,429 | – |
 * | Total | 3,623,344 | – |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'valid-invalid-sum',
  severity: 'error',
  fix: 'suggested',
}
