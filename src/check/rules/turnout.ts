import type { Finding } from '../diagnostic.js'
import { type Ballots, ballotsOf, type Voters } from '../figures/ballots.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import { isDisputed } from '../figures/disputed.js'
import { otherRoundTurnout } from '../figures/round-turnouts.js'
import { wholeOfShares } from '../figures/share-reading.js'
import { votersOfInfobox } from '../figures/turnout-field.js'
import { isTurnoutOf } from '../figures/turnout-of.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantitySpan, statedText, tenTo } from '../model/quantity.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway, slipBetween, slipsOf } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * The turnout is what the votes cast are of the registered voters.
 *
 * Compares: the turnout in the table and in the infobox with the votes cast (a row of its own, the total, the valid and
 * the invalid votes, the sum of the rows, the number beside the turnout) as a share of the registered voters, and the
 * turnouts of several rounds in the infobox with those of the table.
 *
 * Tolerance: rounding, or cutting off, to the stated decimals, a zero at the end not counted. Where no invalid ballots are stated,
 * a higher turnout may count some, up to a fifth of all. Any of the numbers of
 * votes will do; told is only a turnout that none of them gives and that one slip turns into what one of them gives, or
 * a number of registered voters that one wrong digit, or a power of ten, keeps from giving all stated turnouts.
 *
 * May be right all the same: a turnout of all people of voting age, or of those who are on the rolls that day.
 *
 * Source: t = 100·cast / registered.
 *
 * @example
 * ```text
 * = 2004 Ghanaian parliamentary election =
 *
 * | Party | Votes | % |
 * | New Patriotic Party | 4,212,844 | 54.59 |
 * | National Democratic Congress | 3,505,074 | 45.41 |
 * | Invalid/blank votes | 141,177 | – |
 * | Total | 7,859,095 | 100 |
 * | Registered voters/turnout | 10,381,152 | 57.71 |
 * ```
 * ```findings
 * turnout 8:44 error Unexpected turnout of 57.71, expected 75.71: 7,859,095 (the Total row’s votes) of 10,381,152 registered. The number of registered voters could be the wrong one instead
 * ```
 *
 * @example
 * ```text
 * = 2004 Ghanaian parliamentary election =
 *
 * | Party | Votes | % |
 * | New Patriotic Party | 4,212,844 | 54.59 |
 * | National Democratic Congress | 3,505,074 | 45.41 |
 * | Invalid/blank votes | 141,177 | – |
 * | Total | 7,859,095 | 100 |
 * | Registered voters/turnout | 10,381,152 | 75.71 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'turnout',
  severity: 'error',
  fix: 'suggested',
  check(context, tell) {
    const voters = votersOf(context).map((ballots) => ({
      ballots,
      odd: ballots.turnouts.filter((turnout) => !isTurnoutOf(turnout, ballots)),
    }))
    // What one turnout is of, all are meant to be of.
    const isKnown = voters.some(({ ballots, odd }) => odd.length < ballots.turnouts.length)
    for (const { ballots, odd } of voters) {
      const { turnouts, registered } = ballots
      const wrong = isKnown ? odd : odd.filter((turnout) => !countsInvalid(turnout, ballots))
      const [all] = registered
      const isAlone = wrong.length === turnouts.length && registered.length === 1 && all !== undefined
      // Two turnouts that agree are no two slips: what both are of is the wrong number.
      const judged = isAlone && wrong.length > 1 ? [] : wrong
      let isTold = false
      for (const turnout of judged)
        if (judge(context, ballots, turnout, wrong.length < turnouts.length, tell)) isTold = true
      if (isAlone && wrong.length > 0 && !isTold && !tellCast(context, ballots, all, tell))
        tellRegistered(context, ballots, all, tell)
    }
    tellOtherRound(context, tell)
  },
}

/** Tells the turnout of one of several rounds in the infobox that is not the table's. */
function tellOtherRound(context: CheckContext, tell: Tell): void {
  const other = otherRoundTurnout(context)
  if (other === null || isDisputed(context, [other.inTable])) return
  const { stated, inTable } = other
  const isProven = ballotsOf(context).some(
    (ballots) => ballots.turnouts.includes(inTable) && isTurnoutOf(inTable, ballots),
  )
  tell(
    report(
      rule,
      quantitySpan(stated),
      `Unexpected turnout of ${statedText(stated)} in the infobox, expected ${statedText(inTable)} as in the table${isProven ? '' : ', which could be the wrong one instead'}`,
      {
        actual: statedText(stated),
        expected: [writeLike(stated, inTable.units)],
        related: [
          {
            span: quantitySpan(inTable),
            message: isProven
              ? 'the turnout of this round is stated here'
              : 'could be wrong instead: the turnout',
          },
        ],
      },
    ),
  )
}

/** Those of the tables; of an article without any, those that the infobox states by itself. */
function votersOf(context: CheckContext): readonly Voters[] {
  const ballots = ballotsOf(context)
  const alone = ballots.length === 0 ? votersOfInfobox(context) : null
  return alone === null ? ballots : [alone]
}

/** Whether ballots that are not stated, the invalid ones, may make up what a turnout is more than the valid votes give. */
function countsInvalid({ units, decimals }: Quantity, { cast, registered, areAllCast }: Voters): boolean {
  if (areAllCast) return false
  const whole = tenTo(decimals + 2)
  return registered.some((all) =>
    cast.some((votes) => {
      const counted = units * all.units
      return counted > votes.units * whole && counted * (100n - mostInvalid) <= votes.units * whole * 100n
    }),
  )
}

/** In percent of all ballots. */
const mostInvalid = 20n

/** Tells a turnout that one slip explains; `proven`: another statement of it fits, so that this one is the wrong number. */
function judge(
  context: CheckContext,
  { cast, registered }: Voters,
  turnout: Quantity,
  proven: boolean,
  tell: Tell,
): boolean {
  for (const all of registered)
    for (const { units, label, stated, parts } of cast) {
      if (units <= 0n || all.units < units) continue
      const rounded = shareUnits(units, all.units, turnout.decimals)
      const cutOff = (units * tenTo(turnout.decimals + 2)) / all.units
      const wanted = [rounded, cutOff].find((share) => isSlipAway(turnout.units, share, turnout.decimals))
      if (wanted === undefined) continue
      if (isDisputed(context, [turnout, stated, all, ...parts.slice(0, mostParts)])) return false
      const [offset, end] = quantitySpan(turnout)
      const expected = writeLike(turnout, wanted)
      const isSure = proven || cast.filter((other) => other.units === units).length > 1
      tell(
        report(
          rule,
          [offset, end],
          `Unexpected turnout of ${statedText(turnout)}, expected ${plainNumber(wanted, turnout.decimals)}: ${plainNumber(units, 0)} (${label}) of ${plainNumber(all.units, 0)} registered${proven ? '' : '. The number of registered voters could be the wrong one instead'}`,
          {
            actual: statedText(turnout),
            expected: [expected],
            related: [
              ...(isSure ? [] : otherBallots(cast, stated)),
              ...(stated === null
                ? sumOf(parts)
                : [
                    {
                      span: quantitySpan(stated),
                      message: isSure ? label : `could be wrong instead: ${label}`,
                    },
                  ]),
              {
                span: quantitySpan(all),
                message: proven
                  ? 'the registered voters are stated here'
                  : `could be wrong instead: ${all.label}`,
              },
            ],
            ...(proven
              ? { fix: { safe: false, edits: [{ offset, length: end - offset, text: expected }] } }
              : {}),
          },
        ),
      )
      return true
    }
  return false
}

/** Rows of ballots that the turnout may be of, too, if it is their number that is wrong. */
function otherBallots(cast: Voters['cast'], judged: Quantity | null): NonNullable<Finding['related']> {
  return cast.flatMap(({ label, stated, isRow }) =>
    stated === null || stated === judged || isRow !== true
      ? []
      : { span: quantitySpan(stated), message: `could be wrong instead: ${label}` },
  )
}

/** The numbers that make up the votes cast. */
function sumOf(parts: readonly Quantity[]): NonNullable<Finding['related']> {
  if (parts.length > mostNamed) return []
  return parts.map((part) => ({ span: quantitySpan(part), message: `could be wrong instead: ${part.label}` }))
}

const mostParts = 3
const mostNamed = 500

/**
 * Of several votes a voter the shares are of the ballots: what these and the turnout agree on, and the stated ballots are one slip away from.
 * It may be right all the same, where spoilt ballots are counted in it.
 */
function tellCast(context: CheckContext, voters: Voters | Ballots, all: Quantity, tell: Tell): boolean {
  if (!('sums' in voters)) return false
  const { sums, turnouts } = voters
  const ballots = sums.cast
  const whole = wholeOfShares(context, sums)
  if (ballots === null || whole === null || isDisputed(context, [...turnouts, all, ballots])) return false
  const { low, high } = whole
  const fitting = slipsOf(ballots.units).filter(
    (units) =>
      units >= low &&
      units <= high &&
      turnouts.every((turnout) => roundingOf(turnout, units, all.units) !== null),
  )
  const [first] = fitting
  if (first === undefined || (ballots.units >= low && ballots.units <= high)) return false
  tell(
    report(
      rule,
      quantitySpan(ballots),
      `Unexpected ${statedText(ballots)} for ${ballots.label}, expected ${plainNumber(first, 0)}: the shares are of no total above ${plainNumber(high, 0)} or below ${plainNumber(low, 0)}, and the turnout is of no other either`,
      {
        severity: 'warning',
        actual: statedText(ballots),
        expected: fitting.map((units) => writeLike(ballots, units)),
        related: turnouts.map((turnout) => ({ span: quantitySpan(turnout), message: turnout.label })),
      },
    ),
  )
  return true
}

/** The number of registered voters is one slip away from one that fits all turnouts. */
function tellRegistered(context: CheckContext, { turnouts, cast }: Voters, all: Quantity, tell: Tell): void {
  const [turnout, second] = turnouts
  // A turnout in whole per cent fits too many numbers.
  if (turnout === undefined || (second === undefined && turnout.decimals === 0)) return
  // Rounding is likelier than cutting off.
  const cutOffs = (total: bigint) =>
    turnouts.filter((stated) => cast.every(({ units }) => roundingOf(stated, units, total) !== 'half')).length
  const fitting = slipsOf(all.units)
    .filter((total) => second !== undefined || isLikely(all.units, total))
    .filter((total) =>
      turnouts.every((stated) => cast.some(({ units }) => roundingOf(stated, units, total) !== null)),
    )
    .sort((one, other) => cutOffs(one) - cutOffs(other))
  const [first, ...others] = fitting
  if (first === undefined || isDisputed(context, [...turnouts, all, ...cast.map(({ stated }) => stated)]))
    return
  const expected = fitting.slice(0, mostExpected).map((units) => writeLike(all, units))
  tell(
    report(
      rule,
      quantitySpan(all),
      `Unexpected ${statedText(all)} registered voters, expected ${plainNumber(first, 0)}${others.length > 0 ? ' or another number that fits' : ''}: ${second === undefined ? `the turnout of ${statedText(turnout)} is not of it` : 'the stated turnouts agree with each other, but not with it'}`,
      {
        // With one decimal another base, such as all people of voting age, may look like a slip.
        severity: second === undefined && turnout.decimals === 1 ? 'warning' : rule.severity,
        actual: statedText(all),
        expected,
        related: [
          ...turnouts.map((turnout) => ({
            span: quantitySpan(turnout),
            message: `${turnout.label} is ${statedText(turnout)}`,
          })),
          ...sumOf([...new Set(cast.flatMap(({ parts }) => parts))]),
        ],
      },
    ),
  )
}

/** A digit, or a power of ten: a single turnout tells too little of other slips. */
function isLikely(stated: bigint, wanted: bigint): boolean {
  const [less, more] = stated < wanted ? [stated, wanted] : [wanted, stated]
  const isScale = less > 0n && [10n, 100n, 1000n].some((power) => less * power === more)
  return isScale || slipBetween(stated, wanted, 0) === 'digit'
}

const mostExpected = 5
