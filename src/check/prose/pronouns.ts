import { wordsOf } from '../survey/title.js'
import { type Mention, mentionsIn } from './mentions.js'
import type { Names } from './names.js'
import { saysOnlyOfContest } from './on-contest.js'
import type { Subject } from './scope.js'
import type { Stretch } from './sentences.js'

const pronoun = /^ ?(He|She) (?=\p{Ll})/u
const ofHim = /\b(?:he|his|him)\b/i
const ofHer = /\b(?:she|hers?)\b/i
/** ' She ' and the letter behind it. */
const longestPronoun = 6
/** How many sentences back the name is looked for. */
const furthest = 3

/**
 * Whom the `He` or `She` means that a sentence begins with: the one option that the sentence before it names, where that one
 * says nothing but of the contest; null where it begins otherwise, or may mean somebody else.
 */
export function pronounIn(
  text: string,
  sentences: readonly Stretch[],
  number: number,
  names: Names,
  subject: () => Subject,
): Mention | null {
  const own = sentences[number]
  const said = own === undefined ? null : pronoun.exec(text.slice(own.start, own.start + longestPronoun))
  if (own === undefined || said === null) return null
  const end = own.start + said[0].length - 1
  for (let at = number - 1; at >= Math.max(0, number - furthest); at--) {
    const sentence = sentences[at]
    if (sentence === undefined) return null
    const words = text.slice(sentence.start, sentence.end)
    if (!saysOnlyOfContest(wordsOf(words), subject(), (word) => names.isNamePart(word))) return null
    if ((said[1] === 'He' ? ofHer : ofHim).test(words)) return null
    const [first, ...others] = mentionsIn(text, sentence.start, sentence.end, names)
    if (first === undefined && pronoun.test(words)) continue
    const isSure = first?.option.kind === 'candidate' && others.every(({ option }) => option === first.option)
    return isSure
      ? { option: first.option, start: end - (said[1]?.length ?? 0), end, possessive: false }
      : null
  }
  return null
}
