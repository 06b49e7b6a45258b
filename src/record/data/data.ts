import { parseKey } from '../../profile/key.js'
import type { Profile } from '../../profile/profile.js'
import type { OptionsPlan } from '../../profile/record-plan.js'
import { setKey } from '../../source/set-key.js'
import type { Fact } from '../fact.js'
import type { DataOf, InfoboxOf, RecordOf } from '../record.js'
import { textOf } from '../text-of.js'
import { type Contest, findContest } from './contest.js'
import { finishOptions } from './finish-options.js'
import { infoboxOptions } from './infobox-options.js'
import { mergeTable } from './merge-table.js'
import { pickValue } from './pick-value.js'
import { readTotals } from './totals.js'

/** The profile's normalized record, merged from the infobox and the contest's table; and that table. */
export function readData(
  record: RecordOf<Fact>,
  infobox: InfoboxOf<Fact> | null,
  profile: Profile,
): { data: DataOf<Fact> | null; contest: Contest | null } {
  const plan = profile.record
  if (plan === null) return { data: null, contest: null }
  const data: DataOf<Fact> = {}
  const fields = infobox?.fields ?? {}
  for (const { key, from, members } of plan.fields) {
    if (members === null) {
      const value = pickValue(from, fields, record.title)
      if (value !== null) setKey(data, key, value)
      continue
    }
    let values: DataOf<Fact> | null = null
    for (const [member, source] of members) {
      const value = pickValue(source, fields, record.title)
      if (value === null) continue
      values ??= {}
      setKey(values, member, value)
    }
    if (values !== null) setKey(data, key, values)
  }
  if (plan.options === null) return { data, contest: null }
  const byParty = infobox !== null && optionsAreParties(infobox, plan.options)
  const drafts = infobox === null ? [] : infoboxOptions(infobox, plan.options, byParty)
  const inParts = drafts.some(({ part }) => part !== null)
  const contest = inParts ? null : findContest(record.tables, drafts, textOf(record.title), byParty)
  const options = contest === null ? drafts : mergeTable(drafts, contest, plan.options.places)
  if (options.length > 0) data.options = finishOptions(options, plan.options.order)
  const totals = readTotals(contest, fields, plan.totals)
  if (totals !== null) data.totals = totals
  return { data, contest }
}

/** Whether the article is about parties that won seats, each led by the person of its entry. */
export function optionsAreParties(
  infobox: InfoboxOf<Fact>,
  { source, partyTypes, personKeys }: OptionsPlan,
): boolean {
  if (!partyTypes.has(textOf(infobox.fields.type).toLowerCase())) return false
  return !(infobox.groups[source.group] ?? []).some((entry) => {
    const person = entry[source.name]
    return (
      person !== null && typeof person === 'object' && personKeys.has(parseKey(person.spelling ?? '').name)
    )
  })
}
