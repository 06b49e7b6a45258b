import { isDigit } from '../../value/characters.js'
import { areComparable, areSame, type Measure, measureOf, plainNumberOf } from './measure.js'
import { unitNames, unitOf } from './units.js'

/** A measure, and the same in another unit in the brackets behind it: where both stand in the text, and how they are written. */
export interface MeasurePair {
  first: PlacedMeasure
  second: PlacedMeasure
}

export interface PlacedMeasure {
  measure: Measure
  start: number
  end: number
}

export function differ({ first, second }: MeasurePair): boolean {
  return !areSame(first.measure, second.measure)
}

/** No measure is written longer. */
const longest = 40

/** The measures of a text that are given again in brackets: `610 m (2,000 ft)`, `6 ft 2 in (1.88 m)`. */
export function bracketPairs(text: string): MeasurePair[] {
  const pairs: MeasurePair[] = []
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    if (!mayBegin(text.charCodeAt(at + 1))) continue
    const second = begins.exec(text.slice(at + 1, at + 1 + longest))
    const pair = second === null ? null : pairBefore(text, at, second)
    if (pair !== null && areComparable(pair.first.measure.unit, pair.second.measure.unit)) pairs.push(pair)
  }
  return pairs
}

/** A digit, or a minus. */
function mayBegin(code: number): boolean {
  return isDigit(code) || code === 45 || code === 0x2212
}

const number = '([−-]?\\d[\\d,]*(?:\\.\\d+)?)'
const gap = '[ \\u00a0-]?'
const feetAndInches =
  '(\\d+)[ \\u00a0]?(?:ft|feet|foot|′|\')[ \\u00a0]?(\\d+(?:\\.\\d+)?)[ \\u00a0]?(?:in|inch|inches|″|")'
const begins = new RegExp(`^(?:${feetAndInches}|${number}${gap}(${unitNames}))(?=[);])`)
const ends = new RegExp(`(?:${feetAndInches}|${number}${gap}(${unitNames}))[ \\u00a0]?$`)

/** What the characters before a measure say: it is the smaller part of one in two units, or the end of a range or a product. */
const partOfMore =
  /(?:\d[ -]?(?:ft|feet|foot|lbs?|pounds?|st|stone|mi|miles?|km|m|yd|yards|h|hr|min|′|')\.?,?(?: and)? ?|[\d.,]|[–—×/⁄+±-] ?)$/
const roughly =
  /(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|over|than|under|below|above|to|least|most|ca?\.|[~≈<>]) ?$/i

/** Null where no measure ends at the bracket, or only a part of one. */
function pairBefore(text: string, bracket: number, inBracket: RegExpExecArray): MeasurePair | null {
  const from = Math.max(0, bracket - longest)
  const found = ends.exec(text.slice(from, bracket))
  if (found === null) return null
  const start = from + found.index
  const before = text.slice(Math.max(0, start - longest), start)
  if (partOfMore.test(before)) return null
  const isRough = roughly.test(before)
  const first = placed(found, start, isRough)
  const second = placed(inBracket, bracket + 1, isRough)
  return first === null || second === null ? null : { first, second }
}

const inch = unitOf('in')

function placed(found: RegExpExecArray, at: number, isRough: boolean): PlacedMeasure | null {
  const [all, feet, inches, digits, name] = found
  const place = { start: at, end: at + all.trimEnd().length }
  if (feet !== undefined && inches !== undefined && inch !== undefined) {
    const value = Number(feet) * 12 + Number(inches)
    const decimals = inches.includes('.') ? 1 : 0
    const step = decimals > 0 ? 0.25 : 1
    return { ...place, measure: { unit: inch, value, decimals, step, digits: 3, isDivided: true } }
  }
  const unit = unitOf(name ?? '')
  const exact = plainNumberOf(digits ?? '')
  if (unit === undefined || exact === null || (exact.units <= 0n && unit.kind !== 'temperature')) return null
  return { ...place, measure: measureOf(exact, unit, !isRough) }
}
