import type { Fact } from '../../record/fact.js'
import { exactNumber } from '../../value/index.js'
import type { StatedField } from '../survey/survey.js'
import { areSame, type Measure, measureOf, slack } from './measure.js'
import { unitOf } from './units.js'

/** A number of a field whose key ends in a unit. */
export interface MeasuredField {
  fact: Fact
  spelling: string
  measure: Measure
}

/** Fields that are called alike but for their units, and differ. */
export function differingFields(
  fields: readonly StatedField[],
): [first: MeasuredField, second: MeasuredField][] {
  const found: [MeasuredField, MeasuredField][] = []
  const byName = new Map<string, MeasuredField | null>()
  const inUnits = fields.filter(mayEndInUnit)
  if (inUnits.length < 2) return found
  const divided = dividedOf(fields)
  for (const field of inUnits) {
    const [ending = ''] = unitEnding.exec(field.key) ?? []
    const known = endings.get(ending)
    if (known === undefined || divided.has(stemOf(field, ending))) continue
    const [pair, name] = known
    const measured = measuredField(field, name)
    if (measured === null) continue
    const key = `${pair} ${stemOf(field, ending)}`
    const first = byName.get(key)
    // With a third, more than two spellings of one name are about.
    byName.set(key, first === undefined ? measured : null)
    if (first != null && !areSame(first.measure, measured.measure, slack.few)) found.push([first, measured])
  }
  return found
}

/** Units at the ends of keys: which stand beside each other, and their names. */
const endings: ReadonlyMap<string, readonly [pair: string, name: string]> = new Map([
  ['Km2', ['area', 'km2']],
  ['SqMi', ['area', 'sq mi']],
  ['Km', ['way', 'km']],
  ['Mi', ['way', 'mi']],
  ['M', ['height', 'm']],
  ['Ft', ['height', 'ft']],
  ['F', ['height', 'ft']],
  ['Kg', ['weight', 'kg']],
  ['Lb', ['weight', 'lb']],
])

/** By its last character, since few keys end in a unit. */
function mayEndInUnit({ key, fact }: StatedField): boolean {
  return fact.reading.exact !== undefined && lastOfUnits.includes(key.slice(-1))
}

const lastOfUnits = '2imMtFgb'
const unitEnding = /(?:Km2|SqMi|Km|Mi|M|Ft|F|Kg|Lb)$/
/** Smaller units, which stand beside a number of whole ones: six feet, and eleven inches. */
const smallerEnding = /(?:In|Oz|St|Cm)$/

/** What is given in two units together: neither of them is the whole. */
function dividedOf(fields: readonly StatedField[]): ReadonlySet<string> {
  const divided = new Set<string>()
  for (const field of fields) {
    const [ending = ''] = smallerEnding.exec(field.key) ?? []
    if (ending !== '') divided.add(stemOf(field, ending))
  }
  return divided
}

/** The field's name without its unit, of which entry of which infobox. */
function stemOf({ box, slot, key }: StatedField, ending: string): string {
  return `${box} ${slot ?? ''} ${key.slice(0, key.length - ending.length)}`
}

function measuredField({ fact, key, spelling }: StatedField, name: string): MeasuredField | null {
  // So many to a square mile are fewer to a square kilometre.
  const unit = unitOf(/density/i.test(key) ? `/${name}` : name)
  const { exact, qualifier } = fact.reading
  if (unit === undefined || exact === undefined || qualifier !== undefined) return null
  const number = exactNumber(exact)
  if (number === null || number.units <= 0n) return null
  return { fact, spelling, measure: measureOf(number, unit, false) }
}
