/** Lower case, white space folded, notes and punctuation at the ends dropped: `Totals:` is `totals`, `Votes[a]` is `votes`. */
export function normalizeLabel(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  const folded = text
    .toLowerCase()
    .replace(/\[[^\]]{0,20}\]/g, '')
    .replace(/['’*:()]+/g, '')
    .replace(/[\s_]+/g, ' ')
  let start = 0
  let end = folded.length
  while (start < end && isEdge(folded.charCodeAt(start))) start++
  while (end > start && isEdge(folded.charCodeAt(end - 1))) end--
  return folded.slice(start, end)
}

/** A space, point, comma or semicolon. */
function isEdge(code: number): boolean {
  return code === 32 || code === 46 || code === 44 || code === 59
}

/** Letters and digits with one space between words: most labels and names, which only change case. */
function isPlain(text: string): boolean {
  let space = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      if (space) return false
      space = true
      continue
    }
    space = false
    const lower = code | 32
    if ((lower < 97 || lower > 122) && (code < 48 || code > 57)) return false
  }
  return !space
}
