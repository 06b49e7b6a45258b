import type { Rule } from '../rule.js'

/**
 * A column of numbers adds up to its total row.
 *
 * Compares: in every table with a total row, whatever it is about, the columns of numbers that are neither votes nor
 * delegates nor seats; and a column of totals with the columns beside it (a rank may follow each), where three
 * quarters of the rows add up.
 *
 * Tolerance: none, but for numbers that are all rounded to hundreds. A total may be of all rows, of the rows since
 * the last total or heading, or of the totals above it. A total of one number, or one far from the sum, which one slip in none of
 * the numbers explains, is no sum. Under headers that say so (density, rate, average, rank, year, per …) numbers are not added up.
 *
 * May be right all the same: numbers that are not to be added up under a header that does not say so.
 *
 * Source: x1 + … + xn = X.
 *
 * @example
 * ```text
 * | Borough | Population |
 * | Bronx | 1,385,108 |
 * | Brooklyn | 2,504,700 |
 * | Manhattan | 1,585,873 |
 * | Total | 5,475,861 |
 * ```
 * ```findings
 * column-sum 5:11 warning The numbers under Population add up to 5,475,681, but the Total row says 5,475,861. One of these could be the wrong number instead: Bronx’s Population, Brooklyn’s Population, Manhattan’s Population
 * ```
 *
 * @example
 * ```text
 * | Nation | Gold | Silver | Bronze | Total |
 * | Brazil | 3 | 6 | 8 | 17 |
 * | Cuba | 5 | 3 | 6 | 41 |
 * | Kenya | 6 | 6 | 1 | 13 |
 * | Spain | 7 | 4 | 6 | 17 |
 * ```
 * ```findings
 * column-sum 3:22 warning The numbers of Cuba add up to 14, but Cuba’s Total says 41. One of these could be the wrong number instead: Cuba’s Silver, Cuba’s Bronze, Cuba’s Gold
 * ```
 *
 * @example
 * ```text
 * | Borough | Population |
 * | Bronx | 1,385,108 |
 * | Brooklyn | 2,504,700 |
 * | Manhattan | 1,585,873 |
 * | Total | 5,475,681 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'column-sum',
  severity: 'warning',
  fix: 'suggested',
}
