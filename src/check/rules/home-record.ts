import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import {
  added,
  areSameRecord,
  type GameRecord,
  recordOf,
  shownRecord,
  winThousandths,
} from '../measures/records.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * The games won and lost at home and away are all that were won and lost.
 *
 * Compares: in standings with columns for the records at home and away (`50–31`), their sum with the columns of games won and lost, or
 * with the record of all games.
 *
 * Tolerance: none. Told where at least three rows follow, and three times as many as do not; not of rows whose percentage tells
 * against the games themselves.
 *
 * May be right all the same: games on neutral ground.
 *
 * Source: home + away = all.
 *
 * @example
 * ```text
 * | Team | W | L | Pct. | Home | Road |
 * | Reds | 114 | 48 | .704 | 62–19 | 52–29 |
 * | Blues | 92 | 70 | .568 | 51–30 | 41–40 |
 * | Greens | 88 | 74 | .543 | 51–30 | 37–44 |
 * | Whites | 79 | 83 | .488 | 24–39 | 37–44 |
 * ```
 * ```findings
 * home-record 5:29 warning Unexpected 24–39, expected 42–39: with 37–44 away that makes 79–83; one of them is wrong
 * ```
 *
 * @example
 * ```text
 * | Team | W | L | Home | Road |
 * | Reds | 14 | 8 | 6–1 | 6–6 |
 * | Blues | 12 | 10 | 5–3 | 6–7 |
 * | Greens | 8 | 14 | 5–3 | 3–11 |
 * | Whites | 7 | 15 | 3–5 | 4–10 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'home-record',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const rows = splitRows(table)
      const holds = ({ home, away, all }: SplitRow) => areSameRecord(added(home, away) ?? [], all)
      const odd = oddOnes(rows, holds, { fewest: fewestRows, times: 3 })
      if (odd.length === 0) continue
      const even = rows.filter(holds)
      const usual = { home: usualGames(even, 'home'), away: usualGames(even, 'away') }
      for (const row of odd) if (row.isVouched) tell(finding(row, usual))
    }
  },
}

const fewestRows = 3
const homeLabel = /^home(?: record)?$/i
const awayLabel = /^(?:road|away|visitors?)(?: record)?$/i
const allLabel = /^(?:(?:overall |season )?record|overall|w[-–]l(?:[-–][a-z]+)?)$/i
/** Games by how they ended; they stand in one order in the columns and in the records. */
const countLabel = /^(?:w|won|wins?|l|lost|loss(?:es)?|t|ties?|tied|d|draws?|drawn|otl|ol|sol)$/i
const percentageLabel = /^(?:pct\.?|win ?%|%|win pct\.?|w[-–]l ?%)$/i

interface SplitRow {
  home: GameRecord
  away: GameRecord
  all: GameRecord
  homeFact: Fact
  awayFact: Fact
  allFacts: readonly Fact[]
  /** Whether nothing else in the row tells against its games. */
  isVouched: boolean
}

interface SplitColumns {
  home: Column
  away: Column
  all: readonly Column[]
  percentage: Column | undefined
}

function splitRows({ columns, rows }: TableOf<Fact>): SplitRow[] {
  const home = columns.find(({ label }) => homeLabel.test(label))
  const away = columns.find(({ label }) => awayLabel.test(label))
  if (home === undefined || away === undefined) return []
  const whole = columns.filter(({ label }) => allLabel.test(label))
  const all = whole.length === 1 ? whole : columns.filter(({ label }) => countLabel.test(label))
  const percentage = columns.find(({ label }) => percentageLabel.test(label))
  return rows.map((row) => splitRow(row, { home, away, all, percentage })).filter((row) => row !== null)
}

function splitRow(row: CellsOf<Fact>, { home, away, all, percentage }: SplitColumns): SplitRow | null {
  const [homeFact = null, awayFact = null] = [row[home.key], row[away.key]]
  const [atHome, onRoad] = [recordOf(homeFact), recordOf(awayFact)]
  const facts = all.map(({ key }) => row[key] ?? null).filter((fact) => fact !== null)
  const [first] = facts
  const games = all.length === 1 ? recordOf(first) : facts.map(({ reading }) => Number(reading.value))
  if (homeFact === null || awayFact === null || atHome === null || onRoad === null || games === null)
    return null
  if (games.length !== atHome.length || games.length !== onRoad.length || !games.every(Number.isInteger))
    return null
  const share = percentage === undefined ? null : (row[percentage.key]?.reading.value ?? null)
  return {
    home: atHome,
    away: onRoad,
    all: games,
    homeFact,
    awayFact,
    allFacts: facts,
    isVouched: typeof share !== 'number' || isShareOf(games, share),
  }
}

/** As a fraction or in percent, to the thousandth. */
function isShareOf(games: GameRecord, share: number): boolean {
  const thousandths = share > 1 ? share * 10 : share * 1000
  return winThousandths(games).some((one) => Math.abs(one - thousandths) < 1)
}

type Side = 'home' | 'away'

/** As many games as all the rows have on one side; null where they do not have the same. */
function usualGames(rows: readonly SplitRow[], side: Side): number | null {
  const [count = null, another] = new Set(rows.map((row) => gamesIn(row[side])))
  return another === undefined ? count : null
}

function gamesIn(games: GameRecord): number {
  return games.reduce((sum, count) => sum + count, 0)
}

/** At home, unless no number of games there would do, or it is the games away that are more or fewer than in all other rows. */
function wrongSide({ home, away, all }: SplitRow, usual: Record<Side, number | null>): Side {
  const [atHome, onRoad] = [without(all, away), without(all, home)]
  if (isPossible(atHome) !== isPossible(onRoad)) return isPossible(atHome) ? 'home' : 'away'
  return gamesIn(home) === usual.home && usual.away !== null && gamesIn(away) !== usual.away ? 'away' : 'home'
}

function without(all: GameRecord, some: GameRecord): GameRecord {
  return added(all, some, -1) ?? some
}

function isPossible(games: GameRecord): boolean {
  return games.every((count) => count >= 0)
}

const where = { home: 'at home', away: 'away' } as const

function finding(row: SplitRow, usual: Record<Side, number | null>): Finding {
  const { all, homeFact, awayFact, allFacts } = row
  const side = wrongSide(row, usual)
  const [wrong, other, otherSide] =
    side === 'home' ? ([homeFact, awayFact, 'away'] as const) : ([awayFact, homeFact, 'home'] as const)
  const right = without(all, row[otherSide])
  const expected = isPossible(right) ? shownRecord(right) : null
  const actual = written(wrong)
  const sum = `with ${shownRecord(row[otherSide])} ${where[otherSide]} that makes ${shownRecord(all)}`
  const message =
    expected === null
      ? `Unexpected ${actual}: with ${shownRecord(row[otherSide])} ${where[otherSide]} it is more than ${shownRecord(all)}; one of them is wrong`
      : `Unexpected ${actual}, expected ${expected}: ${sum}; one of them is wrong`
  return report(rule, valueSpan(wrong), message, {
    actual,
    ...(expected === null ? {} : { expected: [expected] }),
    related: [other, ...allFacts].map((fact) => ({
      span: valueSpan(fact),
      message: 'could be wrong instead',
    })),
  })
}
