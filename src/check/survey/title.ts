import { isLetter, lowerCase } from '../../value/characters.js'

/** Longer texts are no titles or captions; what comes after is not looked at. */
const longest = 400

/** What a contest calls itself, by the words that tell it. */
export type ContestTerm = 'caucus' | 'primary' | 'by-election' | 'referendum' | 'convention'

const stems: readonly (readonly [stem: string, term: ContestTerm, endings: readonly string[]])[] = [
  ['caucus', 'caucus', ['', 'es']],
  ['primar', 'primary', ['y', 'ies']],
  ['by-election', 'by-election', ['', 's']],
  ['referendum', 'referendum', ['', 's']],
  ['convention', 'convention', ['']],
]

/** One word for a contest and where it stands in a text. */
export interface FoundTerm {
  term: ContestTerm
  word: string
  start: number
}

/** The words for kinds of contest in a text, in its order. */
export function contestTerms(text: string): FoundTerm[] {
  const lower = (text.length > longest ? text.slice(0, longest) : text).toLowerCase()
  const found: FoundTerm[] = []
  for (const [stem, term, endings] of stems)
    for (let at = lower.indexOf(stem); at !== -1; at = lower.indexOf(stem, at + stem.length)) {
      if (at > 0 && isLetter(lower.charCodeAt(at - 1))) continue
      const ending = endings.find((letters) => endsWith(lower, at + stem.length, letters))
      if (ending !== undefined)
        found.push({ term, word: text.slice(at, at + stem.length + ending.length), start: at })
    }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

function endsWith(text: string, at: number, letters: string): boolean {
  return text.startsWith(letters, at) && !isLetter(text.charCodeAt(at + letters.length))
}

/** The words of a text in lower case: letters with hyphens and apostrophes inside. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  const limit = Math.min(text.length, longest)
  for (let at = 0; at < limit; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const end = wordEnd(text, at, limit)
    words.push(lowerCase(text.slice(at, end)))
    at = end
  }
  return words
}

/** The end of the word that begins at `at`. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    const joins = code === 45 || code === 39 || code === 0x2019
    if (!isLetter(code) && !(joins && end + 1 < limit && isLetter(text.charCodeAt(end + 1)))) break
    end++
  }
  return end
}

/** The telling words of a title: no years, no contest's term, no small words; in lower case. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !smallWords.has(word) && !termWords.has(word))
}

/** What kind of contest a word in lower case names. */
export const termWords: ReadonlyMap<string, ContestTerm> = new Map(
  stems.flatMap(([stem, term, endings]) => endings.map((ending) => [stem + ending, term] as const)),
)
const smallWords: ReadonlySet<string> = new Set([
  ...['the', 'of', 'in', 'and', 'for', 'a', 'election', 'elections', 'results', 'result'],
])
