import { type GridCell, isNumeric } from './grid.js'

/** What a cell holds, as far as it tells the columns of a table from each other. */
export type Kind = 'missing' | 'year' | 'season' | 'date' | 'number' | 'rounds' | 'text'

export function cellKind(cell: GridCell): Kind {
  const { type, text } = cell
  if (type === 'missing') return 'missing'
  if (type === 'date' || (type === 'text' && severalDays.test(text))) return 'date'
  const first = text.charCodeAt(0)
  if ((first === 49 || first === 50) && season.test(text)) return text.length > 4 ? 'season' : 'year'
  if (isNumeric(cell) || isSharedPlace(text)) return 'number'
  return rounds.test(text) ? 'rounds' : 'text'
}

/** Whether a place is shared by several: `T2`, `=2`, `2=`. */
export function isSharedPlace(text: string): boolean {
  return text.length < 6 && sharedPlace.test(text)
}

const sharedPlace = /^(?:[T=]\d{1,3}|\d{1,3}=)$/

/** Scores of rounds and what they add up to: `79-73-76-71=299`. */
const rounds = /^\d{1,3}(?:[-–]\d{1,3})+ ?= ?\d{1,4}/

/** `2 and 5 March 1985`: no one date. */
const severalDays =
  /^\d{1,2}(?:st|nd|rd|th)?(?:, \d{1,2})*,? and \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} \d{4}$/u

/** `1990`, `1990–91`, `1999–2000`. */
const season = /^(?:1[5-9]|20)\d\d(?:[–/-]\d\d(?:\d\d)?)?$/
