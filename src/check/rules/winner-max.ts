import { compatiblePeople, entityOf } from '../../record/data/entity.js'
import { aheadOf, type Lead } from '../figures/ahead.js'
import { compareQuantities } from '../figures/compare.js'
import {
  type ContestOption,
  canWin,
  contestOptions,
  type Measure,
  wordsFor,
} from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { CheckContext, Rule } from '../rule.js'
import { report, valueSpan } from '../survey/finding.js'
import { leadsLastRound, standsInRunoff } from '../survey/leaders.js'
import { singular, surveyOf } from '../survey/survey.js'

/**
 * The infobox names the winner first.
 *
 * Compares: the first option of the infobox with the highest number of delegates, electoral votes, seats and votes.
 *
 * Tolerance: being ahead, or level, in one of these, in the seats held after the election, in the share or in the votes of the last round is enough, and so is a
 * place in the table of a runoff; options that only the table has do not count. Referendums are left alone: yes comes first, whoever wins. Where `After Election` names the option that is
 * ahead and not the first one, the article says who won, and the order is another one.
 *
 * May be right all the same: an order by the last result, by incumbency or by the alphabet; a runoff, a death.
 *
 * Source: the numbers of the infobox, and those of the table that states the same contest.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Candidate1: Mitt Romney
 * - Popular Vote1: 16,344
 * - Candidate2: John McCain
 * - Popular Vote2: 22,626
 * ```
 * ```findings
 * winner-max 5:15 warning Unexpected Mitt Romney in the first place, expected John McCain, who is ahead in votes with 22,626
 * ```
 *
 * @example
 * ```text
 * = 2012 U.S. Virgin Islands Republican presidential caucuses =
 *
 * Infobox
 * - Election Name: 2012 U.S. Virgin Islands Republican presidential caucuses
 * - Candidate1: Mitt Romney
 * - Delegate Count1: 4
 * - Popular Vote1: 104
 * - Candidate2: Ron Paul
 * - Delegate Count2: 1
 * - Popular Vote2: 112
 * ```
 * ```findings
 * ```
 *
 * @example
 * ```text
 * = 2012 Chinese presidential election =
 *
 * Infobox
 * - Election Name: 2012 presidential election
 * - Candidate1: Tsai Ing-wen
 * - Popular Vote1: 6,093,578
 * - Candidate2: Ma Ying-jeou
 * - Popular Vote2: 6,891,139
 * - Before Election: Ma Ying-jeou
 * - After Election: Ma Ying-jeou
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'winner-max',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const options = contestOptions(context).filter((option) => option.slot !== null && canWin(option))
    const [first, ...others] = options
    if (
      first === undefined ||
      others.length === 0 ||
      first.kind === 'choice' ||
      first.option.part !== undefined
    )
      return
    const ahead: Lead[] = []
    for (const measure of measures) {
      const own = first.quantity(measure)
      const best = aheadOf(others, measure)
      if (best === null) continue
      // A first option without a number is no last one: the number may be missing.
      if (own === null || compareQuantities(own, best.quantity) >= 0) return
      ahead.push(best)
    }
    if (leadsLastRound(first.option, context) || standsInRunoff(first.option, context)) return
    const [lead] = ahead
    const name = first.fact('name')
    if (lead === undefined || name === null || isNamedWinner(lead.option, first, context)) return
    if (
      isDisputed(
        context,
        options.flatMap((option) => measures.map((measure) => option.quantity(measure))),
      )
    )
      return
    tell(
      report(
        rule,
        valueSpan(name),
        `Unexpected ${first.name} in the first place, expected ${lead.option.name}, who is ahead in ${wordsFor(lead.measure)} with ${statedText(lead.quantity)}`,
        {
          actual: first.name,
          expected: [lead.option.name],
          related: ahead.map(({ option, measure, quantity }) => ({
            span: quantitySpan(quantity),
            message: `${option.name} is ahead in ${wordsFor(measure)}`,
          })),
        },
      ),
    )
  },
}

/** `After Election` names this option, and not the first one. */
function isNamedWinner(option: ContestOption, first: ContestOption, context: CheckContext): boolean {
  const after = singular(surveyOf(context), 'afterElection')
  if (after === null) return false
  const named = entityOf(after.fact.reading.raw)
  return compatiblePeople(named, entityOf(option.name)) && !compatiblePeople(named, entityOf(first.name))
}

/** What decides first. */
const measures: readonly Measure[] = ['delegates', 'electoralVotes', 'seatsAfter', 'seats', 'votes', 'share']
