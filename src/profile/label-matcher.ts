/**
 * Finds which entry of a vocabulary a label belongs to. A pattern is a label, `label *` (any further words) or
 * `* label` (any words before); an exact label wins over a pattern, a longer pattern over a shorter one.
 */
export class LabelMatcher {
  readonly #exact = new Map<string, string>()
  readonly #starts: [text: string, entry: string][] = []
  readonly #ends: [text: string, entry: string][] = []
  readonly #inside: [text: string, entry: string][] = []
  readonly #known = new Map<string, string | null>()

  constructor(vocabulary: Iterable<readonly [entry: string, labels: readonly string[]]>) {
    for (const [entry, labels] of vocabulary)
      for (const label of labels) this.#add(entry, label.toLowerCase())
    this.#starts.sort((a, b) => b[0].length - a[0].length)
  }

  #add(entry: string, label: string): void {
    const open = label.startsWith('* ')
    const close = label.endsWith(' *')
    if (open && close) this.#inside.push([label.slice(1, -1), entry])
    else if (open) this.#ends.push([label.slice(1), entry])
    else if (close) this.#starts.push([label.slice(0, -1), entry])
    else if (!this.#exact.has(label)) this.#exact.set(label, entry)
  }

  /** The entry whose labels cover the text, or null. Only labels of up to 80 characters are looked at. */
  find(text: string): string | null {
    const remembered = this.#known.get(text)
    if (remembered !== undefined) return remembered
    const found = text.length > 80 ? null : this.#search(normalizeLabel(text))
    if (this.#known.size > 4096) this.#known.clear()
    this.#known.set(text, found)
    return found
  }

  #search(label: string): string | null {
    if (label === '') return null
    const exact = this.#exact.get(label)
    if (exact !== undefined) return exact
    for (const [start, entry] of this.#starts) if (label.startsWith(start)) return entry
    for (const [end, entry] of this.#ends) if (label.endsWith(end)) return entry
    for (const [middle, entry] of this.#inside) if (label.includes(middle)) return entry
    return null
  }
}

/** Lower case, white space folded, notes and punctuation at the ends dropped: `Totals:` is `totals`, `Votes[a]` is `votes`. */
export function normalizeLabel(text: string): string {
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
