import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'
import { keySpan, singular, surveyOf } from '../survey/survey.js'

/**
 * Of keys that exclude each other only one is given.
 *
 * Compares: `counted`, `reporting` and `declared`, the three ways to say how far a count has come.
 *
 * Tolerance: empty fields do not count.
 *
 * May be right all the same: hardly ever; the template shows one of them only.
 *
 * Source: the documentation of the election infobox.
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Counted: 100%
 * - Reporting: 98%
 * ```
 * ```findings
 * exclusive-keys 6:3 warning Unexpected "Reporting" beside "Counted", expected one of them: only one is shown
 * ```
 *
 * @example
 * ```text
 * = 2017 New Zealand general election =
 *
 * Infobox
 * - Election Name: 2017 New Zealand general election
 * - Counted: 100%
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'exclusive-keys',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const survey = surveyOf(context)
    const given = ['counted', 'reporting', 'declared']
      .map((key) => singular(survey, key))
      .filter((field) => field !== null)
      .filter(({ fact }) => fact.reading.type !== 'missing')
    const [first, ...others] = given
    if (first === undefined) return
    for (const { fact, spelling } of others)
      tell(
        report(
          rule,
          keySpan(context, fact),
          `Unexpected "${spelling}" beside "${first.spelling}", expected one of them: only one is shown`,
          { related: [{ span: keySpan(context, first.fact), message: `"${first.spelling}" is given here` }] },
        ),
      )
  },
}
