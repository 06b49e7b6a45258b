import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { singular, surveyOf } from '../survey/survey.js'

/**
 * The infobox's type of election is the one that the title names.
 *
 * Compares: the field `type` with words of the title: primaries and caucuses are of type `primary`, elections of
 * governors, mayors and senators are not `presidential`, referendums are no elections of a parliament.
 *
 * Tolerance: only contradictions are told; a type that is merely wider or narrower than the title is not.
 *
 * May be right all the same: the type chooses the layout of the infobox, and many editors write `presidential` for
 * every election of one person.
 *
 * Source: the values of `type` that the election infobox knows.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Type: presidential
 * - Election Date: 2004-02-07
 * ```
 * ```findings
 * type-title 5:9 info Unexpected type "presidential", expected "primary": the title says "caucuses"
 * ```
 *
 * @example
 * ```text
 * = 2004 Ghanaian parliamentary election =
 *
 * Infobox
 * - Election Name: 2004 Ghanaian parliamentary election
 * - Type: parliamentary
 * - Election Date: 2004-12-07
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'type-title',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const survey = surveyOf(context)
    const field = context.record.data === null ? null : singular(survey, 'type')
    if (field === null) return
    const type = written(field.fact).toLowerCase()
    for (const { title, unlike, expected } of conflicts) {
      const word = title.find((candidate) => survey.words.has(candidate))
      if (word === undefined) continue
      if (unlike.includes(type))
        tell(
          report(
            rule,
            valueSpan(field.fact),
            `Unexpected type "${written(field.fact)}", expected "${expected}": the title says "${word}"`,
            { actual: written(field.fact), expected: [expected] },
          ),
        )
      return
    }
  },
}

/** Words of a title and the types that contradict them. The first that fits decides. */
const conflicts: readonly { title: readonly string[]; unlike: readonly string[]; expected: string }[] = [
  {
    title: ['caucuses', 'caucus', 'primary', 'primaries'],
    unlike: ['presidential', 'parliamentary', 'legislative', 'referendum'],
    expected: 'primary',
  },
  {
    title: ['referendum', 'referendums'],
    unlike: ['presidential', 'parliamentary', 'legislative', 'primary'],
    expected: 'referendum',
  },
  { title: ['gubernatorial'], unlike: ['presidential', 'parliamentary'], expected: 'gubernatorial' },
  { title: ['mayoral'], unlike: ['presidential', 'parliamentary'], expected: 'mayoral' },
  { title: ['senate', 'senatorial'], unlike: ['presidential'], expected: 'senate' },
  { title: ['parliamentary', 'legislative'], unlike: ['presidential', 'primary'], expected: 'parliamentary' },
  {
    title: ['presidential'],
    unlike: ['parliamentary', 'legislative', 'referendum'],
    expected: 'presidential',
  },
]
