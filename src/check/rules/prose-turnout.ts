import { isFact } from '../../record/fact.js'
import { saidQuantity } from '../arithmetic/said-quantity.js'
import { ballotsOf } from '../figures/ballots.js'
import { roundingOf } from '../figures/compare.js'
import { turnoutsIn } from '../figures/round-turnouts.js'
import { rounded } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantitySpan, statedText } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import { EqualRelation } from '../relations/equal-relation.js'
import type { CheckContext, Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The turnout in the prose is the stated one.
 *
 * Compares: "turnout was 61.3%", "rose from 61.3% in the first round to 64.8% in the second" with the turnout of the infobox or the table, and with the votes cast of the registered
 * voters.
 *
 * Tolerance: rounding; any of the stated turnouts, or any share of votes cast, may be meant. Only where the sentence is
 * about the whole contest.
 *
 * May be right all the same: a turnout of all who could have registered.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 1998 Springfield mayoral election =
 *
 * Infobox
 * - Election Name: 1998 Springfield mayoral election
 * - Election Date: May 5, 1998
 * - Turnout: 61.3%
 * - Candidate1: Ann Archer
 * - Candidate2: Bob Baker
 *
 * Turnout was 63.1%.
 * ```
 * ```findings
 * prose-turnout 10:13 warning Unexpected turnout of 63.1% in the text, expected 61.3%
 * ```
 *
 * @example
 * ```text
 * = 1998 Springfield mayoral election =
 *
 * Infobox
 * - Election Name: 1998 Springfield mayoral election
 * - Election Date: May 5, 1998
 * - Turnout: 61.3%
 * - Candidate1: Ann Archer
 * - Candidate2: Bob Baker
 *
 * Turnout was 61%. In 1994, turnout was 55.2%.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-turnout',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const statement of readProse(context)) {
      if (statement.kind !== 'turnout') continue
      const { text, span } = statement
      const said = saidQuantity(statement, 'the turnout', 'share')
      const stated = statedTurnouts(context)
      const [first] = stated
      if (said === null || first === undefined || stated.some((other) => agree(said, other))) continue
      const wanted = stated.every((other) => agree(other, first)) ? first : onlyNear(said, stated)
      if (wanted === null || isOfBallots(context, said)) continue
      const expected = plainNumber(wanted.units, wanted.decimals)
      tell(
        report(rule, span, `Unexpected turnout of ${text} in the text, expected ${expected}%`, {
          actual: text,
          expected: [statedText(wanted)],
          related: stated.map((other) => ({
            span: quantitySpan(other),
            message: `the turnout is ${statedText(other)} here`,
          })),
        }),
      )
    }
  },
}

function statedTurnouts(context: CheckContext): Quantity[] {
  const turnout = context.record.data?.turnout
  const own = isFact(turnout) ? turnoutsIn(turnout) : []
  return [...own, ...ballotsOf(context).flatMap(({ turnouts }) => turnouts)]
}

/** Of the turnouts of several rounds the one that a turnout is a slip away from. */
function onlyNear(said: Quantity, stated: readonly Quantity[]): Quantity | null {
  const near = stated.filter(
    ({ units, decimals }) =>
      decimals >= said.decimals &&
      isSlipAway(said.units, rounded(units, decimals - said.decimals), said.decimals),
  )
  const [first] = near
  return first !== undefined && near.every((other) => agree(other, first)) ? first : null
}

function agree(said: Quantity, stated: Quantity): boolean {
  return new EqualRelation('prose-turnout', 'warning', said, stated, true).violations() === 0
}

function isOfBallots(context: CheckContext, said: Quantity): boolean {
  return ballotsOf(context).some(({ registered, cast }) =>
    registered.some((all) => cast.some(({ units }) => roundingOf(said, units, all.units) !== null)),
  )
}
