import { unknownFamily } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { EntryOf } from '../../record/record.js'
import type { CheckContext, Rule } from '../rule.js'
import { fold, type Remark } from '../survey/finding.js'
import { keySpan, surveyOf } from '../survey/survey.js'

/**
 * Every entry of a family has the fields that the others have.
 *
 * Compares: the numbers and the name of each numbered entry with those of the other entries of its family.
 *
 * Tolerance: told is a field that all entries but one have, in families of at least three, and never more than one
 * finding for an infobox. Pictures, colours and words about a person may be missing.
 *
 * May be right all the same: a number that is not known.
 *
 * Source: the entries themselves.
 *
 * @example
 * ```text
 * = 2008 Delaware Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2008 Delaware Republican presidential primary
 * - Nominee1: John McCain
 * - Popular Vote1: 22,626
 * - Nominee2: Mitt Romney
 * - Popular Vote2: 16,344
 * - Nominee3: Mike Huckabee
 * ```
 * ```findings
 * slot-field-missing 9:3 info Unexpected entry 3 without popularVote, expected it as in the 2 other entries
 * ```
 *
 * @example
 * ```text
 * = 2000 New Hampshire Republican presidential primary =
 *
 * Infobox
 * - Election Name: 2000 New Hampshire Republican presidential primary
 * - Nominee1: John McCain
 * - Home State1: Arizona
 * - Nominee2: George W. Bush
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'slot-field-missing',
  severity: 'info',
  fix: 'never',
  check(context) {
    const { profile } = surveyOf(context)
    const name = profile.source.record?.options?.name
    const remarks: Remark[] = []
    for (const { groups } of context.record.infoboxes)
      for (const [group, entries] of Object.entries(groups)) {
        if (group === unknownFamily || entries.length < 3) continue
        const members = profile.source.groups?.[group]?.members ?? {}
        const keys = Object.keys(members).filter(
          (key) => key === name || members[key]?.type === 'number' || members[key]?.type === 'percent',
        )
        for (const key of keys) remarks.push(...missing(context, entries, key))
      }
    return fold(rule, remarks)
  },
}

function missing(context: CheckContext, entries: readonly EntryOf<Fact>[], key: string): Remark[] {
  const without = entries.filter((entry) => !Object.hasOwn(entry, key))
  const [only] = without
  if (without.length !== 1 || only === undefined) return []
  const last = Object.values(only).find((value) => value !== null && typeof value !== 'number')
  if (last === undefined || last === null || typeof last === 'number') return []
  const message = `Unexpected entry ${only.slot} without ${key}, expected it as in the ${entries.length - 1} other entries`
  return [{ span: keySpan(context, last), message }]
}
