import type { Rule } from '../rule.js'

/**
 * The majority in votes is the first option's votes without the second's.
 *
 * Compares: the row `Majority` (plurality, margin) of a table with the difference of its two highest numbers of votes.
 *
 * Tolerance: none. A number that is more than a slip away from the difference is a majority of another kind, unless the
 * votes' sums and shares fail too and one number puts all right.
 *
 * May be right all the same: a majority over half of the votes, or over all others together.
 *
 * Source: m = v1 − v2.
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes |
 * | Labour | Giles Radice | 25,874 |
 * | Liberal | George Suggett | 18,808 |
 * | Conservative | Neil Balfour | 4,092 |
 * | Majority | | 7,606 |
 * | Turnout | | 48,774 |
 * ```
 * ```findings
 * margin-votes 7:16 error Unexpected 7,606 for the Majority row’s votes, expected 7,066: Giles Radice’s votes without George Suggett’s votes are 25,874 − 18,808 = 7,066, but the Majority row says 7,606; with 7,066, Giles Radice’s votes without George Suggett’s votes are 25,874 − 18,808 = 7,066, as the Majority row says
 * ```
 *
 * @example
 * ```text
 * = 1973 Chester-le-Street by-election =
 *
 * | Party | Candidate | Votes |
 * | Labour | Giles Radice | 25,874 |
 * | Liberal | George Suggett | 18,808 |
 * | Conservative | Neil Balfour | 4,092 |
 * | Majority | | 7,066 |
 * | Turnout | | 48,774 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'margin-votes',
  severity: 'error',
  fix: 'suggested',
}
