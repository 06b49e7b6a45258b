import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import type { Span } from '../../source/span.js'
import { oddOnes } from '../measures/odd-ones.js'
import type { Rule, Tell } from '../rule.js'
import { partSpan, report, valueSpan } from '../survey/finding.js'
import { bracketedFacts } from '../survey/stated-facts.js'

/**
 * Goals and behinds, or goals and points, make up the score in the brackets behind them.
 *
 * Compares: in values of infoboxes and cells of tables, scores of Australian football, six points a goal and one a behind
 * (`17.13 (115)`), and of Gaelic games, three points a goal and one a point (`2-13 (19)`, or `Tally` beside `Total`).
 *
 * Tolerance: none. Told where at least four scores of the article follow, and four times as many as do not.
 *
 * May be right all the same: matches under rules of their own (nine points for a goal from afar).
 *
 * Source: 6 · goals + behinds; 3 · goals + points.
 *
 * @example
 * ```text
 * | Home team | Score | Away team | Score | Crowd |
 * | Red | 15.14 (104) | Blue | 11.14 (80) | 18,201 |
 * | Green | 11.9 (75) | White | 12.22 (49) | 18,437 |
 * | North | 13.20 (98) | South | 8.9 (57) | 8,120 |
 * ```
 * ```findings
 * score-points 3:38 warning Unexpected 49, expected 94: 12 goals and 22 more are 94; one of the three numbers is wrong
 * ```
 *
 * @example
 * ```text
 * | Player | Shots | Place |
 * | Ada Brown | 15.4 (94) | 12.1 (73) |
 * | Bo Clark | 11.4 (8) | 9.2 (7) |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'score-points',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const written = bracketedFacts(context).filter(({ reading: { raw } }) => anyScore.test(raw))
    tellOdd(6, scoresIn(written, australian), tell)
    tellOdd(3, [...scoresIn(written, gaelic), ...context.record.tables.flatMap(tallies)], tell)
  },
}

const fewest = 4
const anyScore = /\d ?\(\d/
const australian = /(?<![\d.,–-])(\d{1,2})\.(\d{1,2}) ?\((\d{1,3})\)/g
const gaelic = /(?<![\d.,–-])(\d{1,2})[–-](\d{1,2}) ?\((\d{1,3})\)/g

interface Score {
  goals: number
  more: number
  points: number
  /** Where the points stand, and where the goals and the others do. */
  span: Span
  parts: Span
}

function tellOdd(perGoal: number, scores: readonly Score[], tell: Tell): void {
  const holds = ({ goals, more, points }: Score) => perGoal * goals + more === points
  for (const { goals, more, points, span, parts } of oddOnes(scores, holds, { fewest, times: 4 })) {
    const expected = String(perGoal * goals + more)
    const message = `Unexpected ${points}, expected ${expected}: ${goals} goals and ${more} more are ${expected}; one of the three numbers is wrong`
    const related = [{ span: parts, message: 'could be wrong instead' }]
    tell(report(rule, span, message, { actual: String(points), expected: [expected], related }))
  }
}

function scoresIn(facts: readonly Fact[], shape: RegExp): Score[] {
  return facts.flatMap((fact) =>
    [...fact.reading.raw.matchAll(shape)].map(
      ({ 0: all, 1: goals = '', 2: more = '', 3: points = '', index }) => {
        const end = index + all.length - 1
        return {
          goals: Number(goals),
          more: Number(more),
          points: Number(points),
          span: partSpan(fact, end - points.length, end),
          parts: partSpan(fact, index, index + goals.length + more.length + 1),
        }
      },
    ),
  )
}

/** `Tally | Total`: `2-40 | 46`. */
function tallies({ columns, rows }: TableOf<Fact>): Score[] {
  const tally = columns.find(({ label }) => /^tally$/i.test(label))
  const total = columns.find(({ label }) => /^(?:total|pts|points)$/i.test(label))
  if (tally === undefined || total === undefined) return []
  return rows.flatMap((row) => {
    const [scored, points] = [row[tally.key] ?? null, row[total.key] ?? null]
    const [all, goals = '', more = ''] =
      /^(\d{1,2})[–-](\d{1,3})$/.exec(scored?.reading.raw.trim() ?? '') ?? []
    if (scored === null || points === null || all === undefined) return []
    const { value } = points.reading
    if (typeof value !== 'number') return []
    const start = scored.reading.raw.indexOf(all)
    return [
      {
        goals: Number(goals),
        more: Number(more),
        points: value,
        span: valueSpan(points),
        parts: partSpan(scored, start, start + all.length),
      },
    ]
  })
}
