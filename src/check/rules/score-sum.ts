import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Span } from '../../source/span.js'
import type { Finding } from '../diagnostic.js'
import { oddOnes } from '../measures/odd-ones.js'
import type { Rule } from '../rule.js'
import { partSpan, report } from '../survey/finding.js'

/**
 * The scores of the legs make up that of the tie, and those of the sets that of the match.
 *
 * Compares: in tables with a column for each leg and one for the aggregate, the goals of both sides; in tables with three columns of
 * sets or more, the points of both sides with the total, and the sets that each side won with the score.
 *
 * Tolerance: none. The second leg may be told from the other side, and a replay may count or not. Rows with a leg or set that has no score (walkovers) are left
 * alone. Told where at least three rows of the article follow, and three times as many as do not.
 *
 * May be right all the same: matches that were awarded to a side afterwards.
 *
 * Source: a1 + a2 = a and b1 + b2 = b.
 *
 * @example
 * ```text
 * | Team 1 | Agg. | Team 2 | 1st leg | 2nd leg |
 * | Red | 7–0 | Blue | 5–0 | 2–0 |
 * | Green | 3–1 | White | 2–0 | 1–3 |
 * | North | 3–3 (a) | South | 3–2 | 0–1 |
 * | East | 2–1 | West | 1–0 | 1–1 |
 * | Upper | 4–2 (a.e.t.) | Lower | 2–2 | 2–0 |
 * ```
 * ```findings
 * score-sum 3:11 warning Unexpected 3–1, expected 3–3: so say 2–0, 1–3; one of the scores is wrong
 * ```
 *
 * @example
 * ```text
 * | Date | Team 1 | Score | Team 2 | Set 1 | Set 2 | Set 3 | Set 4 | Total |
 * | 29 Oct | Red | 3–0 | Blue | 25–15 | 25–11 | 25–17 | | 75–43 |
 * | 29 Oct | Green | 3–1 | White | 25–20 | 23–25 | 25–18 | 25–20 | 98–83 |
 * | 30 Oct | Red | 3–0 | Green | 25–20 | 25–18 | 26–24 | | 76–62 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'score-sum',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    const ties: Comparison[] = []
    const totals: Comparison[] = []
    const matches: Comparison[] = []
    for (const table of record.tables) {
      const legs = columnsAs(table.columns, legLabel)
      const sets = columnsAs(table.columns, setLabel)
      if (legs.length > 1) append(ties, comparisons(table, legs, aggregateLabel, sumsOfLegs))
      if (sets.length < fewestSets) continue
      append(
        totals,
        comparisons(table, sets, totalLabel, (scores) => [sumOf(scores)]),
      )
      append(
        matches,
        comparisons(table, sets, scoreLabel, (scores) => [setsWon(scores)]),
      )
    }
    for (const compared of [ties, totals, matches]) {
      const holds = ({ stated, possible }: Comparison) => possible.some((score) => isSame(score, stated))
      for (const one of oddOnes(compared, holds, { fewest: fewestRows, times: 3 })) tell(finding(one))
    }
  },
}

const fewestSets = 3
const fewestRows = 3
const legLabel = /^(?:1st|2nd|3rd|first|second|third) leg\b|^leg [1-3]$/i
const aggregateLabel = /^agg(?:\b|regate)/i
const setLabel = /^(?:set|game) ?\d$|^[1-5](?:st|nd|rd|th) set$/i
const totalLabel = /^(?:total|total points|points)$/i
const scoreLabel = /^(?:score|sets|result)$/i

type Score = readonly [home: number, away: number]

interface Comparison {
  fact: Fact
  stated: Score
  parts: readonly { fact: Fact; score: Score }[]
  /** What the stated score may be, likeliest first. */
  possible: readonly Score[]
}

function columnsAs(columns: readonly Column[], label: RegExp): Column[] {
  return columns.filter((column) => label.test(column.label))
}

/** The rows of a table with a score under the label and in the parts; none where there are two such columns. */
function comparisons(
  { columns, rows }: TableOf<Fact>,
  parts: readonly Column[],
  label: RegExp,
  possible: (scores: readonly Score[]) => readonly Score[],
): Comparison[] {
  const [column, another] = columnsAs(columns, label)
  if (column === undefined || another !== undefined) return []
  return rows.flatMap((row) => {
    const fact = row[column.key] ?? null
    const stated = scoreOf(fact)
    const scores = partsOf(row, parts)
    if (fact === null || stated === null || scores === null) return []
    return [{ fact, stated, parts: scores, possible: possible(scores.map(({ score }) => score)) }]
  })
}

/** Null where something else than a score or nothing is in one of the columns, or in all but one nothing. */
function partsOf(row: CellsOf<Fact>, columns: readonly Column[]): Comparison['parts'] | null {
  const parts: { fact: Fact; score: Score }[] = []
  for (const { key } of columns) {
    const fact = row[key] ?? null
    if (fact === null || fact.reading.type === 'missing') continue
    const score = scoreOf(fact)
    if (score === null) return null
    parts.push({ fact, score })
  }
  return parts.length > 1 ? parts : null
}

const scoreShape = /^(\d{1,3}) ?[–-] ?(\d{1,3})(?!\d)/

function scoreOf(fact: Fact | null): Score | null {
  const found = fact === null ? null : scoreShape.exec(fact.reading.raw.trim())
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

function sumOf(scores: readonly Score[]): Score {
  return [scores.reduce((sum, [home]) => sum + home, 0), scores.reduce((sum, [, away]) => sum + away, 0)]
}

/** Of both legs, of these with a third, and with the second told from the other side. */
function sumsOfLegs([first = [0, 0], second = [0, 0], ...others]: readonly Score[]): Score[] {
  const turned: Score = [second[1], second[0]]
  return [
    [first, second, ...others],
    [first, second],
    [first, turned, ...others],
  ].map(sumOf)
}

function setsWon(scores: readonly Score[]): Score {
  const won = scores.filter(([home, away]) => home > away).length
  return [won, scores.filter(([home, away]) => home < away).length]
}

function isSame(one: Score, other: Score): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

function finding({ fact, stated, parts, possible }: Comparison): Finding {
  const [actual, expected] = [shown(stated), shown(possible[0] ?? stated)]
  const message = `Unexpected ${actual}, expected ${expected}: so say ${parts.map(({ score }) => shown(score)).join(', ')}; one of the scores is wrong`
  const related = parts.map((part) => ({
    span: scoreSpan(part.fact),
    message: 'could be wrong instead',
  }))
  return report(rule, scoreSpan(fact), message, { actual, expected: [expected], related })
}

function scoreSpan(fact: Fact): Span {
  const { raw } = fact.reading
  const start = raw.length - raw.trimStart().length
  return partSpan(fact, start, start + (scoreShape.exec(raw.trim())?.[0].length ?? 0))
}

function shown([home, away]: Score): string {
  return `${home}–${away}`
}
