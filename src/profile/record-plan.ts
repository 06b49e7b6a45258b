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
  personKeys: ReadonlySet<string>
  /** For a member of the family, the keys of the option that it states. */
  members: ReadonlyMap<string, readonly string[]>
  /** The order of an option's keys. */
  order: readonly string[]
}

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
  const members = new Map<string, string[]>()
  for (const [key, member] of stated) members.set(member, [...(members.get(member) ?? []), key])
  return {
    source,
    party: new Map(Object.entries(source.attributes)).get('party') ?? 'party',
    partyTypes: new Set(source.partyTypes),
    personKeys: new Set(source.personKeys),
    members,
    order: [...new Set(['votes', 'share', ...stated.map(([key]) => key)])],
  }
}
