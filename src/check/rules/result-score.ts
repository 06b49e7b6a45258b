import type { Finding } from '../diagnostic.js'
import { type Outcome, oddGame, type ScoredGame } from '../measures/scored-games.js'
import type { Rule } from '../rule.js'
import { partSpan, report, valueSpan, written } from '../survey/finding.js'

/**
 * Who won a game has the better score.
 *
 * Compares: in tables of games with a column of results, the result with the score behind it (`W 38–28`, `L 24–33`), or with that in a column
 * `Score` (`Won`, `2–1`).
 *
 * Tolerance: the score may be told from the team's side or the winner's, and the lower one may be better. Games that were won or lost with as many points
 * on both sides, and results with words behind them (forfeits) are left alone. Told of one game where at least ten follow.
 *
 * May be right all the same: games that were forfeited later on.
 *
 * Source: more points win.
 *
 * @example
 * ```text
 * | Date | Opponent | Result |
 * | May 1 | Red | W 8–7 (OT) |
 * | May 2 | Blue | L 3–11 |
 * | May 3 | Green | L 5–8 |
 * | May 4 | White | L 7–10 |
 * | May 5 | North | W 18–26 |
 * | May 6 | South | W 9–8 |
 * | May 7 | East | L 4–12 |
 * | May 8 | Upper | L 5–12 |
 * | May 9 | Lower | L 8–9 |
 * | May 10 | Red | T 6–6 |
 * | May 11 | Blue | W 10–5 |
 * | May 12 | Green | L 7–13 |
 * ```
 * ```findings
 * result-score 6:19 warning Unexpected W 18–26, expected the better score first as in all other games that were won; one of the three is wrong
 * ```
 *
 * @example
 * ```text
 * | Date | Venue | Opponent | Result | Score |
 * | May 1 | Home | Red | Won | 2–1 |
 * | May 2 | Away | Blue | Lost | 1–0 |
 * | May 3 | Home | Green | Drawn | 1–1 |
 * | May 4 | Away | White | Won | 0–1 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'result-score',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const game = oddGame(table)
      if (game !== null) tell(finding(game))
    }
  },
}

const expectations: Readonly<Record<Outcome, string>> = {
  won: 'the better score first as in all other games that were won',
  lost: 'the scores in the order of all other games that were lost',
  drawn: 'as many for both in a game that was drawn',
}

function finding({ outcome, result, score, start, end }: ScoredGame): Finding {
  const actual = score.reading.raw.slice(start, end)
  const which = result === score ? 'one of the three' : 'the result or the score'
  const message = `Unexpected ${actual}, expected ${expectations[outcome]}; ${which} is wrong`
  return report(rule, partSpan(score, start, end), message, {
    actual,
    related:
      result === score
        ? []
        : [{ span: valueSpan(result), message: `the result is ${written(result)}; could be wrong instead` }],
  })
}
