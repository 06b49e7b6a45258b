import type { DataSource } from '../../profile/source.js'
import { ownValue } from '../../source/own-value.js'
import { type Reading, readQuantities, readValue } from '../../value/index.js'
import { type Fact, fact } from '../fact.js'
import type { InfoboxOf } from '../record.js'
import { shareBeside } from './share-beside.js'

/** The value of the first of the source's fields that states one; with units, the quantity of one of them. */
export function pickValue(
  { from, unit, years = [], needed = [] }: DataSource,
  fields: InfoboxOf<Fact>['fields'],
  title: Fact | null,
): Fact | null {
  for (const key of from) {
    const stated = key === '$title' ? title : fieldIn(fields, key)
    if (stated === null || stated.reading.type === 'missing') continue
    const value = unit === undefined ? stated : inUnit(stated, unit)
    if (value !== null) return value
  }
  for (const key of years) {
    const stated = fieldIn(fields, key)
    if (stated !== null && onlyYear.test(stated.reading.raw.trim()))
      return fact(readValue(stated.reading.raw, 'year'), stated.node, stated.from)
  }
  for (const key of needed) {
    const stated = fieldIn(fields, key)
    const value = stated === null ? null : neededIn(stated)
    if (value !== null) return value
  }
  return null
}

function fieldIn(fields: InfoboxOf<Fact>['fields'], key: string): Fact | null {
  return ownValue(fields, key) ?? null
}

/** How many it takes to win, where the text says so. */
function neededIn({ reading: { raw }, node, from }: Fact): Fact | null {
  if (!/\b(?:needed|required|necessary)\b/i.test(raw)) return null
  const quantity = readQuantities(raw).find(({ needed }) => needed)
  return quantity === undefined ? null : fact(quantity.reading, node, from)
}

const onlyYear = /^(?:1[0-9]|20)\d\d$/

/** What a field states in one of the units; of a number that stands with its percentage, the percentage where `%` is meant. */
function inUnit(stated: Fact, units: readonly string[]): Fact | null {
  if (!units.includes('%')) return quantityOf(stated, units)
  const share = shareBeside(stated) ?? bracketed(stated)
  return share === null && isCount(stated) ? null : (share ?? stated)
}

/** `(53.7%)`: the number that stood before the bracket is lost. */
function bracketed({ reading: { raw }, node, from }: Fact): Fact | null {
  const inside = /^\s*\((?=\d)([^()]*%)\)\s*$/.exec(raw)?.[1]
  if (inside === undefined) return null
  const reading = readValue(inside, 'percent')
  return reading.type === 'percent' ? fact(reading, node, from + raw.indexOf('(') + 1) : null
}

/** A whole number too large to be a percentage that lost its point, without a percent sign: how many voted, not which part. */
function isCount({ reading: { value, raw } }: Fact): boolean {
  return typeof value === 'number' && value >= 10_000 && Number.isInteger(value) && !raw.includes('%')
}

/** A number and what it counts. */
interface Counted {
  unit: string
  reading: Reading
}

let lastText = ''
let lastCounted: readonly Counted[] = []

/**
 * What a text counts, wholes of it and what it takes to win left out. Several keys of the record ask for parts of one
 * field, one after the other.
 */
function countedIn(text: string): readonly Counted[] {
  if (text === lastText) return lastCounted
  const counted: Counted[] = []
  for (const { unit, reading, whole, needed } of readQuantities(text))
    if (!whole && !needed) counted.push({ unit: withoutVotes(unit), reading })
  lastText = text
  lastCounted = counted
  return counted
}

/** The first quantity of one of the units in a text; a bare number is one of seats or delegates. */
function quantityOf(stated: Fact, units: readonly string[]): Fact | null {
  const { reading } = stated
  const isBare = reading.exact !== undefined && reading.qualifier === undefined
  if (isBare && reading.start === 0 && reading.end === reading.raw.length)
    return units.includes('seats') || units.includes('delegates') ? stated : null
  for (const { unit, reading: counted } of countedIn(reading.raw))
    if (units.some((wanted) => endsInWord(unit, wanted))) return fact(counted, stated.node, stated.from)
  return null
}

/** `delegate votes` are delegates. */
function withoutVotes(unit: string): string {
  return unit.endsWith('vote') || unit.endsWith('votes') ? unit.replace(/(delegates?) votes?$/, '$1') : unit
}

function endsInWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false
  const before = text.length - word.length
  return before === 0 || text.charCodeAt(before - 1) === 32
}
