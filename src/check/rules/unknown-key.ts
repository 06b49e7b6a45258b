import { compactKey, parseKey } from '../../profile/key.js'
import type { Profile } from '../../profile/profile.js'
import { editDistance } from '../../source/edit-distance.js'
import { readValue } from '../../value/index.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { replacement, report } from '../survey/finding.js'
import { inSameEntry, keySpan, type StatedField, type Survey, surveyOf } from '../survey/survey.js'

/**
 * A key that looks misspelt is one that the infobox knows.
 *
 * Compares: keys that the profile does not know with those that it does, by the number of typing slips between them.
 *
 * Tolerance: one slip, two from eight letters on; the known key must still be free in the same entry, and the value
 * must be of its type. Digits are never a slip, and in infoboxes of another kind nothing is said.
 *
 * May be right all the same: a key of one's own, or one that the profile has not learnt.
 *
 * Source: the keys that the profile lists.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Popluar Vote1: 2,264
 * ```
 * ```findings
 * unknown-key 6:3 warning Unexpected key "Popluar Vote1", expected "Popular Vote1"
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Map Size: 300px
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  fix: 'suggested',
  check(context, tell) {
    const survey = surveyOf(context)
    for (const field of survey.fields)
      if (!field.known && survey.understood[field.box] === true) judge(context, survey, field, tell)
  },
}

function judge(context: CheckContext, survey: Survey, field: StatedField, tell: Tell): void {
  const known = nearestKeys(survey.profile, field)
  const [key] = known
  if (key === undefined || known.length > 1) return
  const spelling = respell(field.spelling, key)
  const meant = survey.profile.resolve(spelling)
  if (!meant.known) return
  const { type, status } = readValue(field.fact.reading.raw, meant.type)
  if (status !== 'parsed' || type === 'missing') return
  const slotted = { ...field, group: meant.group, slot: meant.group === null ? null : meant.slot, part: null }
  const taken = inSameEntry(survey, slotted, meant.key) !== undefined
  if (taken) return
  const span = keySpan(context, field.fact)
  tell(
    report(rule, span, `Unexpected key "${field.spelling}", expected "${spelling}"`, {
      actual: field.spelling,
      expected: [spelling],
      fix: replacement(span, spelling, false),
    }),
  )
}

/** Known keys within the allowed number of slips, the nearest ones only. */
function nearestKeys(profile: Profile, { spelling, slot }: StatedField): string[] {
  const name = compactKey(parseKey(spelling).name)
  if (name.length < 4 || /\d/.test(name)) return []
  const allowed = name.length >= 8 ? 2 : 1
  let least = allowed + 1
  let found: string[] = []
  for (const key of keysOf(profile, slot !== null)) {
    const compact = compactKey(key)
    if (Math.abs(compact.length - name.length) > allowed) continue
    const distance = editDistance(name, compact)
    if (distance === 0 || distance > least) continue
    if (distance < least) found = []
    least = distance
    found.push(key)
  }
  return least > allowed ? [] : found
}

function keysOf({ source }: Profile, numbered: boolean): string[] {
  if (!numbered) return Object.keys(source.fields ?? {})
  return Object.values(source.groups ?? {})
    .filter(({ prefix }) => prefix === undefined)
    .flatMap(({ members }) => Object.keys(members))
}

/** The known key written as the source writes its keys: `Popular Vote1`, `popular_vote1`, `popularVote1`. */
function respell(spelling: string, key: string): string {
  const words = key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`).split(' ')
  const digits = /\d*$/.exec(spelling.trim())?.[0] ?? ''
  if (spelling.includes('_') || spelling === spelling.toLowerCase()) return words.join('_') + digits
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ') + digits
}
