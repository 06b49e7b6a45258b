import type { Rule } from '../rule.js'

/**
 * The delegates of the options add up to the total.
 *
 * Compares: each column of delegates, or of electoral votes, with its total row.
 *
 * Tolerance: none. Halves count as halves: 4½ and 2½ are 7. Columns of pledged, unpledged and all delegates are
 * summed each by itself.
 *
 * May be right all the same: unpledged or withdrawn delegates that are counted in the total only.
 *
 * Source: d1 + … + dn = D.
 *
 * @example
 * ```text
 * | Candidate | Votes | Delegates |
 * | Barack Obama | 2,264 | 2 |
 * | Hillary Clinton | 2,257 | 2 |
 * | Total | 4,521 | 6 |
 * ```
 * ```findings
 * delegates-sum 2:26 error Unexpected 2 for Barack Obama’s delegates, expected 4: delegates add up to 4, but the Total row says 6; with 4, delegates add up to 6, as the Total row says. One of these could be the wrong number instead: Hillary Clinton’s delegates, the Total row’s delegates
 * ```
 *
 * @example
 * ```text
 * | Candidate | Votes | Delegates |
 * | John Kerry | 1,254 | 4½ |
 * | Howard Dean | 422 | 2½ |
 * | Wesley Clark | 226 | — |
 * | Total | 1,902 | 7 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'delegates-sum',
  severity: 'error',
  fix: 'suggested',
}
