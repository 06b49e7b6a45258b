import { compactBoxName, parseKey } from '../../profile/key.js'
import type { Profile } from '../../profile/profile.js'
import type { OptionsPlan, RecordPlan } from '../../profile/record-plan.js'
import { ownValue } from '../../source/own-value.js'
import { setKey } from '../../source/set-key.js'
import type { Fact } from '../fact.js'
import type { MakeLeaf } from '../leaf.js'
import type { DataOf, DataValueOf, InfoboxOf, TableOf } from '../record.js'
import { textOf } from '../text-of.js'
import { type Contest, findContest } from './contest.js'
import type { Draft } from './draft.js'
import { finishOption } from './finish-option.js'
import { infoboxOptions } from './infobox-options.js'
import { mergeTable } from './merge-table.js'
import { pickValue } from './pick-value.js'
import { readTotals } from './totals.js'

/** A key of the normalized record with what states it, or with what states each of its members. */
type DraftField = readonly [key: string, stated: Fact | readonly (readonly [key: string, stated: Fact])[]]

/** The normalized record before it is written: what states it, the options merged from infobox and table. */
export interface DataDraft {
  plan: RecordPlan
  fields: readonly DraftField[]
  options: readonly Draft[]
  totals: ReadonlyMap<string, Fact>
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
  const stating = infobox?.fields ?? noFields
  const fields = pickFields(plan, stating, title)
  if (plan.options === null) return { plan, fields, options: [], totals: noTotals, contest: null }
  const byParty = infobox !== null && optionsAreParties(infobox, plan.options)
  const stated = infobox === null ? [] : infoboxOptions(infobox, plan.options, byParty)
  const inParts = stated.some(({ part }) => part !== null)
  const contest = inParts ? null : findContest(tables, stated, textOf(title), byParty)
  const options = contest === null ? stated : mergeTable(stated, contest, plan.options.places)
  return { plan, fields, options, totals: readTotals(contest, stating, plan.totals), contest }
}

const noTotals: ReadonlyMap<string, Fact> = new Map()

function pickFields(
  { fields }: RecordPlan,
  stating: InfoboxOf<Fact>['fields'],
  title: Fact | null,
): DraftField[] {
  const picked: DraftField[] = []
  for (const { key, from, members } of fields) {
    if (members === null) {
      const stated = pickValue(from, stating, title)
      if (stated !== null) picked.push([key, stated])
      continue
    }
    const values: [string, Fact][] = []
    for (const [member, source] of members) {
      const stated = pickValue(source, stating, title)
      if (stated !== null) values.push([member, stated])
    }
    if (values.length > 0) picked.push([key, values])
  }
  return picked
}

/** Writes the normalized record, each of its leaves made from the fact that states it. */
export function finishData<Leaf>(draft: DataDraft, leaf: MakeLeaf<Leaf>): DataOf<Leaf> {
  const { plan, options, fields, totals } = draft
  const data: DataOf<Leaf> = {}
  for (const [key, stated] of fields)
    setKey<DataValueOf<Leaf>>(data, key, 'reading' in stated ? leaf(stated) : finishMembers(stated, leaf))
  if (plan.options === null) return data
  const { order } = plan.options
  if (options.length > 0) data.options = options.map((option) => finishOption(option, order, leaf))
  if (totals.size === 0) return data
  const total: DataOf<Leaf> = {}
  for (const [key, value] of totals) setKey(total, key, leaf(value))
  data.totals = total
  return data
}

function finishMembers<Leaf>(
  members: readonly (readonly [key: string, stated: Fact])[],
  leaf: MakeLeaf<Leaf>,
): DataOf<Leaf> {
  const values: DataOf<Leaf> = {}
  for (const [key, stated] of members) setKey(values, key, leaf(stated))
  return values
}

/** Whether the article is about parties that won seats, each led by the person of its entry. */
export function optionsAreParties(infobox: InfoboxOf<Fact>, plan: OptionsPlan): boolean {
  const { source, partyTypes, partyBoxes, personKeys, party } = plan
  const { type = null } = infobox.fields
  const entries = infobox.groups[source.group] ?? []
  const isSaid =
    partyTypes.has(textOf(type).toLowerCase()) || partyBoxes.has(compactBoxName(infobox.name ?? ''))
  // Where neither type nor template is stated, the seats of parties say the same.
  const seated = entries.filter((entry) => isSeated(entry, plan))
  const isShown = 2 * seated.length > entries.length && seated.every((entry) => isStated(entry, party))
  if (!isSaid && (type !== null || !isShown)) return false
  return !entries.some((entry) => {
    const person = entry[source.name]
    return (
      person !== null && typeof person === 'object' && personKeys.has(parseKey(person.spelling ?? '').name)
    )
  })
}

function isSeated(entry: InfoboxOf<Fact>['groups'][string][number], { source }: OptionsPlan): boolean {
  const { seats, seatsAfter } = source.measures
  return [seats, seatsAfter].some((member) => member !== undefined && isStated(entry, member))
}

function isStated(entry: InfoboxOf<Fact>['groups'][string][number], member: string): boolean {
  const value = ownValue(entry, member)
  return typeof value === 'object' && value !== null && value.reading.type !== 'missing'
}
