import { fieldProblems } from '../declared/field-problems.js'
import type { Rule } from '../rule.js'
import { explain } from '../solve/explain.js'
import { reportExplanation } from '../solve/report.js'

/**
 * The relations that a profile declares hold.
 *
 * Compares: numbers of a table's rows and columns or of the infobox's fields, as `relations:` of a profile says. The
 * shipped profiles declare those of league tables (matches won, drawn and lost are the matches played; goal difference;
 * points; percentages of games won; goal averages), of populations (shares, changes from census to census, land and
 * water), of players (goals and assists, points in rugby, rebounds, averages), and of other statistics (trade, budgets, births and deaths,
 * casualties, takings, viewers, approval, distances, densities). They are looked for in every table that has the columns, whatever the article is about. A column of changes is
 * compared with the two columns beside it that most rows say it is the change between, or in a table of years with the numbers that go on
 * from row to row. Below counts of transferable votes the quota is that of the valid votes, and from count to count nobody loses votes who is
 * not elected.
 *
 * Tolerance: a relation is claimed only in a table of which most rows follow it; of several factors (three points a win,
 * or two) those that fit most rows count for all, as does that population of several censuses, or area of several, of which a
 * density is. Shares and changes may be rounded. A row without one of the numbers
 * is left out, and so is a difference that another column accounts for. Severity and message are the relation's own.
 *
 * May be right all the same: points that were deducted or awarded otherwise; a row that does not fit and has a note mark
 * or one of the words that the relation lists is left alone.
 *
 * Source: the profiles in `grammar/profiles`, and those given with `--profile`.
 *
 * @example
 * ```text
 * = 1974 FIFA World Cup Group 1 =
 *
 * | Team | Pld | W | D | L | GF | GA | GD | Pts |
 * | East Germany | 3 | 2 | 1 | 0 | 4 | 1 | +3 | 5 |
 * | West Germany | 3 | 2 | 0 | 1 | 4 | 1 | +3 | 4 |
 * | Chile | 3 | 0 | 2 | 1 | 1 | 2 | −1 | 2 |
 * | Australia | 3 | 0 | 1 | 2 | 0 | 5 | −5 | 1 |
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * = 1974 FIFA World Cup Group 1 =
 *
 * | Team | Pld | W | D | L | GF | GA | GD | Pts |
 * | East Germany | 3 | 2 | 1 | 0 | 4 | 1 | +3 | 5 |
 * | West Germany | 3 | 2 | 0 | 1 | 4 | 1 | +3 | 4 |
 * | Chile | 3 | 0 | 2 | 1 | 1 | 2 | −1 | 2 |
 * | Australia | 3 | 0 | 1 | 2 | 0 | 5 | −4 | 1 |
 * ```
 * ```findings
 * relation 7:39 error Unexpected −4 for Australia’s goal difference, expected −5: goal difference: 0 − 5 is −5, not −4; with −5, goal difference: 0 − 5 = −5
 * ```
 */
export const rule: Rule = {
  id: 'relation',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    for (const readings of fieldProblems(context)) {
      const explanation = explain(readings)
      if (explanation !== null) for (const finding of reportExplanation(explanation)) tell(finding)
    }
  },
}
