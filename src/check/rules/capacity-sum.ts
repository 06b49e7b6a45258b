import type { Rule } from '../rule.js'

/**
 * As many delegates or seats are at stake as the table awards.
 *
 * Compares: the number of delegates in the infobox (`76 pledged delegates to the convention`), or of the pledged ones
 * where they are named, with the total of delegates in the contest’s table; all delegates with the pledged and the unpledged ones; the number of seats (`All 349 seats`)
 * with the total of seats; the electoral votes (`538 members of the Electoral College`) with the total of these.
 *
 * Tolerance: reported is only a number one slip away from the total; any other is another quantity, since often more
 * delegates are at stake than a table awards. Of seats it is a warning, and a few seats more or less are none.
 *
 * May be right all the same: unpledged delegates that the infobox counts and the table does not; a chamber renewed in part.
 *
 * Source: D in the infobox = d1 + … + dn.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Delegate Count2: 0
 * - Votes For Election: 81 delegates to the Republican National Convention
 *
 * | Candidate | Votes | Delegates |
 * | John McCain | 22,626 | 18 |
 * | Mitt Romney | 16,344 | 0 |
 * | Total | 38,970 | 18 |
 * ```
 * ```findings
 * capacity-sum 9:23 error Unexpected 81 for the number of delegates at stake, expected 18: the number of delegates at stake: 81 in the infobox but 18 in the table; with 18, the number of delegates at stake: 18 in the infobox agrees with 18 in the table
 * ```
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Delegate Count2: 0
 * - Votes For Election: 18 delegates to the Republican National Convention
 *
 * | Candidate | Votes | Delegates |
 * | John McCain | 22,626 | 18 |
 * | Mitt Romney | 16,344 | 0 |
 * | Total | 38,970 | 18 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'capacity-sum',
  severity: 'error',
  fix: 'suggested',
}
