import type { OptionsPlan } from '../../profile/record-plan.js'
import { ownValue } from '../../source/own-value.js'
import { type Fact, fact } from '../fact.js'
import type { InfoboxOf } from '../record.js'
import { type Draft, draftOption } from './draft.js'
import { optionKind } from './option-kind.js'
import { shareBeside } from './share-beside.js'

/** The options that the infobox names, in the order of their slots; after them the choices of a referendum. */
export function infoboxOptions(infobox: InfoboxOf<Fact>, plan: OptionsPlan, byParty: boolean): Draft[] {
  const drafts: Draft[] = []
  const { source, party: partyKey, members, places } = plan
  for (const entry of infobox.groups[source.group] ?? []) {
    const person = statedMember(entry, source.name)
    const party = statedMember(entry, partyKey)
    const leads = byParty && party !== null
    const name = leads ? party : (person ?? party)
    if (name === null) continue
    const draft = draftOption(
      name,
      optionKind(name, name === party ? 'party' : 'candidate'),
      places,
      entry.slot,
    )
    draft.party = party
    if (leads && person !== null) draft.values.set('leader', person)
    addMembers(draft, entry, members)
    shareOfVotes(draft)
    drafts.push(draft)
  }
  addPartOptions(drafts, infobox, plan)
  addChoiceOptions(drafts, infobox, plan)
  return drafts
}

/** What stands beside the votes is their share; so are votes that are a percentage themselves. */
function shareOfVotes({ values }: Draft): void {
  const votes = values.get('votes')
  if (votes === undefined) return
  const share = votes.reading.type === 'percent' ? votes : shareBeside(votes)
  if (share !== null && values.get('share') === undefined) values.set('share', share)
  if (share === votes) values.set('votes', undefined)
}

type Members = { [key: string]: Fact | number | null }

function memberOf(entry: Members, key: string): Fact | null {
  const value = ownValue(entry, key)
  return value === undefined || typeof value === 'number' ? null : value
}

function statedMember(entry: Members, key: string): Fact | null {
  const value = memberOf(entry, key)
  return value?.reading.type === 'missing' ? null : value
}

/** Everything that the profile knows the entry to state of its option, except the member that is its name. */
function addMembers(
  { name, values }: Draft,
  entry: Members,
  members: ReadonlyMap<string, readonly number[]>,
): void {
  for (const member of Object.keys(entry)) {
    const stated = members.get(member)
    if (stated === undefined) continue
    const value = entry[member]
    if (typeof value !== 'object' || value === null || value === name || value.reading.type === 'missing')
      continue
    for (const place of stated) values.facts[place] = value
  }
}

function copyMembers(
  entry: Members,
  members: readonly (readonly [key: string, member: string])[],
  { name, values }: Draft,
): void {
  for (const [key, member] of members) {
    const value = memberOf(entry, member)
    if (value !== null && value !== name && value.reading.type !== 'missing') values.set(key, value)
  }
}

/** `part1_choice2`: the choices of a referendum that asked several questions. */
function addPartOptions(drafts: Draft[], { groups }: InfoboxOf<Fact>, plan: OptionsPlan): void {
  const { parts } = plan.source
  if (parts === undefined) return
  const members: [string, string][] = []
  for (const key of ['votes', 'share', 'color'] as const) {
    const member = parts[key]
    if (member !== undefined) members.push([key, member])
  }
  for (const entry of groups[parts.group] ?? []) {
    const name = memberOf(entry, parts.name)
    if (name === null) continue
    const draft = draftOption(name, 'choice', plan.places, entry.slot, entry.part ?? null)
    copyMembers(entry, members, draft)
    drafts.push(draft)
  }
}

/** `yes` and `no`: options whose votes are the values of singular fields. */
function addChoiceOptions(drafts: Draft[], { fields }: InfoboxOf<Fact>, plan: OptionsPlan): void {
  for (const { name, label, votes, share } of plan.source.choices ?? []) {
    const stated = memberOf(fields, votes)
    if (stated === null) continue
    const called = label === undefined ? null : memberOf(fields, label)
    const own = fact({ ...stated.reading, type: 'text', value: name }, stated.node, stated.from)
    const draft = draftOption(called ?? own, 'choice', plan.places)
    copyMembers(
      fields,
      share === undefined
        ? [['votes', votes]]
        : [
            ['votes', votes],
            ['share', share],
          ],
      draft,
    )
    drafts.push(draft)
  }
}
