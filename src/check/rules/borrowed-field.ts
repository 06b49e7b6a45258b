import type { Rule } from '../rule.js'
import { fold, type Remark, valueSpan, written } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * Fields hold what their names say.
 *
 * Compares: the fields for outgoing and elected members, which primary articles borrow to name the contests before
 * and after theirs, with the shape of such a name: the two letters of a state.
 *
 * Tolerance: only two capital letters, alone or with a bracket or a comma behind them.
 *
 * May be right all the same: nearly always; the infobox has no field of its own for the neighbouring contests. Read
 * the value as navigation, not as a member.
 *
 * Source: the postal codes of the states of the United States.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Outgoing Members: MI
 * - Elected Members: ME
 * ```
 * ```findings
 * borrowed-field 5:21 info Unexpected "MI" in Outgoing Members, expected members: it is the code of the previous contest (and once more)
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Elected Members: Members of the 52nd Parliament
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'borrowed-field',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const remarks: Remark[] = []
    for (const { fact, key, spelling } of surveyOf(context).fields) {
      const what = neighbours.get(key)
      if (what === undefined || !/^[A-Z]{2}(?:,? ?\([^()]{1,40}\))?$/.test(written(fact))) continue
      remarks.push({
        span: valueSpan(fact),
        message: `Unexpected "${written(fact)}" in ${spelling}, expected members: it is the code of the ${what} contest`,
        actual: written(fact),
      })
    }
    fold(rule, remarks, tell)
  },
}

const neighbours: ReadonlyMap<string, string> = new Map([
  ['outgoingMembers', 'previous'],
  ['electedMembers', 'next'],
])
