import type { Field } from '../../article/nodes.js'
import { genericProfile, type Profile } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { InfoboxOf } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import type { Span } from '../../source/span.js'
import type { ExpectedType } from '../../value/reading.js'
import type { CheckContext } from '../rule.js'

/** A field of an infobox: what the profile makes of its key, and the fact it states. */
export interface StatedField {
  fact: Fact
  /** The key as the source spells it. */
  spelling: string
  /** The key under which the record has it. */
  key: string
  /** What the profile calls the key; differs from `key` for an alias beside the key it stands for. */
  canonical: string
  known: boolean
  type: ExpectedType
  group: string | null
  slot: number | null
  part: number | null
  /** Which infobox, from 0. */
  box: number
}

/** What several rules want to know of an article, found out once. */
export interface Survey {
  profile: Profile
  /** Every field of every infobox; of a key given twice the last. */
  fields: readonly StatedField[]
  /** Whether the profile knows at least half the keys of each infobox. */
  understood: readonly boolean[]
  title: string
}

const surveys = new WeakMap<FactRecord, Survey>()

export function surveyOf({ record }: CheckContext): Survey {
  let survey = surveys.get(record)
  if (survey === undefined) {
    survey = makeSurvey(record)
    surveys.set(record, survey)
  }
  return survey
}

function makeSurvey(record: FactRecord): Survey {
  const { profile } = record
  const fields: StatedField[] = []
  const understood: boolean[] = []
  for (const [at, infobox] of record.infoboxes.entries()) {
    const read = boxFields(infobox, at, profile)
    const known = read.reduce((count, field) => (field.known ? count + 1 : count), 0)
    // What the profile knows too little of was read without it.
    const fits = known > 0 && known * 2 >= read.length
    fields.push(...(fits || infobox === record.mainInfobox ? read : boxFields(infobox, at, genericProfile)))
    understood.push(fits)
  }
  return { profile, fields, understood, title: record.title?.reading.raw ?? '' }
}

function boxFields({ fields, groups }: InfoboxOf<Fact>, box: number, profile: Profile): StatedField[] {
  const found: StatedField[] = []
  for (const [key, fact] of Object.entries(fields))
    if (fact !== null) found.push(statedField(key, fact, box, null, null, null, profile))
  for (const [group, entries] of Object.entries(groups))
    for (const entry of entries) {
      const part = typeof entry.part === 'number' ? entry.part : null
      for (const [key, fact] of Object.entries(entry))
        if (fact !== null && typeof fact !== 'number')
          found.push(statedField(key, fact, box, group, entry.slot, part, profile))
    }
  return found
}

function statedField(
  key: string,
  fact: Fact,
  box: number,
  group: string | null,
  slot: number | null,
  part: number | null,
  profile: Profile,
): StatedField {
  const spelling = fact.spelling ?? key
  const { key: canonical, known, type } = profile.resolve(spelling)
  return { fact, spelling, key, canonical, known, type, group, slot, part, box }
}

/** The singular field of that key, in the first infobox that has it. */
export function singular(survey: Survey, key: string): StatedField | null {
  return survey.fields.find((field) => field.group === null && field.key === key) ?? null
}

/** Where a field's key stands. A key that was glued into another field's value is looked for there. */
export function keySpan({ article }: CheckContext, fact: Fact): Span {
  for (const block of article.children) {
    if (block.type !== 'infobox') continue
    for (const child of block.children)
      if (child === fact.node && child.type === 'field') return ownKeySpan(child, fact)
  }
  return [0, 0]
}

function ownKeySpan(field: Field, { from, spelling }: Fact): Span {
  if (from === 0) return field.keySpan ?? field.span ?? [0, 0]
  const at = spelling === undefined ? -1 : field.value.lastIndexOf(spelling, from)
  if (at === -1 || field.span === undefined || spelling === undefined) return field.span ?? [0, 0]
  return [field.span[0] + at, field.span[0] + at + spelling.length]
}
