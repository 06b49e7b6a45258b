import { lowerCase } from '../value/characters.js'

/** Anything but letters and digits with one space between words: most labels and names have none of it. */
const unusual = /[^A-Za-z0-9 \u00c0-\u1fff]| {2}|^ | $/

/** Lower case, white space folded, notes and punctuation at the ends dropped: `Totals:` is `totals`, `Votes[a]` is `votes`. */
export function normalizeLabel(text: string): string {
  if (!unusual.test(text)) return lowerCase(text)
  const folded = withoutNotes(lowerCase(text))
    .replace(/['’*:()]+/g, '')
    .replace(/[\s_]+/g, ' ')
  let start = 0
  let end = folded.length
  while (start < end && isEdge(folded.charCodeAt(start))) start++
  while (end > start && isEdge(folded.charCodeAt(end - 1))) end--
  return folded.slice(start, end)
}

function withoutNotes(text: string): string {
  return text.includes('[') ? text.replace(/\[[^\]]{0,20}\]/g, '') : text
}

/** A space, point, comma or semicolon. */
function isEdge(code: number): boolean {
  return code === 32 || code === 46 || code === 44 || code === 59
}

/** Whether a character beyond ASCII counts as a letter: all but signs, dashes, quotes and spaces. */
export function isOtherLetter(code: number): boolean {
  return code >= 0xc0 && (code < 0x2000 || (code > 0x206f && code !== 0x3000 && code !== 0xfeff))
}
