import { isFact } from '../../record/fact.js'
import { saidQuantity } from '../arithmetic/said-quantity.js'
import { agreedAgainst, beforeOf } from '../figures/before.js'
import { magnitude, rounded } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { quantitySpan, withUnits } from '../model/quantity.js'
import { nameOf } from '../prose/names.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseChange } from '../prose/statement.js'
import type { CheckContext, Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * What the prose says of the election before, and of the change since, is what infobox and table say.
 *
 * Compares: "rose from 15 to 19 seats", "12 seats, down from 16", "32 seats, a gain of 2", "lost four of its 52 seats", "41.8% of the
 * vote, up 1.8 points" with the seats and shares of the last election and the changes that infobox and table state.
 *
 * Tolerance: rounding; told only where two places agree on another number that is a slip away, and no place states what is
 * said: changes are counted from notional results and from the dissolution, too. Seats gained, or lost, may be more than the change,
 * where they are not said to be net, but not fewer.
 *
 * May be right all the same: a comparison with another election than the last.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 1999 Springfield general election =
 *
 * Infobox
 * - Election Name: 1999 Springfield general election
 * - Type: parliamentary
 * - Election Date: 9 May 1999
 * - Majority Seats: 51
 * - Party1: Red Party
 * - Last Election1: 48 seats
 * - Seats1: 52
 * - Seat Change1: +4
 * - Party2: Blue Party
 * - Last Election2: 52 seats
 * - Seats2: 48
 * - Seat Change2: -4
 *
 * The Red Party rose from 49 to 52 seats.
 * ```
 * ```findings
 * prose-change 17:25 warning Unexpected 49 before for Red Party, expected 48
 * ```
 *
 * @example
 * ```text
 * = 1999 Springfield general election =
 *
 * Infobox
 * - Election Name: 1999 Springfield general election
 * - Type: parliamentary
 * - Election Date: 9 May 1999
 * - Majority Seats: 51
 * - Party1: Red Party
 * - Last Election1: 48 seats
 * - Seats1: 52
 * - Seat Change1: +4
 * - Party2: Blue Party
 * - Last Election2: 52 seats
 * - Seats2: 48
 * - Seat Change2: -4
 *
 * The Red Party won 52 seats, a gain of 4. The Blue Party won 48 seats, down from 52.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-change',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const statement of readProse(context)) {
      if (statement.kind !== 'change' || !isOfLastElection(statement, context)) continue
      const { form, option, measure, sign, span, text } = statement
      const said = saidQuantity(statement, 'the change')
      if (said === null) continue
      const { before, changes } = beforeOf(context, option, measure)
      // What lost its sign has the one that the prose gives it.
      const stated =
        form === 'before' ? before : changes.map((one) => withUnits(one, magnitude(one.units), one.decimals))
      const agreed = agreedAgainst(said, stated)
      if (agreed === null || sign * Number(changes.find(({ units }) => units < 0n)?.units ?? sign) < 0)
        continue
      if (agreed.decimals < said.decimals) continue
      const wanted = withUnits(said, rounded(agreed.units, agreed.decimals - said.decimals), said.decimals)
      if (!isSlipAway(said.units, wanted.units, said.decimals)) continue
      // Who gained more may have lost others.
      if (form === 'gross' && said.units > wanted.units) continue
      const expected = writeLike(said, wanted.units)
      const what = form === 'before' ? `${text} before` : `change of ${text}`
      tell(
        report(rule, span, `Unexpected ${what} for ${nameOf(option)}, expected ${expected}`, {
          actual: text,
          expected: [expected],
          related: stated.map((one) => ({
            span: quantitySpan(one),
            message: `by this it is ${plainNumber(one.units, one.decimals)}`,
          })),
        }),
      )
    }
  },
}

/** Whether a change is said to be one since the election before this one. */
function isOfLastElection({ year }: ProseChange, { record }: CheckContext): boolean {
  if (year === null) return true
  const previous = record.data?.previous
  const known = previous !== null && typeof previous === 'object' && 'year' in previous ? previous.year : null
  return isFact(known) && Number(known.reading.value) === year
}
