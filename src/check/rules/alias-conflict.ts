import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { inSameEntry, keySpan, surveyOf } from '../survey/survey.js'

/**
 * Two spellings of one key do not contradict each other.
 *
 * Compares: fields whose keys mean the same (`color1` and `colour1`, `candidate1` and `nominee1`) in one entry.
 *
 * Tolerance: equal values are left alone.
 *
 * May be right all the same: hardly ever; the template shows one of them only.
 *
 * Source: the aliases that the profile lists.
 *
 * @example
 * ```text
 * = 2008 Tennessee Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Tennessee Republican presidential primary
 * - Candidate1: Mike Huckabee
 * - Color1: 9f0000
 * - Colour1: 0000ff
 * ```
 * ```findings
 * alias-conflict 7:3 warning Unexpected "Colour1" with "0000ff", expected "9f0000" as in "Color1", which means the same
 * ```
 *
 * @example
 * ```text
 * = 2008 Tennessee Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Tennessee Republican presidential primary
 * - Color1: 9f0000
 * - Colour2: 0000ff
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'alias-conflict',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const survey = surveyOf(context)
    for (const field of survey.fields) {
      if (field.key === field.canonical || !field.known) continue
      const other = inSameEntry(survey, field, field.canonical)
      if (other === undefined || other.fact.reading.value === field.fact.reading.value) continue
      if (other.fact.reading.type === 'missing' || field.fact.reading.type === 'missing') continue
      tell(
        report(
          rule,
          keySpan(context, field.fact),
          `Unexpected "${field.spelling}" with "${written(field.fact)}", expected "${written(other.fact)}" as in "${other.spelling}", which means the same`,
          {
            actual: written(field.fact),
            expected: [written(other.fact)],
            related: [
              {
                span: valueSpan(other.fact),
                message: `"${other.spelling}" is "${written(other.fact)}" here`,
              },
            ],
          },
        ),
      )
    }
  },
}
