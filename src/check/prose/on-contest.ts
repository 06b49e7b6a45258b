import { contestTerms, termWords, wordsOf } from '../survey/title.js'
import { isPlainWord, owner } from './plain-words.js'
import type { Subject } from './scope.js'

/** Whether a word is part of the name of an option or of its party. */
export type IsOption = (word: string) => boolean

const definite =
  /\b(?:[Tt]he|[Tt]his) ((?:[\p{L}\d'’-]+ ){0,6}?)(election|by-election|primary|caucus(?:es)?|referendum|convention)(?![\p{L}-])(?! (?:of|for|committee|commission))/gu
const small: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this'])
/** Words that a sentence on the contest may have, but not what is said of a number. */
const alsoPlain: ReadonlySet<string> = new Set(['voters', 'he', 'she'])
/** Who opens a sentence is told from another by so many words. */
const opening = 3

/** Whether words name the contest: `the Kelver primary`, `The presidential election`, not `the next primary`, `a by-election`. */
export function namesContest(
  said: string,
  inWords: readonly string[],
  { titleWords, terms }: Subject,
): boolean {
  const isSaid = inWords.some((word) => (terms.length > 0 ? termWords.has(word) : word === 'election'))
  if (!isSaid) return false
  for (const [, between = '', word = ''] of said.matchAll(definite)) {
    const isOwn =
      terms.length > 0 ? contestTerms(word).some(({ term }) => terms.includes(term)) : word === 'election'
    if (isOwn && wordsOf(between).every((one) => titleWords.has(one))) return true
  }
  return false
}

/** Whether a sentence's beginning says nothing but of the contest and its options. */
export function saysOnlyOfContest(words: readonly string[], subject: Subject, isOption: IsOption): boolean {
  return words.every((word) => isOnContest(word, subject, isOption))
}

/** Whether a sentence opens with the contest or its options: `The result was`, `Kane received`, not `Nyborg voted`. */
export function opensOnContest(words: readonly string[], subject: Subject, isOption: IsOption): boolean {
  let seen = 0
  for (const word of words) {
    if (small.has(word)) continue
    if (!isOnContest(word, subject, isOption)) return false
    if (++seen === opening) break
  }
  return true
}

function isOnContest(word: string, subject: Subject, isOption: IsOption): boolean {
  const bare = word.replace(owner, '')
  return alsoPlain.has(bare) || isPlainWord(bare, subject) || isOption(bare)
}
