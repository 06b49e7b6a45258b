/** Lower case, white space folded, notes and punctuation at the ends dropped: `Totals:` is `totals`, `Votes[a]` is `votes`. */
export function normalizeLabel(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  const folded = text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/\[[^\]]{0,20}\]/g, '')
    .replace(/['’*:]+/g, '')
  let start = 0
  let end = folded.length
  while (start < end && ' :.,;('.includes(folded[start] ?? '')) start++
  while (end > start && ' :.,;'.includes(folded[end - 1] ?? '')) end--
  if (folded[end - 1] === ')' && !folded.slice(start, end).includes('(')) end--
  return folded.slice(start, end).replace(/[()]/g, '')
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
