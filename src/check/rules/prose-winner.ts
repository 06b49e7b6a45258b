import { nameOf, type Option } from '../prose/names.js'
import { readProse } from '../prose/read-prose.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { type ExactOption, isAhead, leadersOf, leadsTable } from '../survey/leaders.js'

/**
 * Who is said to have won is ahead in the numbers.
 *
 * Compares: sentences such as "Kerry won the state", "Kelly defeated Free", "the caucuses were won by Kerry", "Dean lost to
 * Kerry" or, of an election for governor, "Kelly was elected governor" with the votes, shares, delegates, electoral votes and seats of the options.
 *
 * Tolerance: being ahead in one of these, or in any table of votes, is enough. Only sentences whose subject and area are certain count: those that
 * name a county, another place, another year, a poll, a round or a condition are left alone, and those in which more than
 * names stands before the winner, or something else than the contest behind `won`.
 *
 * May be right all the same: a winner by a rule that no number shows, a runoff, a death or a disqualification.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Howard Dean won the state of Washington.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * ```
 * ```findings
 * prose-winner 3:8 warning Unexpected winner Howard Dean, expected John Kerry, who is ahead in votes with 11,397
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry won the state of Washington. In Jefferson County, Howard Dean won the vote.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-winner',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    if (context.record.data === null) return
    const told = new Set<Option>()
    let leaders: readonly ExactOption[] | null = null
    for (const statement of readProse(context)) {
      if (statement.kind !== 'winner' || told.has(statement.option)) continue
      if (isAhead(statement.option, context) || leadsTable(statement.option, context)) continue
      leaders ??= leadersOf(context)
      told.add(statement.option)
      const [first] = leaders
      if (first === undefined) continue
      tell(
        report(
          rule,
          statement.span,
          `Unexpected winner ${nameOf(statement.option)}, expected ${nameOf(first.option)}, who is ahead in ${first.measure} with ${written(first.fact)}`,
          {
            actual: nameOf(statement.option),
            expected: [...new Set(leaders.map(({ option }) => nameOf(option)))],
            related: [
              {
                span: valueSpan(first.fact),
                message: `${nameOf(first.option)} has ${written(first.fact)} here`,
              },
            ],
          },
        ),
      )
    }
  },
}
