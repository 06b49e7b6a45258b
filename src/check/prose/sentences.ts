import { isDigit, isLetter } from '../../value/characters.js'

/** A stretch of a text: `start` included, `end` excluded. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The sentences of a paragraph. A full stop ends one only before a blank and a capital letter or a digit, and not
 * behind an abbreviation of one or two letters (`U.S.`, `John F.`, `St.`).
 */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  ends.lastIndex = 0
  while (ends.test(text)) {
    const at = ends.lastIndex - 1
    if (text.charCodeAt(at) !== 10 && !endsSentence(text, at)) continue
    if (at > start) sentences.push({ start, end: at })
    start = at + 1
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

const ends = /[.!?\n]/g

function endsSentence(text: string, at: number): boolean {
  let next = at + 1
  // A closing bracket or quotation mark belongs to the sentence, a footnote mark `[1]` too.
  while (text.charCodeAt(next) === 41 || text.charCodeAt(next) === 34 || text.charCodeAt(next) === 0x201d)
    next++
  if (next >= text.length) return true
  if (text.charCodeAt(next) !== 32 && text.charCodeAt(next) !== 10) return false
  let word = at
  while (word > 0 && isLetter(text.charCodeAt(word - 1))) word--
  const length = at - word
  const capital = word < at && text.charAt(word) !== text.charAt(word).toLowerCase()
  if (capital && length <= 2) return false
  const first = text.charAt(next + 1)
  return (
    first !== first.toLowerCase() ||
    isDigit(text.charCodeAt(next + 1)) ||
    !isLetter(text.charCodeAt(next + 1))
  )
}

/** The clauses of a sentence, cut at commas and semicolons that do not stand inside a number or a bracket. */
export function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const clauses: Stretch[] = []
  let from = start
  let depth = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41 && depth > 0) depth--
    else if (code === 59 || (code === 44 && depth === 0 && text.charCodeAt(at + 1) === 32)) {
      clauses.push({ start: from, end: at })
      from = at + 1
    }
  }
  clauses.push({ start: from, end })
  return clauses
}
