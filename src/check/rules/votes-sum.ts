import type { Rule } from '../rule.js'

/**
 * The votes of the options add up to the total.
 *
 * Compares: each column of votes with its total row, and with its rows of valid and of invalid votes.
 *
 * Tolerance: none: votes are whole numbers. A total may be of the options alone, of the options with the invalid
 * votes, of the valid and the invalid votes, or of the subtotals above it; the reading that holds is taken. Cells
 * merged over several rows count once, and numbers that are all rounded to hundreds may miss the total by half a
 * hundred each. A total of up to a tenth more than the rows, which one slip in none of the numbers explains, may hold
 * votes that no row lists: it is a warning.
 *
 * May be right all the same: a table that leaves small parties or the invalid votes out without a row for them.
 *
 * Source: v1 + … + vn = T.
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | John Kerry | 1,254 |
 * | Howard Dean | 422 |
 * | Wesley Clark | 226 |
 * | Total | 1,920 |
 * ```
 * ```findings
 * votes-sum 5:11 error Votes add up to 1,902, but the Total row says 1,920. One of these could be the wrong number instead: John Kerry’s votes, Howard Dean’s votes, Wesley Clark’s votes
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes |
 * | Ma Ying-jeou | 7,659,014 |
 * | Frank Hsieh | 5,444,949 |
 * | Invalid votes | 117,646 |
 * | Total | 13,221,609 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'votes-sum',
  severity: 'error',
  fix: 'suggested',
}
