import { isFact } from '../../record/fact.js'
import { saidQuantity } from '../arithmetic/said-quantity.js'
import { contestOptions } from '../figures/contest-options.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantityOf, quantitySpan } from '../model/quantity.js'
import { nameOf } from '../prose/names.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseLack } from '../prose/statement.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
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
      if (statement.kind !== 'needed' && statement.kind !== 'lack') continue
      needed ??= majorityOf(context)
      if (statement.kind === 'lack') {
        if (needed !== null) tellLack(statement, needed, context, tell)
        continue
      }
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

/** Seats that a party is said to lack for a majority; half of the seats may be meant, where one more makes it. */
function tellLack(statement: ProseLack, needed: Quantity, context: CheckContext, tell: Tell): void {
  const said = saidQuantity(statement, 'the seats lacking')
  const party = contestOptions(context).find(({ option }) => option.name === statement.option.name)
  const seats = party?.quantity('seats') ?? null
  if (said === null || seats === null || seats.decimals > 0) return
  const lacking = needed.units - seats.units
  if (lacking <= 1n || said.units === lacking || said.units === lacking - 1n) return
  if (!isSlipAway(said.units, lacking, 0)) return
  const expected = writeLike(said, lacking)
  tell(
    report(
      rule,
      statement.span,
      `Unexpected ${statement.text} short of a majority for ${nameOf(statement.option)}, expected ${expected}: ${plainNumber(needed.units, 0)} seats make a majority, and it has ${plainNumber(seats.units, 0)}`,
      {
        actual: statement.text,
        expected: [expected],
        related: [needed, seats].map((one) => ({ span: quantitySpan(one), message: one.label })),
      },
    ),
  )
}

/** The majority of the infobox, where it is more than half of the seats that it states, by the least. */
function majorityOf({ record: { data } }: CheckContext): Quantity | null {
  const [seats, majority] = [data?.seats, data?.majority].map((fact) =>
    isFact(fact) ? quantityOf(fact, 'the majority', 'the infobox') : null,
  )
  if (seats === undefined || majority === undefined || seats === null || majority === null) return null
  return seats.decimals === 0 && majority.decimals === 0 && seats.units / 2n + 1n === majority.units
    ? majority
    : null
}
