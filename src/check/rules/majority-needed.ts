import { type Fact, fact, isFact } from '../../record/fact.js'
import { readQuantities } from '../../value/index.js'
import type { Finding } from '../diagnostic.js'
import { ownCounted } from '../figures/tables.js'
import { magnitude } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantityOf, quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'
import { singular, surveyOf } from '../survey/survey.js'

/**
 * A majority is more than half.
 *
 * Compares: `Majority Seats`, or what the field of the seats itself says of it (`165 seats needed for a majority`), with
 * the number of seats for election, where all seats of the chamber are, and `Needed Votes` with the one number of
 * delegates or electors that `Votes For Election` states.
 *
 * Tolerance: ⌊n/2⌋ + 1, and n/2 where a presiding officer breaks ties. Numbers far from half are another majority (two
 * thirds, three fifths) and left alone, unless all seats are up and a digit is the difference; so is a field that names
 * several numbers of seats and does not begin with all of them. Of votes only a wrong digit is told, as halves may count.
 *
 * May be right all the same: a larger majority, a speaker who does not vote, vacant or appointed seats.
 *
 * Source: ⌊n/2⌋ + 1.
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Type: parliamentary
 * - Seats For Election: All 120 seats in the House of Representatives
 * - Majority Seats: 63
 * ```
 * ```findings
 * majority-needed 7:19 warning Unexpected majority of 63, expected 61: more than half of 120 seats
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Type: parliamentary
 * - Seats For Election: All 99 seats in the House of Representatives
 * - Majority Seats: 61
 *
 * | Party | Seats |
 * | National | 56 |
 * | Labour | 46 |
 * | Others | 18 |
 * | Total | 120 |
 * ```
 * ```findings
 * majority-needed 6:27 warning Unexpected number of seats 99, expected 120: 61 is more than half of 120 seats, which is the total of the table
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Type: parliamentary
 * - Seats For Election: All 120 seats in the House of Representatives
 * - Majority Seats: 61
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'majority-needed',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    const { data } = context.record
    const seatsFact = data?.seats
    if (!isFact(seatsFact)) tellVotes(context, tell)
    const said = singular(surveyOf(context), 'seatsForElection')?.fact ?? null
    const beside = said === null ? null : majorityIn(said)
    const majorityFact = isFact(data?.majority) ? data.majority : beside
    if (!isFact(seatsFact) || majorityFact === null) return
    const seats = quantityOf(seatsFact, 'the number of seats', 'the infobox')
    const majority = quantityOf(majorityFact, 'the majority', 'the infobox')
    if (seats === null || majority === null || seats.decimals > 0 || majority.decimals > 0) return
    const { raw } = (said ?? seatsFact).reading
    // `All 736 seats, including 138 overhang seats` are those of the chamber; of two numbers either may be.
    const isChamber = /^\s*all\b/i.test(raw.slice(0, longestField))
    if (!isChamber && numbersIn(raw) !== (beside === null ? 1 : 2)) return
    const wanted = seats.units / 2n + 1n
    const off = majority.units - wanted
    if (isMajority(majority.units, seats.units) || seats.units < 3n) return
    const total = ownCounted(context, 'seats')?.sums.total
    const counted = total === undefined || total === null || total.decimals > 0 ? null : total
    if (counted !== null && counted.units !== seats.units && isMajority(majority.units, counted.units)) {
      tell(wrongSeats(seats, majority, counted))
      return
    }
    // Three fifths begin at a tenth more than half.
    const isNear = magnitude(off) * 20n <= seats.units
    if (!isNear && !(isChamber && isSlip(majority.units, wanted, seats.units))) return
    const [offset, end] = quantitySpan(majority)
    // The table’s total bears the number of seats out, so that the majority is the wrong one.
    const isSure = counted?.units === seats.units
    tell(
      report(
        rule,
        [offset, end],
        `Unexpected majority of ${statedText(majority)}, expected ${plainNumber(wanted, 0)}: more than half of ${statedText(seats)} seats`,
        {
          actual: statedText(majority),
          expected: [plainNumber(wanted, 0)],
          related: [
            {
              span: quantitySpan(seats),
              message: isSure
                ? 'the number of seats is stated here'
                : `could be wrong instead: ${seats.label}`,
            },
          ],
          ...(isSure
            ? {
                fix: { safe: false, edits: [{ offset, length: end - offset, text: plainNumber(wanted, 0) }] },
              }
            : {}),
        },
      ),
    )
  },
}

/** `4,105 delegates`, of which the votes needed are no majority, but would be with another digit. */
function tellVotes({ record: { data } }: CheckContext, tell: Tell): void {
  const all = [data?.delegates, data?.electoralVotes].filter((stated) => isFact(stated))
  const [votesFact, ...others] = all
  if (votesFact === undefined || others.length > 0 || !isFact(data?.majority)) return
  if (numbersIn(votesFact.reading.raw) !== 1) return
  const votes = quantityOf(votesFact, 'the number of votes', 'the infobox')
  const majority = quantityOf(data.majority, 'the majority', 'the infobox')
  if (votes === null || majority === null || votes.decimals > 0 || majority.decimals > 0) return
  const wanted = votes.units / 2n + 1n
  const off = majority.units - wanted
  // Half votes, and those that only some delegates have, make a difference of one or two.
  if (off * off <= 4n || !isSlip(majority.units, wanted, votes.units)) return
  const expected = plainNumber(wanted, 0)
  tell(
    report(
      rule,
      quantitySpan(majority),
      `Unexpected majority of ${statedText(majority)}, expected ${expected}: more than half of ${plainNumber(votes.units, 0)} votes. The number of votes could be the wrong one instead`,
      {
        actual: statedText(majority),
        expected: [writeLike(majority, wanted)],
        related: [{ span: quantitySpan(votes), message: `could be wrong instead: ${votes.label}` }],
      },
    ),
  )
}

