import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { asDouble, type ExactNumber, exactNumber } from '../../value/index.js'
import type { Finding } from '../diagnostic.js'
import { recordOf, shownRecord, winThousandths } from '../measures/records.js'
import type { Rule } from '../rule.js'
import { partSpan, report, valueSpan, written as wordsOf } from '../survey/finding.js'
import { bracketedFacts } from '../survey/stated-facts.js'

/**
 * The share of wins behind a record of wins and losses is that of the record.
 *
 * Compares: in a value of an infobox or a cell of a table that begins with wins and losses, perhaps with draws, these and the share
 * with three decimals in the brackets behind them: `55–107 (.340)`; and in tables with a column of records (`W–L`) and one of percentages (`Win %`)
 * these two, where at least three rows agree and three times as many as do not.
 *
 * Tolerance: rounded or cut off. Draws may stand last or between the two; they count as half, as nothing, or are no games.
 *
 * May be right all the same: draws that the record leaves out.
 *
 * Source: w / (w + l).
 *
 * @example
 * ```text
 * = 1976 Riverton Rovers season =
 *
 * 1976 Riverton Rovers
 * - League: Valley League
 * - Record: 55–107 (.430)
 * ```
 * ```findings
 * win-share 5:19 warning Unexpected .430, expected .340: 55 of 162 games is .340; one of the three numbers is wrong
 * ```
 *
 * @example
 * ```text
 * = 1976 Riverton Rovers season =
 *
 * 1976 Riverton Rovers
 * - Record: 55–107 (.339)
 * - Conference: 10–5–3 (.639)
 * - Home: 8–0 (1.000)
 * - Batting Champion: Ted Archer, 1970–76 (.344)
 * - Manager: 1970–1976 (.344)
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'win-share',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const table of context.record.tables) for (const finding of wrongShares(table)) tell(finding)
    for (const fact of bracketedFacts(context)) {
      const found = shape.exec(fact.reading.raw)
      if (found === null) continue
      const [all, wins = '', second = '', third = '', share = ''] = found
      const record = [wins, second, third].filter((games) => games !== '').map(Number)
      const shares = winThousandths(record)
      const stated = Math.round(Number(share) * 1000)
      const [usual] = shares
      if (usual === undefined || shares.some((value) => fits(value, stated))) continue
      const games = record.reduce((sum, part) => sum + part, 0)
      const expected = written(usual)
      const end = found.index + all.length - 1
      tell(
        report(
          rule,
          partSpan(fact, end - share.length, end),
          `Unexpected ${share}, expected ${expected}: ${wins} of ${games} games is ${expected}; one of the ${third === '' ? 'three' : 'four'} numbers is wrong`,
          { actual: share, expected: [expected] },
        ),
      )
    }
  },
}

/** The rows of a table with a record and a percentage that differ, where most do not. */
function wrongShares({ columns, rows }: TableOf<Fact>): Finding[] {
  const record = columns.find(({ label }) => recordLabel.test(label))
  const share = columns.find(({ label }) => shareLabel.test(label))
  if (record === undefined || share === undefined) return []
  const stated = rows.flatMap((row) => {
    const games = recordOf(row[record.key])
    const fact = row[share.key] ?? null
    const exact = exactNumber(fact?.reading.exact ?? '')
    if (games === null || games.length > 3 || fact === null || exact === null) return []
    const shares = winThousandths(games).map((thousandths) => thousandths / 1000)
    return shares.length === 0 ? [] : [{ fact, exact, games, shares }]
  })
  const odd = stated.filter(({ exact, shares }) => !shares.some((value) => isWrittenAs(value, exact)))
  if (stated.length - odd.length < fewestRows || odd.length * 4 > stated.length) return []
  return odd.map(({ fact, exact, games, shares: [usual = 0] }) => {
    const isPercent = asDouble(exact) > 1
    const expected = (usual * (isPercent ? 100 : 1)).toFixed(exact.decimals)
    const actual = wordsOf(fact)
    const message = `Unexpected ${actual}, expected ${expected}: so much of ${shownRecord(games)} is won; one of them is wrong`
    return report(rule, valueSpan(fact), message, { actual, expected: [expected] })
  })
}

const fewestRows = 3
const recordLabel = /^(?:w[-–]l(?:[-–][a-z]+)?|record|win[-–]loss)$/i
const shareLabel = /^(?:win ?%|%|pct\.?|win(?:ning)? (?:percentage|rate|pct\.?))$/i

/** As a fraction or in percent, rounded or cut off. */
function isWrittenAs(value: number, exact: ExactNumber): boolean {
  const unit = 10 ** -exact.decimals
  return [value, value * 100].some((one) => Math.abs(one - asDouble(exact)) < unit + 1e-9)
}

/** At the beginning of a value, and no years: `Ted Archer, 1939–1960 (.344)` is who batted so well. */
const shape = /^\s*(\d{1,3})[–-](\d{1,3})(?:[–-](\d{1,3}))? ?\((0?\.\d{3}|1\.000)\)/

/** Rounded or cut off. */
function fits(value: number, stated: number): boolean {
  return stated >= Math.floor(value - 1e-9) && stated <= Math.ceil(value + 1e-9)
}

function written(thousandths: number): string {
  const shown = (Math.round(thousandths) / 1000).toFixed(3)
  return shown.startsWith('0') ? shown.slice(1) : shown
}
