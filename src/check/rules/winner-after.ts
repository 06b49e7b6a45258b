import { compatiblePeople, entityOf } from '../../record/data/entity.js'
import { compareQuantities } from '../figures/compare.js'
import { canWin, contestOptions, type Measure, wordsFor } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { quantitySpan, statedText } from '../model/quantity.js'
import type { Rule } from '../rule.js'
import { report, valueSpan } from '../survey/finding.js'
import { standsInRunoff } from '../survey/leaders.js'
import { singular, surveyOf } from '../survey/survey.js'

/**
 * Who holds the office after the election is the one who won it.
 *
 * Compares: `After Election` with the options that are ahead in electoral votes, seats, votes or the share, in contests
 * for one office (president, governor, mayor).
 *
 * Tolerance: being ahead, or level, in one of these, or a place in the table of a runoff, is enough. Contests in one state for the office of the whole
 * country are left alone, and so is a person who is no option here.
 *
 * May be right all the same: a runoff, an election by the legislature, a death before taking office.
 *
 * Source: the numbers of the contest.
 *
 * @example
 * ```text
 * = 1958 Wyoming gubernatorial election =
 *
 * Infobox
 * - Election Name: 1958 Wyoming gubernatorial election
 * - Type: gubernatorial
 * - Nominee1: John J. Hickey
 * - Popular Vote1: 55,070
 * - Nominee2: Milward Simpson
 * - Popular Vote2: 52,488
 * - Title: Governor
 * - Before Election: Milward Simpson
 * - After Election: Milward Simpson
 * ```
 * ```findings
 * winner-after 12:19 warning Unexpected Milward Simpson after the election, expected John J. Hickey, who is ahead in votes with 55,070
 * ```
 *
 * @example
 * ```text
 * = 1958 Wyoming gubernatorial election =
 *
 * Infobox
 * - Election Name: 1958 Wyoming gubernatorial election
 * - Type: gubernatorial
 * - Nominee1: John J. Hickey
 * - Popular Vote1: 55,070
 * - Nominee2: Milward Simpson
 * - Popular Vote2: 52,488
 * - Title: Governor
 * - Before Election: Milward Simpson
 * - After Election: John J. Hickey
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'winner-after',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const survey = surveyOf(context)
    const after = singular(survey, 'afterElection')
    const type = singular(survey, 'type')
    if (after === null || type === null || !oneOffice.test(type.fact.reading.raw)) return
    if (survey.title.includes(' in ') || context.record.data?.electoralVotes !== undefined) return
    const options = contestOptions(context).filter(canWin)
    const named = entityOf(after.fact.reading.raw)
    const elected = options.filter(({ name }) => compatiblePeople(named, entityOf(name)))
    const [winner] = elected
    if (winner === undefined || elected.length > 1 || winner.option.rounds !== undefined) return
    if (standsInRunoff(winner.option, context)) return
    for (const measure of measures) {
      const own = winner.quantity(measure)
      const stated = options.flatMap((option) => {
        const quantity = option.quantity(measure)
        return quantity === null ? [] : [{ name: option.name, quantity }]
      })
      if (stated.length < 2) continue
      if (own === null || stated.every(({ quantity }) => compareQuantities(own, quantity) >= 0)) return
      const best = stated.reduce((one, other) =>
        compareQuantities(other.quantity, one.quantity) > 0 ? other : one,
      )
      if (measure !== lastMeasure(options)) continue
      if (isDisputed(context, [own, best.quantity])) return
      tell(
        report(
          rule,
          valueSpan(after.fact),
          `Unexpected ${winner.name} after the election, expected ${best.name}, who is ahead in ${wordsFor(measure)} with ${statedText(best.quantity)}`,
          {
            actual: after.fact.reading.raw,
            expected: [best.name],
            related: [
              {
                span: quantitySpan(best.quantity),
                message: `${best.name} has ${statedText(best.quantity)} here`,
              },
            ],
          },
        ),
      )
    }
  },
}

const oneOffice = /^(?:presidential|gubernatorial|mayoral)$/i
const measures: readonly Measure[] = ['electoralVotes', 'votes', 'share']

/** The last measure that two options state: only then all have been looked at. */
function lastMeasure(options: readonly { quantity(measure: Measure): unknown }[]): Measure | null {
  let last: Measure | null = null
  for (const measure of measures)
    if (options.filter((option) => option.quantity(measure) !== null).length > 1) last = measure
  return last
}