/** More than half, or half where a presiding officer breaks ties. */
function isMajority(majority: bigint, seats: bigint): boolean {
  const off = majority - seats / 2n
  return off === 0n || off === 1n
}

/** A majority that one wrong digit, or two neighbours, keep from being more than half, and that is none of a larger kind. */
function isSlip(majority: bigint, wanted: bigint, seats: bigint): boolean {
  const isLarger = largerMajorities.some(([part, of]) => {
    const off = majority * of - seats * part
    return off >= -of && off <= of
  })
  // Of one digit every other number is a slip.
  return !isLarger && wanted > 9n && isSlipAway(majority, wanted, 0, 'digit')
}

const largerMajorities: readonly (readonly [part: bigint, of: bigint])[] = [
  [3n, 5n],
  [2n, 3n],
  [3n, 4n],
  [4n, 5n],
]

/** The majority is that of the table’s total: it is the number of seats that is wrong, or the table has other seats too. */
function wrongSeats(seats: Quantity, majority: Quantity, total: Quantity): Finding {
  const wanted = plainNumber(total.units, 0)
  return report(
    rule,
    quantitySpan(seats),
    `Unexpected number of seats ${statedText(seats)}, expected ${wanted}: ${statedText(majority)} is more than half of ${wanted} seats, which is the total of the table`,
    {
      actual: statedText(seats),
      expected: [wanted],
      related: [
        { span: quantitySpan(majority), message: 'the majority is stated here' },
        { span: quantitySpan(total), message: `${total.label} in the table` },
      ],
    },
  )
}

/** No field says it in more words. */
const longestField = 300
const needed = /(?:needed|required|necessary) (?:for|to form|to win) (?:an? )?(?:\w+ )?majority/i

/** `165 seats needed for a majority` in the field that gives the number of seats. */
function majorityIn({ reading: { raw }, node, from }: Fact): Fact | null {
  const at = raw.length > longestField ? -1 : raw.search(needed)
  const before = at === -1 ? [] : readQuantities(raw).filter(({ reading }) => reading.end <= at)
  const last = before.length < 2 ? undefined : before[before.length - 1]
  return last === undefined ? null : fact(last.reading, node, from)
}

/** How many numbers a field names. */
function numbersIn(text: string): number {
  let count = 0
  let inside: boolean = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit: boolean = code >= 48 && code <= 57
    const separator: boolean = inside && code === 44
    if (digit && !inside) count++
    inside = digit || separator
  }
  return count
}
