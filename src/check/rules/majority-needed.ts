import { isFact } from '../../record/fact.js'
import { ownTable } from '../figures/tables.js'
import { plainNumber } from '../model/format.js'
import { quantityOf, quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * A majority is more than half.
 *
 * Compares: `Majority Seats` with the number of seats for election, where all seats of the chamber are.
 *
 * Tolerance: ⌊n/2⌋ + 1, and n/2 where a presiding officer breaks ties. Numbers far from half are another majority (two
 * thirds, three fifths) and left alone, and so is a field that names several numbers of seats.
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
    const majorityFact = data?.majority
    if (!isFact(seatsFact) || !isFact(majorityFact)) return
    const seats = quantityOf(seatsFact, 'the number of seats', 'the infobox')
    const majority = quantityOf(majorityFact, 'the majority', 'the infobox')
    if (seats === null || majority === null || seats.decimals > 0 || majority.decimals > 0) return
    if (numbersIn(seatsFact.reading.raw) !== 1) return
    const needed = seats.units / 2n + 1n
    const off = majority.units - needed
    if (off === 0n || off === -1n || seats.units < 3n) return
    // Three fifths begin at a tenth more than half.
    if ((off < 0n ? -off : off) * 20n > seats.units) return
    // The table’s total bears the number of seats out, so that the majority is the wrong one.
    const total = ownTable(context)?.counts.find(({ count }) => count.column.role === 'seats')?.sums.total
    const [offset, end] = quantitySpan(majority)
    tell(
      report(
        rule,
        [offset, end],
        `Unexpected majority of ${statedText(majority)}, expected ${plainNumber(needed, 0)}: more than half of ${statedText(seats)} seats`,
        {
          actual: statedText(majority),
          expected: [plainNumber(needed, 0)],
          related: [{ span: quantitySpan(seats), message: 'the number of seats is stated here' }],
          ...(total !== undefined && total !== null && total.units === seats.units && total.decimals === 0
            ? {
                fix: { safe: false, edits: [{ offset, length: end - offset, text: plainNumber(needed, 0) }] },
              }
            : {}),
        },
      ),
    )
  },
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
