import { parseKey } from '../../profile/key.js'
import { type Profile, unknownFamily } from '../../profile/profile.js'
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
  check(context, tell) {
    const { profile } = surveyOf(context)
    const remarks: Remark[] = []
    for (const { groups } of context.record.infoboxes)
      for (const [group, entries] of Object.entries(groups)) {
        if (group === unknownFamily || entries.length < 3) continue
        const keys = comparedKeys(profile, group)
        for (const key of keys) for (const remark of missing(context, entries, key)) remarks.push(remark)
      }
    fold(rule, remarks, tell)
  },
}

const known = new WeakMap<Profile, Map<string, readonly string[]>>()

/** The members of a family that hold numbers, and the one that names the entry. */
function comparedKeys(profile: Profile, group: string): readonly string[] {
  let groups = known.get(profile)
  if (groups === undefined) {
    groups = new Map()
    const name = profile.source.record?.options?.name
    for (const [family, { members }] of Object.entries(profile.source.groups ?? {})) {
      const numbers = Object.keys(members).filter((key) =>
        ['number', 'percent'].includes(members[key]?.type ?? ''),
      )
      groups.set(family, name === undefined || !Object.hasOwn(members, name) ? numbers : [name, ...numbers])
    }
    known.set(profile, groups)
  }
  return groups.get(group) ?? []
}

const none: Remark[] = []

function missing(context: CheckContext, entries: readonly EntryOf<Fact>[], key: string): Remark[] {
  let only: EntryOf<Fact> | null = null
  for (const entry of entries) {
    if (Object.hasOwn(entry, key)) continue
    if (only !== null) return none
    only = entry
  }
  if (only === null) return none
  const last = Object.values(only).find((value) => value !== null && typeof value !== 'number')
  if (last === undefined || last === null || typeof last === 'number') return none
  const others = entries.flatMap((entry) => (Object.hasOwn(entry, key) ? [entry[key]] : []))
  const spelling = others.find((value) => value !== null && typeof value === 'object')?.spelling ?? key
  const message = `Unexpected entry ${only.slot} without ${parseKey(spelling).name}, expected it as in the ${entries.length - 1} other entries`
  return [{ span: keySpan(context, last), message }]
}
