import { isChange, type Reading, readValue } from '../../value/index.js'
import { type Fact, fact, type TextPlace } from '../fact.js'
import type { CountUnit, Figures } from './result-line.js'

const units: readonly (readonly [RegExp, CountUnit])[] = [
  [/\bvotes?\b/i, 'votes'],
  [/\bdelegates?\b/i, 'delegates'],
  [/\bseats?\b/i, 'seats'],
]

/** The figures of a line: its count, its share, or both, in either order. `raw` stands at `from` in the node's text. */
export function figuresOf(raw: string, node: TextPlace, from: number): Figures {
  const reading = readValue(raw, 'number')
  const place = (part: Reading | undefined): Fact | null =>
    part === undefined ? null : fact(part, node, from)
  const { parts = [] } = reading
  const unit = unitOf(reading.note)
  const whole = fact(reading, node, from)
  if (reading.type === 'percent') {
    const count = parts.find(({ type }) => type === 'integer')
    return { count: place(count), share: place(without(reading, count)), unit, whole }
  }
  const share = parts.find((part) => part.type === 'percent' && !isChange(part))
  return { count: place(without(reading, share)), share: place(share), unit, whole }
}

/** A reading without one of its parts, which is told apart. */
function without(reading: Reading, part: Reading | undefined): Reading {
  if (part === undefined) return reading
  const { parts = [], ...own } = reading
  const others = parts.filter((other) => other !== part)
  return others.length === 0 ? own : { ...own, parts: others }
}

/** As `figuresOf`, where the text is figures and nothing else; null otherwise. */
export function onlyFigures(raw: string, node: TextPlace, from: number): Figures | null {
  const figures = figuresOf(raw, node, from)
  const { count, share, unit } = figures
  const { reading } = count ?? share ?? {}
  if (reading?.exact === undefined || reading.status !== 'parsed' || reading.type === 'decimal') return null
  return reading.note !== undefined && unit === null && /^[a-z]/i.test(reading.note) ? null : figures
}

function unitOf(note: string | undefined): CountUnit | null {
  if (note === undefined) return null
  return units.find(([word]) => word.test(note))?.[1] ?? null
}
