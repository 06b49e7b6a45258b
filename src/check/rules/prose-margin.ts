import { saidQuantity } from '../arithmetic/said-quantity.js'
import { type ContestOption, contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { marginPair, type Pair } from '../figures/margin-pair.js'
import { inDecimals, lastUnits, magnitude, mostDecimals, rounded } from '../model/decimals.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantitySpan, statedText, tenTo } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseMargin, ProseMultiple } from '../prose/statement.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { isSlipAway, slipsOf } from '../solve/typo.js'
import { report } from '../survey/finding.js'

/**
 * A margin in the prose is the difference of the two.
 *
 * Compares: "Kerry defeated Dean by 4,337 votes", "won with a majority of 4,337 votes", "won by 18.4 percentage points" and
 * "carried the state by an 18.4% margin" with the difference of the votes or the shares of the two; where one alone is
 * named, of the first two; "received more than twice as many votes as Dean" with the votes of the two.
 *
 * Tolerance: votes exactly, or rounded to hundreds or more; shares as far as rounding explains. Only where subject and area
 * are certain, and only a number that is a slip away from the difference, or a bound ("by less than 1%") that it surely breaks;
 * of several rounds the last is meant.
 *
 * May be right all the same: a margin before a recount.
 *
 * Source: the article's own numbers.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry defeated Howard Dean by 4,373 votes.
 *
 * | Candidate | Votes | % |
 * | John Kerry | 11,397 | 61.7 |
 * | Howard Dean | 7,060 | 38.3 |
 * | Total | 18,457 | 100.0 |
 * ```
 * ```findings
 * prose-margin 3:36 warning Unexpected margin of 4,373, expected 4,337: 11,397 for John Kerry without 7,060 for Howard Dean
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * John Kerry won by a margin of 23.5 percentage points. In King County, Kerry defeated Dean by 4,373 votes.
 *
 * | Candidate | Votes | % |
 * | John Kerry | 11,397 | 61.7 |
 * | Howard Dean | 7,060 | 38.3 |
 * | Total | 18,457 | 100.0 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'prose-margin',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const statement of readProse(context)) {
      if (statement.kind === 'multiple') tellMultiple(statement, context, tell)
      if (statement.kind !== 'margin') continue
      const pair = marginPair(statement, contestOptions(context))
      if (pair === null) continue
      const [first, second] = pair.map((option) => option.quantity(statement.measure))
      if (first === undefined || second === undefined || first === null || second === null) continue
      const said = saidQuantity(statement, 'the margin')
      if (said === null) {
        tellBound(statement, pair, [first, second], context, tell)
        continue
      }
      const decimals = mostDecimals([first, second, said])
      const wanted = inDecimals(first, decimals) - inDecimals(second, decimals)
      const stated = inDecimals(said, decimals)
      if (wanted <= 0n || fits(stated - wanted, said, [first, second], decimals)) continue
      const nearest = rounded(wanted, decimals - said.decimals)
      const more = tenTo(decimals - said.decimals)
      const isNear = (units: bigint) => fits(units * more - wanted, said, [first, second], decimals)
      const slip = isSlipAway(said.units, nearest, 0) ? nearest : slipsOf(said.units).find(isNear)
      if (slip === undefined || isDisputed(context, [first, second])) continue
      tellMargin(statement, writeLike(said, slip), pair, [first, second], tell)
    }
  },
}

function tellMargin(
  { span, text }: ProseMargin,
  expected: string,
  pair: Pair<ContestOption>,
  [first, second]: Pair<Quantity>,
  tell: Tell,
): void {
  tell(
    report(
      rule,
      span,
      `Unexpected margin of ${text}, expected ${expected}: ${statedText(first)} for ${pair[0].name} without ${statedText(second)} for ${pair[1].name}`,
      {
        actual: text,
        expected: [expected],
        related: [first, second].map((other) => ({ span: quantitySpan(other), message: other.label })),
      },
    ),
  )
}

/** `by less than one percent`, `by over 80,000 votes`: told where the difference lies surely on the other side. */
function tellBound(
  statement: ProseMargin,
  pair: Pair<ContestOption>,
  two: Pair<Quantity>,
  context: CheckContext,
  tell: Tell,
): void {
  const { qualifier, ...reading } = statement.reading
  const bound = saidQuantity({ ...statement, reading }, 'the margin')
  // `nearly 20 points` may be said of a little more.
  const isUpper =
    (qualifier === 'below' && !/^(?:nearly|almost)/.test(statement.text)) || qualifier === 'at-most'
  if (bound === null || !(isUpper || qualifier === 'above' || qualifier === 'at-least')) return
  const decimals = mostDecimals([...two, bound])
  const margin = inDecimals(two[0], decimals) - inDecimals(two[1], decimals)
  const off = inDecimals(bound, decimals) - margin
  if (margin <= 0n || (isUpper ? off >= 0n : off <= 0n)) return
  if (2n * magnitude(off) <= lastUnits(two, decimals)) return
  if (isDisputed(context, two)) return
  tellMargin(statement, plainNumber(margin, decimals), pair, two, tell)
}

/** `more than twice as many votes as Dean`: told where it is surely not so. */
function tellMultiple(statement: ProseMultiple, context: CheckContext, tell: Tell): void {
  const pair = marginPair({ ...statement, over: statement.of, measure: 'votes' }, contestOptions(context))
  const [first, second] = pair?.map((option) => option.quantity('votes')) ?? []
  const { qualifier, exact } = statement.reading
  if (pair === null || first === undefined || second === undefined || first === null || second === null)
    return
  const isLower = qualifier === 'above' || qualifier === 'at-least'
  const times = Number(exact)
  if (!Number.isInteger(times) || first.decimals + second.decimals > 0) return
  const [own, others] = [first.units, BigInt(times) * second.units]
  if (isLower ? own >= others : !/^(?:less|fewer) than/.test(statement.text) || own <= others) return
  if (isDisputed(context, [first, second])) return
  const ratio = (Number(first.units) / Number(second.units)).toFixed(2)
  tell(
    report(
      rule,
      statement.span,
      `Unexpected "${statement.text}", expected ${ratio} times: ${statedText(first)} for ${pair[0].name}, ${statedText(second)} for ${pair[1].name}`,
      {
        actual: statement.text,
        expected: [ratio],
        related: [first, second].map((other) => ({ span: quantitySpan(other), message: other.label })),
      },
    ),
  )
}

/** Whether rounding explains how far a margin is off: of the three numbers, and of one written with zeros at its end. */
function fits(off: bigint, said: Quantity, two: readonly Quantity[], decimals: number): boolean {
  const distance = magnitude(off)
  if (two.every((quantity) => quantity.unit === '')) {
    let unit = 1n
    while (said.units !== 0n && said.units % (unit * 10n) === 0n) unit *= 10n
    return distance === 0n || (unit >= 100n && distance < unit)
  }
  return (
    2n * distance <= [said, ...two].reduce((sum, quantity) => sum + tenTo(decimals - quantity.decimals), 0n)
  )
}
