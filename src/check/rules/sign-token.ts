import type { Fact } from '../../record/fact.js'
import { append } from '../../source/list.js'
import type { Rule } from '../rule.js'
import { fold, partSpan, type Remark } from '../survey/finding.js'
import { seriesOf } from '../survey/series.js'
import { surveyOf } from '../survey/survey.js'

/**
 * A change says by its sign whether it goes up or down.
 *
 * Compares: changes in columns and fields with the signs that are understood everywhere.
 *
 * Tolerance: a hyphen, the minus sign, a plus sign and arrows are fine. Told are a dash in place of the minus sign,
 * and a change beside a percentage that has lost its arrow. One finding covers the article.
 *
 * May be right all the same: a dash is read as a minus sign; nothing is lost.
 *
 * Source: the mathematical minus sign, U+2212.
 *
 * @example
 * ```text
 * = 2008 United States presidential election in Rhode Island =
 *
 * Infobox
 * - Election Name: 2008 United States presidential election in Rhode Island
 * - Turnout: 66.9% 4.8 pp
 *
 * | Party | Votes | Seats | +/- |
 * | Democratic | 4,212 | 28 | +2 |
 * | Republican | 3,981 | 10 | –3 |
 * ```
 * ```findings
 * sign-token 5:18 info Unexpected change "4.8 pp" without a sign, expected + or −: an arrow seems to be lost (and once more)
 * ```
 *
 * @example
 * ```text
 * | Party | Votes | Seats | ± |
 * | National | 1,152,075 | 56 | −4 |
 * | Labour | 956,184 | 46 | +14 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'sign-token',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const remarks: Remark[] = []
    for (const { fact } of surveyOf(context).fields) {
      if (fact.reading.parts !== undefined) append(remarks, lostArrow(fact))
      if (fact.reading.exact !== undefined) dash(fact, remarks)
    }
    for (const { facts, role } of seriesOf(context))
      if (role === 'change') for (const fact of facts) dash(fact, remarks)
    fold(rule, remarks, tell)
  },
}

function dash(fact: Fact, remarks: Remark[]): void {
  const { raw, start, exact } = fact.reading
  const sign = raw.charCodeAt(start)
  if (exact === undefined || (sign !== 0x2013 && sign !== 0x2014)) return
  const span = partSpan(fact, start, start + 1)
  const message = `Unexpected dash "${raw[start]}" before a number, expected a minus sign: it is read as one`
  remarks.push({ span, message, actual: raw.charAt(start) })
}

/** `66.9% 4.8 pp`: the points have neither sign nor arrow. */
function lostArrow(fact: Fact): Remark[] {
  const { parts, raw } = fact.reading
  if (parts === undefined) return []
  return parts
    .filter(({ note, qualifier }) => note === 'pp' && qualifier === undefined)
    .filter(({ start }) => raw.charCodeAt(start) >= 48 && raw.charCodeAt(start) <= 57)
    .map(({ start, end }) => {
      const text = raw.slice(start, end)
      const message = `Unexpected change "${text}" without a sign, expected + or −: an arrow seems to be lost`
      return { span: partSpan(fact, start, end), message, actual: text }
    })
}
