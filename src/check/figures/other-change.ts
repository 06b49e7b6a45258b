import { inDecimals, magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { type Quantity, quantitySpan, statedText, withUnits } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'
import { contestOptions } from './contest-options.js'
import { isSigned, lastElectionOf } from './last-election.js'
import { loneDisagreement } from './table-changes.js'

/** What a change is the difference of, now and in the election before. */
const numbers = {
  seatChange: { now: 'seats', before: 'seats' },
  swing: { now: 'share', before: 'share' },
} as const

/** Tells the one change of the table that is not that of the infobox and a slip away from it, unless the infobox has the wrong one: that is told there. */
export function tellOther(
  context: CheckContext,
  measure: keyof typeof numbers,
  rule: Rule,
  tell: Tell,
): void {
  const lone = loneDisagreement(context, measure)
  if (lone === null) return
  const { name, infobox, table } = lone
  const proof = differenceOf(context, name, measure)
  if (proof !== null && !isNear(infobox, proof)) return
  const decimals = Math.max(infobox.decimals, table.decimals)
  const [wanted, stated] = [inDecimals(infobox, decimals), inDecimals(table, decimals)]
  const isTurned = isSigned(table) && isSigned(infobox) && stated === -wanted
  if (!isTurned && !isSlipAway(magnitude(stated), magnitude(wanted), decimals)) return
  const expected = plainNumber(wanted, decimals)
  // What lost its sign in the infobox went the way that the table says.
  const isFall = isSigned(infobox) ? wanted < 0n : stated < 0n
  tell(
    report(
      rule,
      quantitySpan(table),
      `Unexpected ${statedText(table)} for ${table.label}, expected ${statedText(infobox)} as in the infobox: the two agree on all others`,
      {
        severity: 'warning',
        actual: statedText(table),
        expected: [
          isFall
            ? `−${plainNumber(magnitude(wanted), decimals)}`
            : isSigned(table)
              ? `+${expected}`
              : expected,
        ],
        related: [
          {
            span: quantitySpan(infobox),
            message:
              proof === null ? `could be wrong instead: ${infobox.label}` : `${infobox.label} is stated here`,
          },
        ],
      },
    ),
  )
}

/** What the change must be by the two numbers of the infobox; null where it does not state both. */
function differenceOf(context: CheckContext, name: string, measure: keyof typeof numbers): Quantity | null {
  const option = contestOptions(context).find((one) => one.slot !== null && one.name === name)
  const now = option?.quantity(numbers[measure].now) ?? null
  const last = option === undefined ? null : lastElectionOf(option)[numbers[measure].before]
  if (now === null || last === null) return null
  const decimals = Math.max(now.decimals, last.decimals)
  return withUnits(now, inDecimals(now, decimals) - inDecimals(last, decimals), decimals)
}

/** The same within a unit of the coarser decimals. */
function isNear(stated: Quantity, difference: Quantity): boolean {
  const decimals = Math.max(stated.decimals, difference.decimals)
  const [one, other] = [inDecimals(stated, decimals), inDecimals(difference, decimals)]
  const off = isSigned(stated) ? one - other : magnitude(one) - magnitude(other)
  const coarsest = Math.min(stated.decimals, difference.decimals)
  const room =
    stated.decimals === 0 && difference.decimals === 0
      ? 0n
      : inDecimals({ units: 1n, decimals: coarsest }, decimals)
  return magnitude(off) <= room
}
