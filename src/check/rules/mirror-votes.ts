import type { Rule } from '../rule.js'

/**
 * The infobox and the table state the same votes.
 *
 * Compares: the votes that the infobox gives an option with those of the option’s row in the contest’s table. Names
 * are matched by their words, not letter by letter. Likewise the totals and the registered voters of both.
 *
 * Tolerance: none. Of several rounds, in columns of one table or in several tables, each number of the infobox may be of
 * any; only one that fits none is told. An infobox all of whose numbers are far from the table's is of a round that the
 * table has not. Totals and registered voters more than a slip apart count something else.
 *
 * May be right all the same: an infobox or a table that was brought up to date alone, after a recount.
 *
 * Source: v in the infobox = v in the table.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Popular Vote1: 22,628
 * - Percentage1: 45.04%
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Popular Vote2: 16,344
 * - Percentage2: 32.53%
 * - Delegate Count2: 0
 *
 * | Candidate | Votes | Percentage | Delegates |
 * | John McCain | 22,626 | 45.04% | 18 |
 * | Mitt Romney | 16,344 | 32.53% | 0 |
 * | Mike Huckabee | 7,706 | 15.34% | 0 |
 * | Ron Paul | 3,561 | 7.09% | 0 |
 * | Total | 50,237 | 100.00% | 18 |
 * ```
 * ```findings
 * mirror-votes 6:18 error Unexpected 22,628 for John McCain’s votes, expected 22,626: John McCain’s votes: 22,628 in the infobox but 22,626 in the table; with 22,626, John McCain’s votes: 22,626 in the infobox agrees with 22,626 in the table
 * ```
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: John McCain
 * - Popular Vote1: 22,626
 * - Percentage1: 45.04%
 * - Delegate Count1: 18
 * - Candidate2: Mitt Romney
 * - Popular Vote2: 16,344
 * - Percentage2: 32.53%
 * - Delegate Count2: 0
 *
 * | Candidate | Votes | Percentage | Delegates |
 * | John McCain | 22,626 | 45.04% | 18 |
 * | Mitt Romney | 16,344 | 32.53% | 0 |
 * | Mike Huckabee | 7,706 | 15.34% | 0 |
 * | Ron Paul | 3,561 | 7.09% | 0 |
 * | Total | 50,237 | 100.00% | 18 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'mirror-votes',
  severity: 'error',
  fix: 'suggested',
}
