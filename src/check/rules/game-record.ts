import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Span } from '../../source/span.js'
import type { Finding } from '../diagnostic.js'
import { added, type GameRecord, placedRecordOf, recordInBrackets, shownRecord } from '../measures/records.js'
import { oddGame } from '../measures/scored-games.js'
import type { Rule } from '../rule.js'
import { partSpan, report, valueSpan, written } from '../survey/finding.js'

/**
 * A team's record goes on by one game from row to row.
 *
 * Compares: in tables of games with a column of records (`Record`: `3–1`, `24–9–2`), each with the one above and the one below, and with
 * the result of the game (`W 38–28`) where one is stated. So are the records in brackets behind them, of games in the league: `12–4 (3–1)`.
 *
 * Tolerance: none. Told of one record alone, where those around it say what it is and at least three others go on as they should, or where the only
 * result is another than the records say.
 * Rows without a record are passed over.
 *
 * May be right all the same: games that were forfeited later on.
 *
 * Source: the record is counted up.
 *
 * @example
 * ```text
 * | Week | Opponent | Result | Record |
 * | 1 | Hill State | W 38–28 | 1–0 |
 * | 2 | Lake Tech | W 20–7 | 2–0 |
 * | 3 | Dale | L 24–33 | 2–1 |
 * | 4 | Riverton | W 45–10 | 8–1 |
 * | 5 | Fairview | W 27–19 | 4–1 |
 * | 6 | Selva | L 10–13 | 4–2 |
 * | 7 | Northam | W 26–10 | 5–2 |
 * ```
 * ```findings
 * game-record 5:28 warning Unexpected 8–1, expected 3–1: the record before is 2–1, and the next 4–1
 * ```
 *
 * @example
 * ```text
 * | Week | Opponent | Result | Record |
 * | 1 | Hill State | W 38–28 | 1–0 |
 * | 2 | Lake Tech | W 20–7 | 2–0 |
 * | 3 | Dale | L 24–33 | 2–1 |
 * | 4 | Bye | | |
 * | 5 | Fairview | W 27–19 | 3–1 |
 * | 6 | Selva | L 10–13 | 3–2 |
 * | Final | Northam | W 26–10 | 1–0 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'game-record',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const odd = oddGame(table)?.result ?? null
      for (const games of gamesOf(table)) {
        // Fighters' last bout stands first.
        const finding =
          wrongRecord(games) ??
          wrongRecord([...games].reverse()) ??
          againstResult(games, odd) ??
          againstResult([...games].reverse(), odd)
        if (finding !== null) tell(finding)
      }
    }
  },
}

interface Game {
  span: Span
  actual: string
  record: GameRecord
  /** Which part of the record the game adds to; null where its result is not stated. */
  part: number | null
  result: Fact | null
}

const recordLabel = /^(?:results? )?(?:(?:overall |team |season )?record|rec\.?|w[-–]l(?:[-–][a-z]+)?)$/i
const resultLabel = /^(?:results? )?(?:result|outcome|decision|w\/l|(?:final )?score|result\/score)$/i
const fewestGames = 5

/** All games with their records, and those that have one in brackets with these. */
function gamesOf({ columns, rows }: TableOf<Fact>): Game[][] {
  const [column, another] = columns.filter(({ label }) => recordLabel.test(label))
  if (column === undefined || another !== undefined || rows.length < fewestGames) return []
  const result = columns.find(({ label }) => resultLabel.test(label))
  return [placedRecordOf, recordInBrackets].map((read) =>
    rows.flatMap((row) => {
      const fact = row[column.key] ?? null
      const placed = fact === null ? null : read(fact)
      if (fact === null || placed === null) return []
      const { record, start, end } = placed
      const game = result === undefined ? null : (row[result.key] ?? null)
      const actual = fact.reading.raw.slice(start, end)
      return [{ span: partSpan(fact, start, end), actual, record, part: partOf(game), result: game }]
    }),
  )
}

function partOf(fact: Fact | null): number | null {
  const letter = /^\s*(W|L)(?:in|oss)?\b/.exec(fact?.reading.raw ?? '')?.[1]
  return letter === undefined ? null : letter === 'W' ? 0 : 1
}

/** Whether one game more is counted, and no other is lost. */
function isStep(before: GameRecord, after: GameRecord, games: number): boolean {
  const step = added(after, before, -1)
  if (step === null || step.some((part) => part < 0)) return false
  return step.reduce((sum, part) => sum + part, 0) === games
}

const fewestSteps = 3

function wrongRecord(games: readonly Game[]): Finding | null {
  const failing: number[] = []
  for (const [at, { record }] of games.entries()) {
    const before = games[at - 1]?.record
    if (before !== undefined && !isStep(before, record, 1)) failing.push(at)
  }
  const [first = 0, second, ...more] = failing
  if (second !== first + 1 || more.length > 0 || games.length - 1 - failing.length < fewestSteps) return null
  const [before, wrong, after] = games.slice(first - 1, first + 2)
  if (before === undefined || wrong === undefined || after === undefined) return null
  if (!isStep(before.record, after.record, 2)) return null
  const expected = between(before.record, wrong.part, after)
  const { actual, span } = wrong
  const fits = expected === null ? 'one game more' : shownRecord(expected)
  const message = `Unexpected ${actual}, expected ${fits}: the record before is ${shownRecord(before.record)}, and the next ${shownRecord(after.record)}`
  return report(rule, span, message, {
    actual,
    ...(expected === null ? {} : { expected: [shownRecord(expected)] }),
  })
}

/**
 * The one game of which the records around it say that it was lost and the result that it was won, or the other way round; perhaps
 * made good by another; not where it is told apart that the result goes against the score.
 */
function againstResult(games: readonly Game[], oddResult: Fact | null): Finding | null {
  let agreeing = 0
  const odd: { before: Game; game: Game; part: number }[] = []
  for (const [at, game] of games.entries()) {
    const before = games[at - 1]
    if (before === undefined) continue
    if (!isStep(before.record, game.record, 1)) return null
    const { part } = game
    if (part === null) continue
    const grown = game.record.findIndex((count, index) => count > (before.record[index] ?? 0))
    // A loss in overtime may be counted by itself.
    if ((part === 0) === (grown === 0)) agreeing++
    else odd.push({ before, game, part })
  }
  const [first, second, ...more] = odd
  if (first === undefined || first.part === second?.part || more.length > 0) return null
  const { before, game, part } = first
  if (game.result === null || game.result === oddResult || agreeing < fewestSteps) return null
  const expected = shownRecord(before.record.map((count, at) => (at === part ? count + 1 : count)))
  const result = written(game.result)
  const message = `Unexpected ${game.actual}, expected ${expected}: the record before is ${shownRecord(before.record)}, and the result ${result}; one of the two is wrong`
  const related = [{ span: valueSpan(game.result), message: `the result is ${result}` }]
  return report(rule, game.span, message, { actual: game.actual, expected: [expected], related })
}

/** The record between two that are two games apart; null where the results do not say which game came first. */
function between(before: GameRecord, part: number | null, after: Game): GameRecord | null {
  const grown = before.map((games, at) => (after.record[at] ?? 0) - games)
  const known = part ?? firstOf(grown, after.part)
  return known === null || (grown[known] ?? 0) < 1
    ? null
    : before.map((games, at) => (at === known ? games + 1 : games))
}

/** The part that grew first, where the other one is known or both are the same. */
function firstOf(grown: readonly number[], last: number | null): number | null {
  const twice = grown.indexOf(2)
  if (twice !== -1) return twice
  return last === null ? null : grown.findIndex((games, at) => games === 1 && at !== last)
}
