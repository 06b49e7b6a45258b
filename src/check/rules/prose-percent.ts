import type { Rule } from '../rule.js'

/**
 * A share in the prose is the option’s share.
 *
 * Compares: a share that a sentence surely gives to an option of the contest ("won with 48% of the vote", "defeated Dean
 * 48% to 30%", "to Dean's 30%", "followed by Dean with 30%", "48%, Dean 30% and Edwards 7%"), or to the answer of a
 * referendum ("was rejected by 56% of voters"), with the infobox and the table.
 *
 * Tolerance: a share with fewer decimals is the rounded other; of an option with several rounds the nearest is meant, and a
 * party's or an answer's share only where it is a slip away. Counties, districts and other contests are left out, and
 * sentences with any word that may tell of another place, time or part of the voters.
 *
 * May be right all the same: another area or another date than the sentence says.
 *
 * Source: the intervals that the stated shares stand for overlap.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry won the caucuses with 43% of the vote.
 *
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 48.41% |
 * | Howard Dean | 7,060 | 29.99% |
 * | Others | 5,084 | 21.60% |
 * | Total | 23,541 | 100.00% |
 * ```
 * ```findings
 * prose-percent 3:34 warning Unexpected 43% for John Kerry’s share, expected 48%: John Kerry’s share: 43% in the text but 48.41% in the table; with 48%, John Kerry’s share: 48% in the text agrees with 48.41% in the table
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry won the caucuses with 48% of the vote.
 *
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 48.41% |
 * | Howard Dean | 7,060 | 29.99% |
 * | Others | 5,084 | 21.60% |
 * | Total | 23,541 | 100.00% |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-percent',
  severity: 'warning',
  fix: 'suggested',
}
