import { type GridCell, isNumeric } from './grid.js'

/** What a cell holds, as far as it tells the columns of a table from each other. */
export type Kind = 'missing' | 'year' | 'season' | 'date' | 'number' | 'text'

export function cellKind(cell: GridCell): Kind {
  const { type, text } = cell
  if (type === 'missing') return 'missing'
  if (type === 'date') return 'date'
  const first = text.charCodeAt(0)
  if ((first === 49 || first === 50) && season.test(text)) return text.length > 4 ? 'season' : 'year'
  return isNumeric(cell) ? 'number' : 'text'
}

/** `1990`, `1990–91`, `1999–2000`. */
const season = /^(?:1[5-9]|20)\d\d(?:[–/-]\d\d(?:\d\d)?)?$/
