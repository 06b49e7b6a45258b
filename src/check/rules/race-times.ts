import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import { type RaceTime, raceTimeOf, raceTimesInBrackets, shownRaceTime } from '../measures/race-times.js'
import type { Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { couldBeInstead, partSpan, report, writtenPart } from '../survey/finding.js'

/**
 * The times of runs and legs make up the total, and what a racer is behind is what the total is more than that of the first.
 *
 * Compares: in tables with a column of times (`Total`, `Time`), the times of numbered runs (`Run 1`, `2nd run`) or those in brackets behind
 * the names of a relay with it; and a column `Behind`, `Gap` or `Difference` with the difference from the first row.
 *
 * Tolerance: half a unit of the last digit for each time. Told where a slip of a digit or two makes one of the times fit, where at least three rows of the article
 * follow, and three times as many as do not.
 *
 * May be right all the same: penalties that are stated nowhere.
 *
 * Source: t1 + t2 + … = t; t − t of the first = behind.
 *
 * @example
 * ```text
 * | Rank | Name | Run 1 | Run 2 | Total | Behind |
 * | 1 | Ann Lee | 52.80 | 53.44 | 1:46.24 | |
 * | 2 | Bo Day | 53.12 | 53.32 | 1:46.44 | +0.20 |
 * | 3 | Cy Fox | 53.31 | 53.80 | 1:41.11 | +0.87 |
 * | 4 | Di Gray | 54.20 | 53.69 | 1:47.89 | +1.65 |
 * | 5 | Ed Hill | 54.05 | 54.68 | 1:48.73 | +2.49 |
 * ```
 * ```findings
 * race-times 4:32 warning Unexpected 1:41.11, expected 1:47.11: 53.31 + 53.80 is 1:47.11
 * ```
 *
 * @example
 * ```text
 * | Rank | Name | Run 1 | Run 2 | Best time |
 * | 1 | Ann Lee | 52.80 | 53.44 | 52.80 |
 * | 2 | Bo Day | 53.12 | 53.32 | 53.12 |
 * | 3 | Cy Fox | 53.31 | DNF | 53.31 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'race-times',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    const sums: Equation[] = []
    const gaps: Equation[] = []
    for (const table of record.tables) {
      const total = totalOf(table.columns)
      if (total === null) continue
      append(sums, sumsOf(table, total))
      append(gaps, gapsOf(table, total))
    }
    const odd = [...contradictions(sums), ...contradictions(gaps)]
    if (odd.length === 0) return
    const bySum = new Map(sums.map((sum) => [sum.row, sum]))
    const byGap = new Map(gaps.map((gap) => [gap.row, gap]))
    for (const one of odd) {
      const other = (one.fixed === 0 ? byGap : bySum).get(one.row)
      const finding = explained(one, other ?? null)
      if (finding !== null) tell(finding)
    }
  },
}

const totalLabel = /^(?:(?:total|final|finish(?:ing)?|overall|combined|aggregate|net)(?: time)?)$/i
const timeLabel = /^(?:time|result)$/i
const runLabel =
  /^(?:(?:run|race|heat|leg) ?[1-6]|(?:1st|2nd|3rd|[4-6]th|first|second|third|fourth) (?:run|race|heat|leg))(?: time)?$/i
const behindLabel = /^(?:time )?(?:behind|difference|diff\.?|deficit|gap)$/i

/** The column of the times that count; null where several may be it. */
function totalOf(columns: readonly Column[]): Column | null {
  for (const label of [totalLabel, timeLabel]) {
    const [column, another] = columns.filter((one) => label.test(one.label))
    if (column !== undefined) return another === undefined ? column : null
  }
  return null
}

/** A time with the sign that it has in an equation whose sum is nought. */
interface Term {
  time: RaceTime
  sign: 1 | -1
}

interface Equation {
  row: CellsOf<Fact>
  /** The times that may be wrong, the likeliest first. */
  terms: readonly Term[]
  /** What is taken for granted: the time of the first. */
  fixed: number
  words: string
}

function sumsOf({ columns, rows }: TableOf<Fact>, total: Column): Equation[] {
  const runs = columns.filter(({ label }) => runLabel.test(label))
  const relays = runs.length > 1 ? [] : columns.filter(({ type }) => type === 'text')
  return rows.flatMap((row) => {
    const whole = raceTimeOf(row[total.key] ?? null)
    if (whole === null || whole.decimals === 0) return []
    const parts =
      runs.length > 1
        ? runs.map(({ key }) => raceTimeOf(row[key] ?? null))
        : (relays.map(({ key }) => raceTimesInBrackets(row[key] ?? null)).find(({ length }) => length > 1) ??
          [])
    const times = parts.filter((time) => time !== null)
    if (times.length < parts.length || times.length < 2) return []
    const sum = times.reduce((all, { thousandths }) => all + thousandths, 0)
    const decimals = times.reduce((most, time) => Math.max(most, time.decimals), 0)
    const terms: Term[] = [{ time: whole, sign: -1 }, ...times.map((time): Term => ({ time, sign: 1 }))]
    return [
      {
        row,
        terms,
        fixed: 0,
        words: `${times.map(writtenPart).join(' + ')} is ${shownRaceTime(sum, decimals)}`,
      },
    ]
  })
}

function gapsOf({ columns, rows }: TableOf<Fact>, total: Column): Equation[] {
  const [column, another] = columns.filter(({ label }) => behindLabel.test(label))
  if (column === undefined || another !== undefined) return []
  const times = rows.map((row) => raceTimeOf(row[total.key] ?? null))
  const [first = null] = times
  if (first === null || first.decimals === 0) return []
  return rows.slice(1).flatMap((row, at) => {
    const time = times[at + 1] ?? null
    const gap = raceTimeOf(row[column.key] ?? null)
    if (time === null || gap === null || time.thousandths < first.thousandths) return []
    const difference = shownRaceTime(time.thousandths - first.thousandths, time.decimals)
    const terms: Term[] = [
      { time: gap, sign: -1 },
      { time, sign: 1 },
    ]
    const words = `${writtenPart(time)} is ${difference} behind ${writtenPart(first)}`
    return [{ row, terms, fixed: -first.thousandths, words }]
  })
}

function imbalance({ terms, fixed }: Equation): number {
  return terms.reduce((sum, { time, sign }) => sum + sign * time.thousandths, fixed)
}

/** Every time may have been rounded by itself. */
function holds(equation: Equation): boolean {
  const units = equation.terms.map(({ time }) => 10 ** (3 - time.decimals))
  return Math.abs(imbalance(equation)) <= units.reduce((sum, unit) => sum + unit, 0) / 2
}

const fewestRows = 3

function contradictions(equations: readonly Equation[]): Equation[] {
  return oddOnes(equations, holds, { fewest: fewestRows, times: 3 })
}

/** What another time would have to be; null where no slip makes it of the stated one. */
function instead(equation: Equation, { time, sign }: Term): number | null {
  const wanted = time.thousandths - sign * imbalance(equation)
  if (wanted < 0 || wanted % 10 ** (3 - time.decimals) !== 0) return null
  const [from, to] = [time.thousandths, wanted].map((value) => digits(value, time.decimals))
  return from !== undefined && to !== undefined && isSlipAway(from, to, 0) ? wanted : null
}

/** Minutes, seconds and parts of them as one number: they are written side by side. */
function digits(thousandths: number, decimals: number): bigint {
  return BigInt(shownRaceTime(thousandths, decimals).replace(/\D/g, ''))
}

/** The time that a slip would explain, which the other equation of the row does not confirm; null where there is none, or that one tells it. */
function explained(odd: Equation, other: Equation | null): Finding | null {
  const shared = (one: Term) => other?.terms.find(({ time }) => time.fact === one.time.fact)
  const isConfirmed = other !== null && holds(other)
  let possible = odd.terms.flatMap((term) => {
    const wanted = instead(odd, term)
    return wanted === null || (isConfirmed && shared(term) !== undefined) ? [] : [{ ...term, wanted }]
  })
  if (other !== null && !isConfirmed) {
    const both = possible.filter((one) => {
      const term = shared(one)
      return term !== undefined && instead(other, term) === one.wanted
    })
    if (both.length > 0) possible = odd.fixed === 0 ? both : []
  }
  const [first, ...more] = possible
  if (first === undefined) return null
  const { time, wanted } = first
  const [actual, expected] = [writtenPart(time), shownRaceTime(wanted, time.decimals)]
  const doubt = more.length === 0 ? '' : '; one of the times is wrong'
  const related = more.map((one) => couldBeInstead(one.time, shownRaceTime(one.wanted, one.time.decimals)))
  const message = `Unexpected ${actual}, expected ${expected}: ${odd.words}${doubt}`
  return report(rule, partSpan(time.fact, time.start, time.end), message, {
    actual,
    expected: [expected],
    related,
  })
}
