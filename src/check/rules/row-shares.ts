import type { Rule } from '../rule.js'

/**
 * Shares side by side in a row are no more than 100 together.
 *
 * Compares: in tables of shares side by side (polls, results by county), the sum of each row with 100, where three quarters of the
 * rows make up 100. A row that has less is not told: something may be left out of it.
 *
 * Tolerance: half a unit of the last decimal for each share.
 *
 * May be right all the same: those who were asked could give several answers.
 *
 * Source: p1 + … + pn ≤ 100 + (u1 + … + un) / 2.
 *
 * @example
 * ```text
 * | Polling firm | Sample size | Left | Right | Others |
 * | Alpha | 1,002 | 42 | 38 | 20 |
 * | Beta | 1,500 | 41 | 39 | 20 |
 * | Gamma | 980 | 40 | 45 | 25 |
 * | Delta | 1,200 | 37 | 41 | 22 |
 * ```
 * ```findings
 * row-shares 4:27 warning Unexpected 25% for Gamma’s Others, expected 15% or another value that fits: the shares of Gamma add up to 110, not 100; with 15%, the shares of Gamma add up to 100. One of these could be the wrong number instead: Gamma’s Left, Gamma’s Right
 * ```
 *
 * @example
 * ```text
 * | Polling firm | Sample size | Left | Right | Others |
 * | Alpha | 1,002 | 42 | 38 | 20 |
 * | Beta | 1,500 | 41 | 39 | 21 |
 * | Gamma | 980 | 40 | 31 | 9 |
 * | Delta | 1,200 | 37 | 41 | 22 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'row-shares',
  severity: 'warning',
  fix: 'never',
}
