import { sourceSpan } from '../../article/source-span.js'
import { yearsIn } from '../../value/index.js'
import { sentencesOf } from '../prose/sentences.js'
import type { Rule } from '../rule.js'
import { differingNumbers } from '../said/season.js'
import { exactIn, type Standing, standingsOf } from '../said/standings.js'
import { isSlipAway } from '../solve/typo.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * The points and results of a team in the prose are those of the league table.
 *
 * Compares: "Carrow finished second with 69 points", "Carrow won 20, drew 9 and lost 9 of their 38 matches" with the row of the team that
 * the sentence begins with.
 *
 * Tolerance: only a slip is told, where the place is that of the table and the points of the table are those of its wins and draws; not in
 * paragraphs that name other years or points deducted, nor of teams that several tables have.
 *
 * May be right all the same: the standing of another stage.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 1998–99 Kelver League =
 *
 * Carrow finished second with 96 points.
 *
 * | Pos | Team | Pld | W | D | L | Pts |
 * | 1 | Ashby | 38 | 24 | 8 | 6 | 80 |
 * | 2 | Carrow | 38 | 20 | 9 | 9 | 69 |
 * ```
 * ```findings
 * prose-standing 3:29 warning Unexpected 96 points for Carrow, expected 69 as in the table
 * ```
 *
 * @example
 * ```text
 * = 1998–99 Kelver League =
 *
 * Carrow finished second with 69 points. Carrow won 20, drew 9 and lost 9 of their 38 matches.
 *
 * | Pos | Team | Pld | W | D | L | Pts |
 * | 1 | Ashby | 38 | 24 | 8 | 6 | 80 |
 * | 2 | Carrow | 38 | 20 | 9 | 9 | 69 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-standing',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    let standings: ReadonlyMap<string, Standing> | null = null
    for (const block of context.article.children) {
      if (block.type !== 'paragraph' || !telling.test(block.value)) continue
      standings ??= standingsOf(context)
      if (standings.size === 0) return
      const { years } = surveyOf(context)
      if (/deduct/.test(block.value) || !yearsIn(block.value).every((year) => years.includes(year))) continue
      for (const { start, end } of sentencesOf(block.value)) {
        const sentence = block.value.slice(start, end)
        const [, lead = '', team = ''] = opening.exec(sentence) ?? []
        const standing = standings.get(team)
        if (standing === undefined) continue
        const from = start + lead.length + team.length
        for (const said of differingNumbers(block.value.slice(from, end), standing)) {
          const text = block.value.slice(from + said.start, from + said.end)
          const expected = written(said.stated)
          if (!isSlipAway(BigInt(text), BigInt(exactIn(said.stated)), 0)) continue
          const span = sourceSpan(block, from + said.start, from + said.end) ?? [0, 0]
          tell(
            report(
              rule,
              span,
              `Unexpected ${text} ${said.what} for ${team}, expected ${expected} as in the table`,
              {
                actual: text,
                expected: [expected],
                related: [{ span: valueSpan(said.stated), message: `${expected} is stated here` }],
              },
            ),
          )
        }
      }
    }
  },
}

/** Few sentences say how a team finished. */
const telling = /\d points\b|\b(?:drew|tied) \d/
/** The team that a sentence begins with. */
const opening = /^( ?(?:The )?)(\p{Lu}[^,;:()\d]{1,40}?)(?= (?:finished|ended|won) )/u
