import type { Field } from '../../article/nodes.js'
import { genericProfile, type Profile } from '../../profile/profile.js'
import type { FieldSource } from '../../profile/source.js'
import { type Fact, isFact, type TextPlace } from '../../record/fact.js'
import type { InfoboxOf } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import { append } from '../../source/list.js'
import type { Span } from '../../source/span.js'
import { yearsIn } from '../../value/index.js'
import type { ExpectedType } from '../../value/reading.js'
import type { CheckContext } from '../rule.js'
import { once } from './once.js'
import { contestTerms, type FoundTerm, wordsOf } from './title.js'

/** The entry that a field belongs to; null for what a singular field has none of. */
export interface EntryPlace {
  /** Which infobox, from 0. */
  box: number
  group: string | null
  slot: number | null
  part: number | null
}

/** A field of an infobox: what the profile makes of its key, and the fact it states. */
export interface StatedField extends EntryPlace {
  fact: Fact
  /** The key as the source spells it. */
  spelling: string
  /** The key under which the record has it. */
  key: string
  /** What the profile calls the key; differs from `key` for an alias beside the key it stands for. */
  canonical: string
  known: boolean
  type: ExpectedType
}

/** What several rules want to know of an article, found out once. */
export interface Survey {
  profile: Profile
  /** Every field of every infobox; of a key given twice the last. */
  fields: readonly StatedField[]
  /** Those of them that belong to no family. */
  singular: readonly StatedField[]
  /** Whether the profile knows at least half the keys of each infobox. */
  understood: readonly boolean[]
  title: string
  /** The years in the title. */
  years: readonly number[]
  /** The kinds of contest that the title names. */
  terms: readonly FoundTerm[]
  /** The title's words in lower case. */
  words: ReadonlySet<string>
  /** The fields by entry and key, made when first asked for. */
  byEntry: Map<string, StatedField> | null
}

/** No title is longer; what follows in one that is does not count. */
const longestTitle = 400

/** The survey of an article. */
export const surveyOf = once(({ record }) => makeSurvey(record))

function makeSurvey(record: FactRecord): Survey {
  const { profile } = record
  const fields: StatedField[] = []
  const understood: boolean[] = []
  for (const [at, infobox] of record.infoboxes.entries()) {
    const read = boxFields(infobox, at, profile)
    const known = read.reduce((count, field) => (field.known ? count + 1 : count), 0)
    // What the profile knows too little of was read without it.
    const fits = known > 0 && known * 2 >= read.length
    append(fields, fits || infobox === record.mainInfobox ? read : boxFields(infobox, at, genericProfile))
    understood.push(fits)
  }
  // A wikitext article does not state its title; its infobox does.
  const stated = record.title ?? record.data?.name
  const title = (isFact(stated) ? stated.reading.raw : '').slice(0, longestTitle)
  const words = new Set(wordsOf(title))
  return {
    profile,
    fields,
    singular: fields.filter(({ group }) => group === null),
    understood,
    title,
    years: yearsIn(title),
    terms: contestTerms(title),
    words,
    byEntry: null,
  }
}

function boxFields({ fields, groups }: InfoboxOf<Fact>, box: number, profile: Profile): StatedField[] {
  const found: StatedField[] = []
  const singular: EntryPlace = { box, group: null, slot: null, part: null }
  const singularTypes = statedTypes(profile, null)
  for (const key of Object.keys(fields)) {
    const fact = fields[key]
    if (fact !== null && fact !== undefined)
      found.push(statedField(key, fact, singularTypes, singular, profile))
  }
  for (const group of Object.keys(groups)) {
    const types = statedTypes(profile, group)
    for (const entry of groups[group] ?? []) {
      const place: EntryPlace = { box, group, slot: entry.slot, part: entry.part ?? null }
      for (const key of Object.keys(entry)) {
        const fact = entry[key]
        if (fact !== null && typeof fact === 'object')
          found.push(statedField(key, fact, types, place, profile))
      }
    }
  }
  return found
}

function statedField(
  key: string,
  fact: Fact,
  types: ReadonlyMap<string, ExpectedType>,
  { box, group, slot, part }: EntryPlace,
  profile: Profile,
): StatedField {
  const spelling = fact.spelling ?? key
  const stated = types.get(key)
  if (stated !== undefined)
    return { fact, spelling, key, canonical: key, known: true, type: stated, group, slot, part, box }
  const { key: canonical, known, type } = profile.resolve(spelling)
  return { fact, spelling, key, canonical, known, type, group, slot, part, box }
}

const profileTypes = new WeakMap<Profile, Map<string | null, ReadonlyMap<string, ExpectedType>>>()
const noTypes: ReadonlyMap<string, ExpectedType> = new Map()

/** The types of a profile's fields, or of a family's members, by their own keys. */
function statedTypes(profile: Profile, group: string | null): ReadonlyMap<string, ExpectedType> {
  let groups = profileTypes.get(profile)
  if (groups === undefined) {
    const { fields = {}, groups: families = {} } = profile.source
    groups = new Map([[null, typesOf(fields)]])
    for (const [family, { members }] of Object.entries(families)) groups.set(family, typesOf(members))
    profileTypes.set(profile, groups)
  }
  return groups.get(group) ?? noTypes
}

function typesOf(fields: Readonly<Record<string, FieldSource>>): ReadonlyMap<string, ExpectedType> {
  return new Map(Object.entries(fields).map(([key, { type }]) => [key, type]))
}

/** The singular field of that key, in the first infobox that has it. */
export function singular(survey: Survey, key: string): StatedField | null {
  for (const field of survey.singular) if (field.key === key) return field
  return null
}

/** A field by its entry and its canonical key or its own; a key that no entry has gives undefined. */
export function inSameEntry(survey: Survey, place: EntryPlace, key: string): StatedField | undefined {
  if (survey.byEntry === null) {
    survey.byEntry = new Map()
    for (const field of survey.fields) survey.byEntry.set(`${entryId(field)} ${field.key}`, field)
  }
  return survey.byEntry.get(`${entryId(place)} ${key}`)
}

/** The same for all fields of one entry, and for no others. */
export function entryId({ box, group, slot, part }: EntryPlace): string {
  return `${box} ${group} ${part} ${slot}`
}

const fieldNodes = once(({ article }) => {
  const nodes = new Map<TextPlace, Field>()
  for (const block of article.children)
    if (block.type === 'infobox')
      for (const child of block.children) if (child.type === 'field') nodes.set(child, child)
  return nodes
})

/** Where a field's key stands. A key that was glued into another field's value is looked for there. */
export function keySpan(context: CheckContext, fact: Fact): Span {
  const field = fieldNodes(context).get(fact.node)
  return field === undefined ? [0, 0] : ownKeySpan(field, fact)
}

function ownKeySpan(field: Field, { from, spelling }: Fact): Span {
  if (from === 0) return field.keySpan ?? field.span ?? [0, 0]
  const at = spelling === undefined ? -1 : field.value.lastIndexOf(spelling, from)
  if (at === -1 || field.span === undefined || spelling === undefined) return field.span ?? [0, 0]
  return [field.span[0] + at, field.span[0] + at + spelling.length]
}
