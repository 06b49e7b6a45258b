import type { Rule } from '../rule.js'

/**
 * The infobox and the table state the same delegates and seats.
 *
 * Compares: the delegates, seats or electoral votes that the infobox gives an option with those of the option’s row
 * in the contest’s table.
 *
 * Tolerance: none. Where the table has several such columns (pledged, unpledged, all), the infobox repeats the one
 * that it agrees with most.
 *
 * May be right all the same: projected numbers in one place, final ones in the other; delegates that were reallocated
 * later.
 *
 * Source: d in the infobox = d in the table.
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
 * - Delegate Count1: 16
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
 * mirror-count 8:20 error Unexpected 16 for John McCain’s delegates, expected 18: John McCain’s delegates: 16 in the infobox but 18 in the table; with 18, John McCain’s delegates: 18 in the infobox agrees with 18 in the table
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
  id: 'mirror-count',
  severity: 'error',
  fix: 'suggested',
}
