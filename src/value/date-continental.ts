import { type DatePoint, isValidPoint } from './calendar.js'
import { isDigit } from './characters.js'
import { continentalMonths } from './vocabulary/continental-months.js'

/** A day in another language and where it ends. */
export interface ContinentalDay {
  point: DatePoint
  end: number
}

/** Longer texts are no single days. */
const longest = 60

/**
 * `9. Mai 2010`, `1er juin 1958`, `9 de mayo de 2010`: a day with month and year at the beginning of a text. Null for everything else: a month
 * of such a name alone may be a planet.
 */
export function scanContinentalDay(text: string): ContinentalDay | null {
  if (text.length > longest || !isDigit(text.charCodeAt(0))) return null
  const found = written.exec(text)
  const month = found === null ? undefined : continentalMonths.get((found[2] ?? '').toLowerCase())
  if (found === null || month === undefined) return null
  const point = { year: Number(found[3]), month, day: Number(found[1]) }
  return point.day > 0 && isValidPoint(point) ? { point, end: found[0].length } : null
}

const written = /^(\d{1,2})(?:\.?º|\.|er|ª|°)? (?:de )?(\p{L}{3,12}) (?:del? )?(\d{4})(?![\p{L}\d])/u
