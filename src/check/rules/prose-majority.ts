import { isFact } from '../../record/fact.js'
import { saidQuantity } from '../arithmetic/said-quantity.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { quantityOf, quantitySpan } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import type { CheckContext, Rule } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The majority that the prose says was needed is that of the infobox.
 *
 * Compares: "the 35 seats needed for a majority", "a majority required 35 seats" with the majority of the infobox, where that is more
 * than half of the seats.
 *
 * Tolerance: half of the seats, and somewhat fewer: speakers, and members who do not take their seats, are not counted by everybody.
 *
 * May be right all the same: the majority of a chamber with vacant seats.
 *
 * Source: ⌊n/2⌋ + 1.
 *
 * @example
 * ```text
 * = 1999 Springfield general election =
 *
 * Infobox
 * - Election Name: 1999 Springfield general election
 * - Type: parliamentary
 * - Election Date: 9 May 1999
 * - Seats For Election: All 100 seats in the Assembly
 * - Majority Seats: 51
 *
 * No party won the 61 seats needed for a majority.
 * ```
 * ```findings
 * prose-majority 10:18 warning Unexpected 61 for a majority, expected 51
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
 * - Seats For Election: All 100 seats in the Assembly
 * - Majority Seats: 51
 *
 * No party won the 51 seats needed for a majority.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-majority',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    let needed: ReturnType<typeof majorityOf> | undefined
    for (const statement of readProse(context)) {
      if (statement.kind !== 'needed') continue
      needed ??= majorityOf(context)
      const said = saidQuantity(statement, 'the majority')
      if (said === null || needed === null || said.decimals > 0) continue
      const off = said.units - needed.units
      // Fewer are enough where some do not vote.
      if (
        off === 0n ||
        (off < 0n && magnitude(off) * 10n < needed.units) ||
        !isSlipAway(said.units, needed.units, 0)
      )
        continue
      const expected = plainNumber(needed.units, 0)
      // What somebody lacks for it has fewer digits.
      if (expected.length !== plainNumber(said.units, 0).length) continue
      tell(
        report(rule, statement.span, `Unexpected ${statement.text} for a majority, expected ${expected}`, {
          actual: statement.text,
          expected: [expected],
          related: [{ span: quantitySpan(needed), message: 'the majority is stated here' }],
        }),
      )
    }
  },
}

/** The majority of the infobox, where it is more than half of the seats that it states, by the least. */
function majorityOf({ record: { data } }: CheckContext) {
  const [seats, majority] = [data?.seats, data?.majority].map((fact) =>
    isFact(fact) ? quantityOf(fact, 'the majority', 'the infobox') : null,
  )
  if (seats === undefined || majority === undefined || seats === null || majority === null) return null
  return seats.decimals === 0 && majority.decimals === 0 && seats.units / 2n + 1n === majority.units
    ? majority
    : null
}
