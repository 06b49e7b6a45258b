/** How many years a text lists: with `1966–67` as one season, and as the years from the one to the other. */
export interface YearList {
  seasons: number
  years: number
  /** Whether a year has a mark, which may say that it does not count. */
  isMarked: boolean
}

const longest = 2000
const item = /^((?:1[5-9]|20)\d\d)(?:[-–/](\d{4}|\d\d))?$/
/** Marks that refer to notes. */
const marks = /[*†‡§^#]+$|\[\w{1,3}\]$/

/** The years that a text lists; null for a text with anything else. */
export function yearList(text: string): YearList | null {
  if (text.length > longest) return null
  const list = { seasons: 0, years: 0, isMarked: false }
  for (const word of text.split(/[,;&\s]+/)) {
    if (word === '' || word === 'and') continue
    const year = word.replace(marks, '')
    const [, first = '', last = first] = item.exec(year) ?? []
    if (first === '') return null
    if (year !== word) list.isMarked = true
    const span = Number(last) - Number(first.slice(-last.length))
    // `1999–00`
    const years = span < 0 ? span + 100 : span
    if (years > 99 || (last.length === 4 && span < 0)) return null
    if (years > 1) list.seasons = Number.NaN
    list.seasons++
    list.years += years + 1
  }
  return list
}
