import type { Rule } from '../rule.js'

/**
 * The seats of the parties add up to the total.
 *
 * Compares: each column of seats with its total row.
 *
 * Tolerance: none. A row without a number of seats (`—`) counts as none.
 *
 * May be right all the same: vacant seats, and appointed or ex officio members that only the total counts.
 *
 * Source: s1 + … + sn = S.
 *
 * @example
 * ```text
 * | Party | Votes | Seats |
 * | National | 1,152,075 | 56 |
 * | Labour | 956,184 | 46 |
 * | Green | 162,443 | 8 |
 * | Total | 2,270,702 | 120 |
 * ```
 * ```findings
 * seats-sum 2:26 error Unexpected 56 for National’s seats, expected 66: seats add up to 110, but the Total row says 120; with 66, seats add up to 120, as the Total row says. One of these could be the wrong number instead: Labour’s seats, the Total row’s seats, Green’s seats
 * ```
 *
 * @example
 * ```text
 * | Party | Votes | Seats |
 * | National | 1,152,075 | 56 |
 * | Labour | 956,184 | 46 |
 * | Ban 1080 | 3,005 | — |
 * | Total | 2,111,264 | 102 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'seats-sum',
  severity: 'error',
  fix: 'suggested',
}
