import type { Rule } from '../rule.js'

/**
 * The infobox and the table state the same shares.
 *
 * Compares: the share that the infobox gives an option with that of the option’s row in the contest’s table, and the turnouts
 * of both.
 *
 * Tolerance: a share with fewer decimals may be the other one rounded: their intervals overlap, touching ends not
 * counted; one that is the other cut off is a warning, and left alone. With the same decimals the shares are equal. Of several
 * rounds any will do, and turnouts more than a slip apart are of different voters.
 *
 * May be right all the same: shares of two different wholes: of all votes in one place, of the valid ones in the
 * other.
 *
 * Source: |p − q| < (u + w) / 2, where u and w are the units of the last decimals.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Percentage1: 45.40%
 * - Candidate2: Mitt Romney
 * - Percentage2: 32.53%
 *
 * | Candidate | Votes | Percentage |
 * | John McCain | 22,626 | 45.04% |
 * | Mitt Romney | 16,344 | 32.53% |
 * | Others | 11,267 | 22.43% |
 * | Total | 50,237 | 100.00% |
 * ```
 * ```findings
 * mirror-percent 6:16 error Unexpected 45.40% for John McCain’s share, expected 45.04%: John McCain’s share: 45.40% in the infobox but 45.04% in the table; with 45.04%, John McCain’s share: 45.04% in the infobox agrees with 45.04% in the table
 * ```
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Percentage1: 45.0%
 * - Candidate2: Mitt Romney
 * - Percentage2: 32.53%
 *
 * | Candidate | Votes | Percentage |
 * | John McCain | 22,626 | 45.04% |
 * | Mitt Romney | 16,344 | 32.53% |
 * | Others | 11,267 | 22.43% |
 * | Total | 50,237 | 100.00% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'mirror-percent',
  severity: 'error',
  fix: 'suggested',
}
