import type { Rule } from '../rule.js'

/**
 * Votes in the prose are those of the option, or of all.
 *
 * Compares: "Kerry received 11,397 votes" with the votes of the option that the clause is about, and "a total of 18,457
 * votes were cast" with the total of votes; each takes part in the diagnosis of the numbers that it is held against.
 *
 * Tolerance: exact; a number rounded to hundreds or more is every number that it may stand for. Only where subject and
 * area are certain, and only one that is a slip away: a count far from the stated one counts something else.
 *
 * May be right all the same: a count of a part of the votes, or an earlier one.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry received 11,937 votes.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Total | 18,457 |
 * ```
 * ```findings
 * prose-votes 3:21 warning Unexpected 11,937 for John Kerry’s votes, expected 11,397: John Kerry’s votes: 11,937 in the text but 11,397 in the table; with 11,397, John Kerry’s votes: 11,397 in the text agrees with 11,397 in the table
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry received 11,400 votes, and 4,900 votes in King County. A total of 18,457 votes were cast.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Total | 18,457 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-votes',
  severity: 'warning',
  fix: 'suggested',
}
