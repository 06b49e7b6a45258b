import type { Finding } from '../diagnostic.js'
import { type ContestOption, contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { isSigned, lastElectionOf } from '../figures/last-election.js'
import { tellOther } from '../figures/other-change.js'
import { inDecimals, magnitude, mostDecimals } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The change of seats is the difference to the last election.
 *
 * Compares: `Seat Change` with the seats, or `Seats After`, and those of `Last Election`, or of `Seats Before`, in the
 * infobox, and with the change in the table where the two agree on all options but one.
 *
 * Tolerance: none; a change that lost its sign is compared without it. Told is only a change that one slip (a digit, two
 * neighbours, a sign) turns into the difference, or, as a warning, seats before that one slip turns into what the change
 * says: others count from another base. A change of any other size is remarked where it is the only one, and three or more
 * are the difference.
 *
 * May be right all the same: new boundaries, notional results, by-elections and defections in between.
 *
 * Source: change = seats − seats before.
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Type: parliamentary
 * - Election Date: 23 September 2017
 * - Party1: New Zealand National Party
 * - Last Election1: 60 seats, 47.04%
 * - Seats1: 56
 * - Seat Change1: ▲ 4
 * - Party2: New Zealand Labour Party
 * - Last Election2: 32 seats, 25.13%
 * - Seats2: 46
 * - Seat Change2: ▲ 41
 * ```
 * ```findings
 * seat-change 10:17 error Unexpected change of ▲ 4 seats for New Zealand National Party, expected ▼ 4: 56 now, 60 before. Its seats, now or before, could be the wrong number instead
 * seat-change 14:17 error Unexpected change of ▲ 41 seats for New Zealand Labour Party, expected ▲ 14: 46 now, 32 before. Its seats, now or before, could be the wrong number instead
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Type: parliamentary
 * - Election Date: 23 September 2017
 * - Party1: New Zealand National Party
 * - Last Election1: 60 seats, 47.04%
 * - Seats1: 56
 * - Seat Change1: ▼ 4
 * - Party2: New Zealand Labour Party
 * - Last Election2: 32 seats, 25.13%
 * - Seats2: 46
 * - Seat Change2: 14
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'seat-change',
  severity: 'error',
  fix: 'suggested',
  check(context, tell) {
    let agreeing = 0
    const strange: Finding[] = []
    for (const option of contestOptions(context)) {
      const change = option.slot === null ? null : option.quantity('seatChange')
      const [won, after] = [option.quantity('seats'), option.quantity('seatsAfter')]
      // Where only some seats were up, those won are not those of the chamber.
      const seats = after ?? won
      if (change === null || seats === null) continue
      const bases = [lastElectionOf(option).seats, option.quantity('seatsBefore')].filter(
        (base) => base !== null,
      )
      const fits = (stated: Quantity | null) =>
        stated !== null && bases.some((base) => isChange(change, stated, base))
      if (!fits(won) && !fits(after)) judge(context, option, change, seats, bases, tell, strange)
      else if (after !== null && won !== null && !fits(after)) judgeAfter(option.name, won, after, tell)
      else agreeing++
    }
    const [lone, ...others] = strange
    if (lone !== undefined && others.length === 0 && agreeing >= most) tell(lone)
    tellOther(context, 'seatChange', rule, tell)
  },
}

/** So many changes that are the difference make a single one that is not a strange one. */
const most = 3

