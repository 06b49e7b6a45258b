import type { Fact } from '../../record/fact.js'
import { exactNumber } from '../../value/index.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { type StatedField, surveyOf } from '../survey/survey.js'

/**
 * A measure that is given in two units is the same in both.
 *
 * Compares: fields of an infobox that are called alike but for their units: `Elevation M` and `Elevation Ft`, `Area Total Km2` and
 * `Area Total Sq Mi`, densities per km² and per square mile.
 *
 * Tolerance: each number stands for all that would be rounded to it, to its last digit that is no zero, and five in a hundred besides.
 *
 * May be right all the same: numbers from two sources, or of two years. Feet beside inches, and pounds beside stones or ounces, are not
 * compared.
 *
 * Source: 1 ft = 0.3048 m, 1 mi = 1.609344 km, 1 lb = 0.45359237 kg.
 *
 * @example
 * ```text
 * = Riverton =
 *
 * Riverton
 * - Settlement Type: Town
 * - Area Total Km2: 45.6
 * - Area Total Sq Mi: 71.6
 * - Elevation M: 102
 * - Elevation Ft: 335
 * ```
 * ```findings
 * unit-pair 6:21 warning Unexpected 71.6 for "Area Total Sq Mi", expected about 17.6: "Area Total Km2" is 45.6; one of the two is wrong
 * ```
 *
 * @example
 * ```text
 * = Riverton =
 *
 * Riverton
 * - Settlement Type: Town
 * - Elevation M: 100
 * - Elevation Ft: 330
 * - Area Water Km2: 0.03
 * - Area Water Sq Mi: 0.00
 * - Population Density Km2: auto
 * - Population Density Sq Mi: 1230.62
 * - Statue Height Ft: 6
 * - Statue Height In: 11
 * - Statue Height M: 2.11
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'unit-pair',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    const byStem = new Map<string, Measure[]>()
    const { fields } = surveyOf(context)
    const divided = dividedOf(fields)
    for (const field of fields) {
      const measure = measureOf(field)
      if (measure === null || divided.has(measure.stem)) continue
      const { key } = measure
      const others = byStem.get(key) ?? []
      byStem.set(key, [...others, measure])
      const [first] = others
      if (first === undefined || others.length > 1 || areSame(first, measure)) continue
      const expected = roundedAs(middle(first) / measure.size, measure)
      const message = `Unexpected ${written(measure.fact)} for "${measure.spelling}", expected about ${expected}: "${first.spelling}" is ${written(first.fact)}; one of the two is wrong`
      tell(
        report(rule, valueSpan(measure.fact), message, {
          actual: written(measure.fact),
          expected: [expected],
          related: [
            { span: valueSpan(first.fact), message: `"${first.spelling}" is ${written(first.fact)}` },
          ],
        }),
      )
    }
  },
}

/** A number of a field with a unit. */
interface Measure {
  /** What is measured, of which place: the same for both units. */
  key: string
  stem: string
  spelling: string
  fact: Fact
  /** What one of the unit is in the metric one. */
  size: number
  value: number
  /** What its last digit that is no zero stands for. */
  unit: number
  decimals: number
}

/** Units at the ends of keys: what they measure, and what one of each is in the metric one beside it. */
const units: ReadonlyMap<string, readonly [kind: string, size: number]> = new Map([
  ['Km2', ['area', 1]],
  ['SqMi', ['area', 2.589988110336]],
  ['Km', ['way', 1]],
  ['Mi', ['way', 1.609344]],
  ['M', ['height', 1]],
  ['Ft', ['height', 0.3048]],
  ['Kg', ['weight', 1]],
  ['Lb', ['weight', 0.45359237]],
])

/** Smaller units, which stand beside a number of whole ones: six feet, and eleven inches. */
const smallerEnding = /(?:In|Oz|St|Cm)$/

/** What is given in two units together: neither of them is the whole. */
function dividedOf(fields: readonly StatedField[]): ReadonlySet<string> {
  const divided = new Set<string>()
  for (const { key, box, slot } of fields) {
    const [ending = ''] = smallerEnding.exec(key) ?? []
    if (ending !== '') divided.add(stemOf(box, slot, key.slice(0, -ending.length)))
  }
  return divided
}

function stemOf(box: StatedField['box'], slot: StatedField['slot'], name: string): string {
  return `${box} ${slot ?? ''} ${name}`
}

const unitEnding = /(?:Km2|SqMi|Km|Mi|M|Ft|Kg|Lb)$/

function measureOf({ fact, key, spelling, box, slot }: StatedField): Measure | null {
  const [ending = ''] = unitEnding.exec(key) ?? []
  const found = units.get(ending)
  const { exact, qualifier } = fact.reading
  if (found === undefined || exact === undefined || qualifier !== undefined) return null
  const [kind, size] = found
  const number = exactNumber(exact)
  if (number === null || number.units <= 0n) return null
  const name = key.slice(0, -ending.length)
  const stem = stemOf(box, slot, name)
  // So many to a square mile are fewer to a square kilometre.
  const isDensity = kind === 'area' && /density/i.test(name)
  const value = Number(exact)
  const zeros = /0*$/.exec(String(number.units))?.[0].length ?? 0
  return {
    key: `${kind} ${stem}`,
    stem,
    spelling,
    fact,
    size: isDensity ? 1 / size : size,
    value,
    unit: 10 ** (zeros - number.decimals),
    decimals: number.decimals,
  }
}

/** What a measure is in metric units. */
function middle({ value, size }: Measure): number {
  return value * size
}

const slack = 1.05

function areSame(one: Measure, other: Measure): boolean {
  const [low, high] = boundsOf(one)
  const [least, most] = boundsOf(other)
  return low <= most * slack && least <= high * slack
}

function boundsOf({ value, unit, size }: Measure): [number, number] {
  return [Math.max(0, value - unit / 2) * size, (value + unit / 2) * size]
}

function roundedAs(value: number, { decimals }: Measure): string {
  return value.toFixed(Math.min(decimals, 6))
}
