/** The years, 1000 to 2199, that a text names; `1948–49` and `2015-2016` give both. */
export function yearsIn(text: string): number[] {
  const years: number[] = []
  for (const [word] of text
    .slice(0, 400)
    .matchAll(/(?<![\p{L}\d.,])[12]\d{3}(?:[–/-]\d{2}(?:\d{2})?)?(?![\p{L}\d])/gu)) {
    const first = Number(word.slice(0, 4))
    if (first >= 2200) continue
    years.push(first)
    if (word.length === 7) years.push(shortYear(first, Number(word.slice(5))))
    else if (word.length === 9) years.push(Number(word.slice(5)))
  }
  return years
}

function shortYear(first: number, inCentury: number): number {
  const year = first - (first % 100) + inCentury
  return year < first ? year + 100 : year
}

/** What a contest calls itself, by the words that tell it. */
export type ContestTerm = 'caucus' | 'primary' | 'by-election' | 'referendum' | 'convention'

const terms: ReadonlyMap<string, ContestTerm> = new Map([
  ['caucus', 'caucus'],
  ['caucuses', 'caucus'],
  ['primary', 'primary'],
  ['primaries', 'primary'],
  ['by-election', 'by-election'],
  ['by-elections', 'by-election'],
  ['referendum', 'referendum'],
  ['referendums', 'referendum'],
  ['convention', 'convention'],
])

/** One word for a contest and where it stands in a text. */
export interface FoundTerm {
  term: ContestTerm
  word: string
  start: number
}

export function contestTerms(text: string): FoundTerm[] {
  const found: FoundTerm[] = []
  for (const match of text.slice(0, 400).matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const term = terms.get(match[0].toLowerCase())
    if (term !== undefined) found.push({ term, word: match[0], start: match.index })
  }
  return found
}

/** The telling words of a title: no years, no contest's term, no small words; in lower case. */
export function tellingWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .slice(0, 400)
      .match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? []
  return words.filter((word) => !terms.has(word) && !smallWords.has(word))
}

const smallWords: ReadonlySet<string> = new Set([
  'the',
  'of',
  'in',
  'and',
  'for',
  'a',
  'election',
  'elections',
  'results',
  'result',
])