function judge(
  context: CheckContext,
  { name }: ContestOption,
  change: Quantity,
  seats: Quantity,
  bases: readonly Quantity[],
  tell: Tell,
  strange: Finding[],
): void {
  const [base] = bases
  if (base === undefined || bases.length > 1 || seats.decimals + base.decimals + change.decimals > 0) return
  const difference = seats.units - base.units
  const wanted = isSigned(change) ? difference : magnitude(difference)
  const isSlip = isSlipAway(magnitude(change.units), magnitude(wanted), 0)
  if (isDisputed(context, [seats, change])) return
  const expected = isSigned(change) ? writeChange(change, wanted) : plainNumber(wanted, 0)
  const finding = report(
    rule,
    quantitySpan(change),
    `Unexpected change of ${statedText(change)} seats for ${name}, expected ${expected}: ${plainNumber(seats.units, 0)} now, ${plainNumber(base.units, 0)} before. Its seats, now or before, could be the wrong number instead`,
    {
      actual: statedText(change),
      expected: [expected],
      related: [
        { span: quantitySpan(base), message: `could be wrong instead: ${base.label}` },
        { span: quantitySpan(seats), message: `could be wrong instead: ${seats.label}` },
      ],
    },
  )
  if (isSlip || change.units === -wanted) tell(finding)
  else if (!isSigned(change) || !judgeBase(name, change, seats, base, tell))
    strange.push({ ...finding, severity: 'info' })
}

/** Seats after the vote that are one slip away from those which the change and the table agree on. */
function judgeAfter(name: string, won: Quantity, after: Quantity, tell: Tell): void {
  if (won.decimals + after.decimals > 0 || !isSlipAway(after.units, won.units, 0, 'digit')) return
  tell(
    report(
      rule,
      quantitySpan(after),
      `Unexpected ${statedText(after)} seats after for ${name}, expected ${plainNumber(won.units, 0)}, as the change of seats and ${won.place} have it`,
      {
        severity: 'warning',
        actual: statedText(after),
        expected: [writeLike(after, won.units)],
        related: [{ span: quantitySpan(won), message: won.label }],
      },
    ),
  )
}

/** A change that no slip explains may be right, and one slip in the seats before wrong: they count from another base only perhaps. */
function judgeBase(name: string, change: Quantity, seats: Quantity, base: Quantity, tell: Tell): boolean {
  const wanted = seats.units - change.units
  if (wanted < 0n || !isSlipAway(base.units, wanted, 0)) return false
  tell(
    report(
      rule,
      quantitySpan(base),
      `Unexpected ${statedText(base)} seats before for ${name}, expected ${plainNumber(wanted, 0)}: ${plainNumber(seats.units, 0)} now, a change of ${statedText(change)}. These could be the wrong numbers instead`,
      {
        severity: 'warning',
        actual: statedText(base),
        expected: [writeLike(base, wanted)],
        related: [
          { span: quantitySpan(change), message: `could be wrong instead: ${change.label}` },
          { span: quantitySpan(seats), message: `could be wrong instead: ${seats.label}` },
        ],
      },
    ),
  )
  return true
}

const arrows: Readonly<Record<string, string>> = { '▲': '▼', '▼': '▲', '△': '▽', '▽': '△', '+': '−' }

/** The change as the source writes changes, its arrow turned where the direction differs. */
function writeChange(change: Quantity, wanted: bigint): string {
  const written = writeLike(change, magnitude(wanted))
  const [sign = ''] = statedText(change)
  if (change.units >= 0n === wanted >= 0n) return writtenWithSign(statedText(change), written)
  const turned = arrows[sign] ?? (wanted >= 0n ? '+' : '−')
  return `${turned}${written.startsWith(sign) ? written.slice(sign.length) : written}`
}

/** A minus sign is lost when the bare number is written; it is put back. */
function writtenWithSign(stated: string, written: string): string {
  const [sign = ''] = stated
  return /[-−–]/.test(sign) && !written.startsWith(sign) ? `${sign}${written}` : written
}

function isChange(change: Quantity, seats: Quantity, base: Quantity): boolean {
  const decimals = mostDecimals([change, seats, base])
  const difference = inDecimals(seats, decimals) - inDecimals(base, decimals)
  const stated = inDecimals(change, decimals)
  return isSigned(change) ? stated === difference : magnitude(stated) === magnitude(difference)
}
