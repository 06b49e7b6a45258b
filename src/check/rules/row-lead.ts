import type { Rule } from '../rule.js'

/**
 * The lead in a row is the difference of its two largest shares.
 *
 * Compares: in tables of shares side by side (polls, results by county), the column `Lead` (margin, spread) of each row with the two
 * largest shares of it, where it fits in three quarters of the rows.
 *
 * Tolerance: half a unit of the last decimal for the lead and for each of the two shares. What others have together, and those who
 * are undecided, do not lead. Nothing is repaired: the lead may be that of shares before they were rounded.
 *
 * May be right all the same: a lead over somebody else than the second.
 *
 * Source: |p1 − p2 − l| ≤ (u1 + u2 + ul) / 2.
 *
 * @example
 * ```text
 * | Polling firm | Sample size | Left | Right | Others | Lead |
 * | Alpha | 1,002 | 42 | 38 | 20 | 4 |
 * | Beta | 1,500 | 41 | 39 | 20 | 2 |
 * | Gamma | 980 | 40 | 40 | 20 | Tie |
 * | Delta | 1,200 | 37 | 41 | 22 | 14 |
 * | Epsilon | 1,001 | 43 | 37 | 20 | 6 |
 * ```
 * ```findings
 * row-lead 5:34 warning Unexpected 14% for Delta’s Lead, expected 4% or another value that fits: Delta’s Right without Delta’s Left is 41 − 37 = 4, but Delta’s Lead says 14; with 4%, Delta’s Right without Delta’s Left is 41 − 37 = 4, as Delta’s Lead says
 * ```
 *
 * @example
 * ```text
 * | Polling firm | Sample size | Left | Right | Undecided | Lead |
 * | Alpha | 1,002 | 32 | 28 | 40 | 5 |
 * | Beta | 1,500 | 31 | 29 | 40 | 2 |
 * | Gamma | 980 | 29.6 | 30.4 | 40 | 1 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'row-lead',
  severity: 'warning',
  fix: 'never',
}
