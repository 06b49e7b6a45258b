import type { Rule } from '../rule.js'

/**
 * The delegates and seats that the prose counts are those of the infobox and the table.
 *
 * Compares: "N (of M) delegates", where the sentence surely means all that were awarded, with the total of the delegates;
 * the delegates of an option ("Kerry won 46 delegates, and Dean 24") and the seats of a party named in full ("won 82 of the
 * 100 seats", "won eighteen seats"), where they are surely those of the chamber that the article counts; "all 100 seats were up for
 * election" with the number that infobox and table agree on.
 *
 * Tolerance: none. A number that is no slip of the total counts other delegates, and is left alone.
 *
 * May be right all the same: delegates awarded again later.
 *
 * Source: N = Σ.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * A total of 67 (of 95) delegates are awarded proportionally.
 *
 * | Candidate | Delegates |
 * | John Kerry | 46 |
 * | Howard Dean | 24 |
 * | Dennis Kucinich | 6 |
 * | Total | 76 |
 * ```
 * ```findings
 * prose-n-of-m 3:12 error Unexpected 67 for the number of delegates awarded, expected 76: the number of delegates awarded: 67 in the text but 76 in the table; with 76, the number of delegates awarded: 76 in the text agrees with 76 in the table
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * A total of 76 (of 95) delegates are awarded proportionally.
 *
 * | Candidate | Delegates |
 * | John Kerry | 46 |
 * | Howard Dean | 24 |
 * | Dennis Kucinich | 6 |
 * | Total | 76 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-n-of-m',
  severity: 'error',
  fix: 'suggested',
}
