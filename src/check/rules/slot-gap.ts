import type { Fact } from '../../record/fact.js'
import type { EntryOf } from '../../record/record.js'
import { ownValue } from '../../source/own-value.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { report } from '../survey/finding.js'
import { keySpan, surveyOf } from '../survey/survey.js'

/**
 * A numbered family leaves no number out.
 *
 * Compares: the slot numbers of each family that the profile knows (`candidate1`, `candidate2`, …).
 *
 * Tolerance: the infobox shows three entries a row, so slots may be left out at the end of a row: 1, 2, 4, 5 is two
 * rows of two and allowed. A family must begin with 1.
 *
 * May be right all the same: an unusual layout.
 *
 * Source: the layout of the election infobox: slots 1 to 3, 4 to 6 and 7 to 9 are its rows.
 *
 * @example
 * ```text
 * = 2008 Georgia Democratic presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Georgia Democratic presidential primary
 * - Candidate1: Barack Obama
 * - Popular Vote1: 704,247
 * - Candidate3: Hillary Clinton
 * - Popular Vote3: 330,026
 * ```
 * ```findings
 * slot-gap 7:3 info Unexpected slot 3, expected 2: slot 1 comes before it
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Candidate1: John Kerry
 * - Candidate2: Howard Dean
 * - Candidate4: Dennis Kucinich
 * - Candidate5: John Edwards
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'slot-gap',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const { profile } = surveyOf(context)
    const families = profile.source.groups ?? {}
    for (const group of Object.keys(families))
      if (families[group]?.prefix === undefined) gaps(context, group, tell)
  },
}

const row = 3

function firstFact(entry: EntryOf<Fact>): Fact | null {
  for (const value of Object.values(entry)) if (value !== null && typeof value !== 'number') return value
  return null
}

function gaps(context: CheckContext, group: string, tell: Tell): void {
  for (const { groups } of context.record.infoboxes) {
    const entries = ownValue(groups, group) ?? []
    let before = 0
    for (const entry of entries) {
      // The rest of a row may stay empty; a row that has anything has its first place filled.
      const allowed =
        entry.slot === before + 1 ||
        (entry.slot % row === 1 && entry.slot - before <= row && before % row !== 0)
      const fact = allowed || entry.slot <= before ? null : firstFact(entry)
      if (fact !== null)
        tell(
          report(
            rule,
            keySpan(context, fact),
            `Unexpected slot ${entry.slot}, expected ${before + 1}: ${before === 0 ? 'no entry' : `slot ${before}`} comes before it`,
            { actual: String(entry.slot), expected: [String(before + 1)] },
          ),
        )
      before = entry.slot
    }
  }
}
