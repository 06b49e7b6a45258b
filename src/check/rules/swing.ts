import { contestOptions } from '../figures/contest-options.js'
import { isDifference } from '../figures/difference.js'
import { isDisputed } from '../figures/disputed.js'
import { type ChangeInTurn, changesInTurn } from '../figures/elections-in-turn.js'
import { isSigned, lastElectionOf } from '../figures/last-election.js'
import { tellOther } from '../figures/other-change.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import { plainNumber } from '../model/format.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The swing is the difference of the shares of two elections.
 *
 * Compares: `Swing` with the share and that of `Last Election` in the infobox, and with the change in the table where the
 * two agree on all options but one. Of elections that have a table each, the change with the shares in two of them, where all
 * others are the difference of these.
 *
 * Tolerance: half a unit of the last decimal for each of the three; a swing that lost its sign is compared without it.
 *
 * May be right all the same: new boundaries, notional results, a swing between two parties.
 *
 * Source: |p − q − s| ≤ (u + w + z) / 2, where u, w and z are the units of the last decimals.
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
 * - Percentage1: 44.45%
 * - Swing1: ▲ 2.59 pp
 * - Party2: New Zealand Labour Party
 * - Last Election2: 32 seats, 25.13%
 * - Percentage2: 36.89%
 * - Swing2: ▲ 11.96 pp
 * ```
 * ```findings
 * swing 10:11 warning Unexpected swing of ▲ 2.59 pp for New Zealand National Party, expected −2.59: 44.45% now, 47.04% before. Its share, now or before, could be the wrong number instead
 * swing 14:11 warning Unexpected swing of ▲ 11.96 pp for New Zealand Labour Party, expected +11.76: 36.89% now, 25.13% before. Its share, now or before, could be the wrong number instead
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
 * - Last Election1: 60 seats, 47.0%
 * - Percentage1: 44.45%
 * - Swing1: ▼ 2.59 pp
 * - Party2: New Zealand Labour Party
 * - Last Election2: 32 seats, 25.13%
 * - Percentage2: 36.89%
 * - Swing2: 11.8
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'swing',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    for (const option of contestOptions(context)) {
      const swing = option.slot === null ? null : option.quantity('swing')
      const share = swing === null ? null : option.quantity('share')
      if (swing === null || share === null) continue
      const last = lastElectionOf(option).share
      if (last === null || isDifference(swing, share, last) || isDisputed(context, [share, swing])) continue
      const decimals = Math.max(share.decimals, last.decimals)
      const difference = inDecimals(share, decimals) - inDecimals(last, decimals)
      const expected = `${difference >= 0n ? '+' : ''}${plainNumber(difference, decimals)}`
      tell(
        report(
          rule,
          quantitySpan(swing),
          `Unexpected swing of ${statedText(swing)} for ${option.name}, expected ${expected}: ${statedText(share)} now, ${statedText(last)} before. Its share, now or before, could be the wrong number instead`,
          {
            actual: statedText(swing),
            expected: [expected],
            related: [
              { span: quantitySpan(last), message: `could be wrong instead: ${last.label}` },
              { span: quantitySpan(share), message: `could be wrong instead: ${share.label}` },
            ],
          },
        ),
      )
    }
    tellOther(context, 'swing', rule, tell)
    for (const change of changesInTurn(context)) tellInTurn(context, change, tell)
  },
}

/** Tells a change in a table that is a slip away from the difference of the shares in two tables. */
function tellInTurn(context: CheckContext, { name, change, now, before }: ChangeInTurn, tell: Tell): void {
  const decimals = Math.max(now.decimals, before.decimals)
  const difference = inDecimals(now, decimals) - inDecimals(before, decimals)
  const isTurned = isSigned(change) && change.units === -difference
  if (change.decimals !== decimals) return
  if (!isTurned && !isSlipAway(magnitude(change.units), magnitude(difference), decimals)) return
  if (isDisputed(context, [change, now, before])) return
  const sign = difference < 0n ? '−' : isSigned(change) ? '+' : ''
  const expected = `${sign}${plainNumber(magnitude(difference), decimals)}`
  tell(
    report(
      rule,
      quantitySpan(change),
      `Unexpected change of ${statedText(change)} for ${name}, expected ${expected}: ${statedText(now)} now, ${statedText(before)} in the table of which all other changes are. Its share, now or before, could be the wrong number instead`,
      {
        actual: statedText(change),
        expected: [expected],
        related: [
          { span: quantitySpan(now), message: `could be wrong instead: ${now.label}` },
          { span: quantitySpan(before), message: `could be wrong instead: ${before.label} before` },
        ],
      },
    ),
  )
}
