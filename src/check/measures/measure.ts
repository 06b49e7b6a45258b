import { asDouble, type ExactNumber, exactNumber } from '../../value/index.js'
import type { Unit } from './units.js'

/** A number with a unit. */
export interface Measure {
  unit: Unit
  value: number
  decimals: number
  /** What its last digit stands for that says something. */
  step: number
  /** How many digits say something. */
  digits: number
  /** Inches that were written as feet and inches. */
  isDivided?: true
}

/**
 * The measure that a number states. Zeros at its end say nothing: it may have been rounded; `strict`, two digits always say something in a number of three
 * or more.
 */
export function measureOf(number: ExactNumber, unit: Unit, strict: boolean): Measure {
  const { units, decimals } = number
  const written = String(units < 0n ? -units : units)
  const zeros = /0*$/.exec(written)?.[0].length ?? 0
  const silent = strict && written.length > 2 ? Math.min(zeros, written.length - 2) : zeros
  return {
    unit,
    value: asDouble(number),
    decimals,
    step: 10 ** (silent - decimals),
    digits: written.length - silent,
  }
}

const numberShape = /^([-−–]?)(\d+|\d{1,3}(?:,\d{3})+|(?=\.))(\.\d+)?$/

/** The number of such a text, with commas between thousands, perhaps without the nought before its point; null for any other. */
export function plainNumberOf(text: string): ExactNumber | null {
  const found = numberShape.exec(text)
  if (found === null) return null
  const [, sign = '', whole = '', fraction = ''] = found
  return exactNumber(`${sign === '' ? '' : '-'}${whole === '' ? '0' : whole.replaceAll(',', '')}${fraction}`)
}

/** How far two measures may be apart besides, as a factor: numbers of few digits are rounded by eye. */
export const slack = { few: 1.05, many: 1.02 }
const manyDigits = 3

/** Whether two measures of one kind can be the same one, as far as both are rounded. */
export function areSame(one: Measure, other: Measure, factor = slackOf(one, other)): boolean {
  if (one.unit.kind === 'temperature') return areSameTemperature(one, other)
  const [low, high] = boundsOf(one, 0.5)
  const [least, most] = boundsOf(other, 0.5)
  return low <= most * factor && least <= high * factor
}

function slackOf(one: Measure, other: Measure): number {
  return Math.min(one.digits, other.digits) < manyDigits ? slack.few : slack.many
}

/** Whether they are the same but for a step of either, and a factor besides. */
export function areNear(one: Measure, other: Measure, factor = 1): boolean {
  const [low, high] = boundsOf(one, 1)
  const [least, most] = boundsOf(other, 1)
  return low <= most * factor && least <= high * factor
}

/** What a step of the last digit is of the number. */
export function fineness({ step, value }: Measure): number {
  return step / Math.abs(value)
}

/** A difference of temperatures has no nought. */
function areSameTemperature(one: Measure, other: Measure): boolean {
  return areNear(one, other) || areNear(withoutZero(one), withoutZero(other))
}

function withoutZero(measure: Measure): Measure {
  return { ...measure, unit: { kind: measure.unit.kind, size: measure.unit.size } }
}

/** The least and the most that a number may stand for, in the first unit of its kind. */
function boundsOf({ value, step, unit }: Measure, steps: number): readonly [low: number, high: number] {
  const low = (value - step * steps) * unit.size + (unit.zero ?? 0)
  return [
    unit.kind === 'temperature' ? low : Math.max(0, low),
    (value + step * steps) * unit.size + (unit.zero ?? 0),
  ]
}

/** What a measure is in the unit of another and with as many decimals, in figures. */
export function shownAs({ value, unit }: Measure, { unit: other, decimals, isDivided }: Measure): string {
  const inOther = (value * unit.size + (unit.zero ?? 0) - (other.zero ?? 0)) / other.size
  if (isDivided) return `${Math.floor(Math.round(inOther) / 12)} ft ${Math.round(inOther) % 12} in`
  const [whole = '', fraction] = inOther.toFixed(Math.min(decimals, 6)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Whether two units measure the same thing, each in its own way. */
export function areComparable(one: Unit, other: Unit): boolean {
  return one.kind === other.kind && one.size !== other.size
}
