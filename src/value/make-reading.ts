import type { NumberStyle } from './number-style.js'
import type { Reading, Status } from './reading.js'

/** A trimmed text and how numbers in it are written: what every reader of a value works on. */
export interface Source {
  raw: string
  /** The first character that is not white space. */
  start: number
  /** After the last character that is not white space. */
  end: number
  style: NumberStyle
}

export function textReading(raw: string, start: number, end: number, status: Status): Reading {
  return { type: 'text', value: between(raw, start, end), raw, start, end, status }
}

/** Most values are all of their text. */
function between(raw: string, start: number, end: number): string {
  return start === 0 && end === raw.length ? raw : raw.slice(start, end)
}

export function missingReading(raw: string, start: number, end: number): Reading {
  return { type: 'missing', value: null, raw, start, end, status: 'parsed' }
}
