import { genericProfile, type Profile } from '../../profile/profile.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { EntryOf, InfoboxOf } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import { ownValue } from '../../source/own-value.js'
import { combineReadings } from '../arithmetic/combine-readings.js'
import type { Reading } from '../arithmetic/reading.js'
import type { Constraint } from '../model/constraint.js'
import { HeaderAnswers } from './header-answers.js'
import { Numbers, type Row } from './numbers.js'
import { type RelationPlan, relationPlans } from './relation-plan.js'
import { rowOrders } from './row-orders.js'
import { rowSums } from './row-sums.js'

/** The relations between the fields of each infobox, and inside the entries of its families. */
export function fieldReadings(record: FactRecord, profiles: readonly Profile[]): Reading[][] {
  const found: Reading[][] = []
  const planned = plannedIn(profiles)
  if (planned.length === 0) return found
  for (const infobox of record.infoboxes) {
    const header = headerOf(infobox)
    const numbers = new Numbers(null)
    const points: (readonly (readonly Constraint[])[])[] = []
    for (const [profile, plans] of planned) {
      let fields: Row[] | null = null
      for (const plan of plans) {
        if (plan.place === 'entries') {
          points.push(relationsOf(plan, entryRows(infobox, plan.group), numbers, record))
        } else if (plan.place === 'fields' && declaresIn(profile, infobox, header)) {
          fields ??= [fieldRow(infobox, profile)]
          points.push(relationsOf(plan, fields, numbers, record))
        }
      }
    }
    if (points.every((alternatives) => alternatives.length === 0)) continue
    const readings = combineReadings([{ constraints: [], doubt: null, evidence: null }], points)
    if (readings.some(({ constraints }) => constraints.length > 0)) found.push(readings)
  }
  return found
}

type Planned = readonly (readonly [profile: Profile, plans: readonly RelationPlan[]])[]

const known = new WeakMap<readonly Profile[], Planned>()

/** The profiles that have relations for infoboxes, with these. */
function plannedIn(profiles: readonly Profile[]): Planned {
  const found = known.get(profiles)
  if (found !== undefined) return found
  const planned = profiles
    .map((profile) => [profile, relationPlans(profile).filter(isInInfobox)] as const)
    .filter(([, plans]) => plans.length > 0)
  known.set(profiles, planned)
  return planned
}

function isInInfobox({ place }: RelationPlan): boolean {
  return place === 'fields' || place === 'entries'
}

function headerOf({ fields }: InfoboxOf<Fact>): string {
  let header = ''
  for (const key of Object.keys(fields)) header += `${fields[key]?.spelling ?? key}\n`
  return header
}

const answers = new HeaderAnswers()

/** Whether an infobox may have the fields of some relation: of a sum it must have the total. */
function declaresIn(profile: Profile, infobox: InfoboxOf<Fact>, header: string): boolean {
  return answers.find(profile, header, () => {
    const { fact } = fieldRow(infobox, profile)
    return relationPlans(profile).some(
      (plan) => plan.place === 'fields' && (plan.kind !== 'sum' || fact(plan.total) !== null),
    )
  })
}

function relationsOf(
  plan: RelationPlan,
  rows: readonly Row[],
  numbers: Numbers,
  record: FactRecord,
): readonly (readonly Constraint[])[] {
  if (plan.kind === 'order') return [rowOrders(plan, rows, numbers, true)]
  if (plan.kind !== 'sum' || rows.every((row) => row.fact(plan.total) === null)) return []
  const names = new Set<string>()
  for (const { name } of plan.terms) if (rows.some((row) => row.fact(name) !== null)) names.add(name)
  names.add(plan.total)
  return rowSums(plan, rows, names, numbers, record, true)
}

/** The singular fields by a profile's keys, whatever profile the infobox was read with. */
export function fieldRow(infobox: InfoboxOf<Fact>, profile: Profile = genericProfile): Row {
  const facts = new Map<string, Fact>()
  for (const key of Object.keys(infobox.fields)) {
    const fact = infobox.fields[key]
    if (fact === null || fact === undefined) continue
    const resolved = profile.resolve(fact.spelling ?? key)
    if (resolved.group === null && !facts.has(resolved.key)) facts.set(resolved.key, fact)
  }
  return { owner: '', place: 'the infobox', cells: infobox.fields, fact: (name) => facts.get(name) ?? null }
}

function entryRows(infobox: InfoboxOf<Fact>, group: string): Row[] {
  const entries = ownValue(infobox.groups, group) ?? []
  return entries.map((entry) => ({
    owner: `entry ${entry.slot}`,
    place: 'the infobox',
    cells: {},
    fact: (name) => memberOf(entry, name),
  }))
}

function memberOf(entry: EntryOf<Fact>, name: string): Fact | null {
  const member = ownValue(entry, name)
  return isFact(member) ? member : null
}
