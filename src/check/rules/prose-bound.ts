import type { Fact } from '../../record/fact.js'
import { isFact } from '../../record/fact.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseCount } from '../prose/statement.js'
import type { CheckContext, Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { unitsOf } from '../survey/leaders.js'

/**
 * A bound in prose holds for the number that it bounds.
 *
 * Compares: "over 9,500 people voted" and "nearly 5,000 votes" with the total of votes, or with the votes of the option
 * that the sentence is about.
 *
 * Tolerance: a lower bound on people who voted must not exceed the total, wherever they did, unless the sentence speaks of
 * several contests, of other years or of all who could have voted; everything else is compared only where subject and area
 * are certain.
 *
 * May be right all the same: another unit, such as people who attended without voting.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Turnout was the highest in King County, where over 95,000 people voted.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Total | 18,457 |
 * ```
 * ```findings
 * prose-bound 3:47 warning Unexpected "over 95,000", expected it to agree with 18,457, the total of votes
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Turnout was the highest in King County, where over 9,500 people voted. John Kerry received more than 11,000 votes.
 *
 * | Candidate | Votes |
 * | John Kerry | 11,397 |
 * | Howard Dean | 7,060 |
 * | Total | 18,457 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-bound',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    if (context.record.data === null) return
    for (const statement of readProse(context)) {
      if (statement.kind !== 'count' || statement.reading.qualifier === undefined) continue
      if (statement.counted !== 'votes' && statement.counted !== 'people') continue
      const bounded = boundedBy(statement, context)
      if (bounded === null || holds(statement, bounded.fact)) continue
      tell(
        report(
          rule,
          statement.span,
          `Unexpected "${statement.text}", expected it to agree with ${written(bounded.fact)}, ${bounded.what}`,
          {
            actual: statement.text,
            expected: [written(bounded.fact)],
            related: [{ span: valueSpan(bounded.fact), message: `${bounded.what} is stated here` }],
          },
        ),
      )
    }
  },
}

/** What the statement bounds; null where nothing certain is. */
function boundedBy(statement: ProseCount, { record }: CheckContext): { fact: Fact; what: string } | null {
  const { option, counted, reading } = statement
  if (option !== null) {
    const votes = option.votes
    return counted === 'votes' && isFact(votes) ? { fact: votes, what: 'its votes' } : null
  }
  const totals = record.data?.totals
  const total = totals !== null && typeof totals === 'object' && 'votes' in totals ? totals.votes : null
  const registered = totals !== null && typeof totals === 'object' && 'registered' in totals
  if (!isFact(total) || registered || !isLower(reading.qualifier)) return null
  return { fact: total, what: 'the total of votes' }
}

function isLower(qualifier: string | undefined): boolean {
  return qualifier === 'above' || qualifier === 'at-least'
}

/** Whether the number lies on the stated side of the bound; a scaled or rough number bounds nothing here. */
function holds({ reading, node }: ProseCount, fact: Fact): boolean {
  const stated = unitsOf({ reading, node, from: 0 })
  const number = unitsOf(fact)
  if (stated === null || number === null) return true
  if (isLower(reading.qualifier)) return number >= stated
  if (reading.qualifier === 'below' || reading.qualifier === 'at-most') return number <= stated
  return true
}
