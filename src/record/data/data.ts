import { compactBoxName, parseKey } from '../../profile/key.js'
import type { Profile } from '../../profile/profile.js'
import type { OptionsPlan, RecordPlan } from '../../profile/record-plan.js'
import type { DataSource } from '../../profile/source.js'
import { setKey } from '../../source/set-key.js'
import type { Fact } from '../fact.js'
import type { MakeLeaf } from '../leaf.js'
import type { DataOf, InfoboxOf, TableOf } from '../record.js'
import { textOf } from '../text-of.js'
import { type Contest, findContest } from './contest.js'
import type { Draft } from './draft.js'
import { finishOption } from './finish-option.js'
import { infoboxOptions } from './infobox-options.js'
import { mergeTable } from './merge-table.js'
import { pickValue } from './pick-value.js'
import { readTotals } from './totals.js'

/** The normalized record before it is written: what states it, the options merged from infobox and table. */
export interface DataDraft {
  plan: RecordPlan
  title: Fact | null
  fields: InfoboxOf<Fact>['fields']
  options: readonly Draft[]
  contest: Contest | null
}

const noFields: InfoboxOf<Fact>['fields'] = {}

/** Merges the infobox and the contest's table; null for a profile without a normalized record. */
export function draftData(
  title: Fact | null,
  infobox: InfoboxOf<Fact> | null,
  tables: readonly TableOf<Fact>[],
  profile: Profile,
): DataDraft | null {
  const plan = profile.record
  if (plan === null) return null
  const draft: DataDraft = { plan, title, fields: infobox?.fields ?? noFields, options: [], contest: null }
  if (plan.options === null) return draft
  const byParty = infobox !== null && optionsAreParties(infobox, plan.options)
  const stated = infobox === null ? [] : infoboxOptions(infobox, plan.options, byParty)
  const inParts = stated.some(({ part }) => part !== null)
  draft.contest = inParts ? null : findContest(tables, stated, textOf(title), byParty)
  draft.options = draft.contest === null ? stated : mergeTable(stated, draft.contest, plan.options.places)
  return draft
}

/** Writes the normalized record, each of its leaves made from the fact that states it. */
export function finishData<Leaf>(draft: DataDraft, leaf: MakeLeaf<Leaf>): DataOf<Leaf> {
  const { plan, options, contest, fields } = draft
  const data: DataOf<Leaf> = {}
  for (const { key, from, members } of plan.fields) {
    if (members === null) {
      const value = pickValue(from, fields, draft.title)
      if (value !== null) setKey(data, key, leaf(value))
    } else {
      const values = finishMembers(members, draft, leaf)
      if (values !== null) setKey(data, key, values)
    }
  }
  if (plan.options === null) return data
  const { order } = plan.options
  if (options.length > 0) data.options = options.map((option) => finishOption(option, order, leaf))
  const totals = readTotals(contest, fields, plan.totals)
  if (totals.size === 0) return data
  const total: DataOf<Leaf> = {}
  for (const [key, value] of totals) setKey(total, key, leaf(value))
  data.totals = total
  return data
}

function finishMembers<Leaf>(
  members: readonly (readonly [key: string, from: DataSource])[],
  { fields, title }: DataDraft,
  leaf: MakeLeaf<Leaf>,
): DataOf<Leaf> | null {
  let values: DataOf<Leaf> | null = null
  for (const [key, from] of members) {
    const value = pickValue(from, fields, title)
    if (value === null) continue
    values ??= {}
    setKey(values, key, leaf(value))
  }
  return values
}

/** Whether the article is about parties that won seats, each led by the person of its entry. */
export function optionsAreParties(
  infobox: InfoboxOf<Fact>,
  { source, partyTypes, partyBoxes, personKeys }: OptionsPlan,
): boolean {
  const { type = null } = infobox.fields
  if (!partyTypes.has(textOf(type).toLowerCase()) && !partyBoxes.has(compactBoxName(infobox.name ?? '')))
    return false
  return !(infobox.groups[source.group] ?? []).some((entry) => {
    const person = entry[source.name]
    return (
      person !== null && typeof person === 'object' && personKeys.has(parseKey(person.spelling ?? '').name)
    )
  })
}
