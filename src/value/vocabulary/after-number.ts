import { continentalMonths } from './continental-months.js'
import { months, rangeWords } from './months.js'
import { percentWords, pointWords, scaleWords } from './number-words.js'

/** Every first word, in lower case, with which a date or a number goes on after digits and a space. */
export const wordsAfterNumber: ReadonlySet<string> = new Set([
  'of',
  'de',
  ...months.keys(),
  ...continentalMonths.keys(),
  ...rangeWords,
  ...scaleWords.keys(),
  ...[...percentWords, ...pointWords].map(firstWord),
])

function firstWord(words: string): string {
  const end = words.search(/[ .]/)
  return end < 0 ? words : words.slice(0, end)
}
