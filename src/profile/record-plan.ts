import { compactBoxName } from './key.js'
import type { DataSource, OptionsSource, RecordSource } from './source.js'

/** One key of the normalized record: where its value comes from, or where each of its members does. */
export type PlannedField =
  | { key: string; from: DataSource; members: null }
  | { key: string; from: null; members: readonly (readonly [key: string, from: DataSource])[] }

/** What the options of a record are made from, ready for use. */
export interface OptionsPlan {
  source: OptionsSource
  /** The key of a family member that names the option's party. */
  party: string
  partyTypes: ReadonlySet<string>
  /** In compact form. */
  partyBoxes: ReadonlySet<string>
  personKeys: ReadonlySet<string>
  /** The keys of an option, in their order. */
  order: readonly string[]
  /** The place of each key in that order. */
  places: ReadonlyMap<string, number>
  /** For a member of the family, the places of the keys that it states. */
  members: ReadonlyMap<string, readonly number[]>
}

/** What every option has from elsewhere: no profile can state it. */
const ownKeys: ReadonlySet<string> = new Set(['name', 'kind', 'slot', 'part'])

/** What an option can have besides what its profile lists: the leader of a party, the roles of table columns. */
const furtherKeys = [
  'leader',
  'party',
  'runningMate',
  'delegates',
  'electoralVotes',
  'seats',
  'swing',
  'districtDelegates',
]

/** A profile's normalized record with everything listed that is looped over for each article. */
export interface RecordPlan {
  fields: readonly PlannedField[]
  options: OptionsPlan | null
  /** Keys of the totals with the fields that state them. */
  totals: readonly (readonly [key: string, field: string])[]
}

export function planRecord({ fields, options, totals }: RecordSource): RecordPlan {
  return {
    fields: Object.entries(fields).map(([key, from]) => planField(key, from)),
    options: options === undefined ? null : planOptions(options),
    totals: Object.entries(totals ?? {}),
  }
}

function planField(key: string, from: DataSource | Readonly<Record<string, DataSource>>): PlannedField {
  return isSource(from) ? { key, from, members: null } : { key, from: null, members: Object.entries(from) }
}

function isSource(from: DataSource | Readonly<Record<string, DataSource>>): from is DataSource {
  return Array.isArray(from.from)
}

function planOptions(source: OptionsSource): OptionsPlan {
  const stated = [...Object.entries(source.measures), ...Object.entries(source.attributes)]
  const order = [...new Set(['votes', 'share', ...stated.map(([key]) => key), ...furtherKeys])].filter(
    (key) => !ownKeys.has(key),
  )
  const places = new Map(order.map((key, place) => [key, place]))
  const members = new Map<string, number[]>()
  for (const [key, member] of stated)
    if (!ownKeys.has(key)) members.set(member, [...(members.get(member) ?? []), places.get(key) ?? 0])
  return {
    source,
    party: new Map(Object.entries(source.attributes)).get('party') ?? 'party',
    partyTypes: new Set(source.partyTypes),
    partyBoxes: new Set((source.partyBoxes ?? []).map(compactBoxName)),
    personKeys: new Set(source.personKeys),
    order,
    places,
    members,
  }
}
