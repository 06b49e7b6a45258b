import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { countryOf } from '../survey/subdivisions.js'
import { singular, surveyOf } from '../survey/survey.js'

/**
 * The country of an election is a country.
 *
 * Compares: the field `country` with the names of the states, provinces and territories of federations.
 *
 * Tolerance: names that are also a country's (Georgia) are left alone unless a bracket says which is meant, and so
 * are dependencies with elections of their own.
 *
 * May be right all the same: election infoboxes use the field for any place, because it also chooses the flag.
 *
 * Source: the constitutions that list the members of each federation.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Country: Washington
 * ```
 * ```findings
 * place-country 5:12 info Unexpected country "Washington", expected "United States", of which it is a part
 * ```
 *
 * @example
 * ```text
 * = 2004 Ghanaian parliamentary election =
 *
 * Infobox
 * - Country: Ghana
 * - Type: parliamentary
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'place-country',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const field = singular(surveyOf(context), 'country')
    const country = field === null ? undefined : countryOf(written(field.fact))
    if (field === null || country === undefined) return
    tell(
      report(
        rule,
        valueSpan(field.fact),
        `Unexpected country "${written(field.fact)}", expected "${country}", of which it is a part`,
        { actual: written(field.fact), expected: [country] },
      ),
    )
  },
}
