import { normalizeLabel } from './normalize-label.js'
import { WordEnds } from './word-ends.js'

type Pattern = readonly [text: string, entry: string]

/** The labels that begin with one word: exact ones, and those that any further words may follow. */
interface Group {
  exact: Map<string, string>
  starts: Pattern[]
}

/**
 * Finds which entry of a vocabulary a label belongs to. A pattern is a label, `label *` (any further words) or
 * `* label` (any words before); an exact label wins over a pattern, a longer pattern over a shorter one.
 */
export class LabelMatcher {
  /** By first word: most texts that are asked about are names, whose first word is in no label. */
  readonly #groups = new Map<string, Group>()
  /** `* label` by its last word. */
  readonly #ends = new Map<string, Pattern[]>()
  readonly #inside: Pattern[] = []
  readonly #edges = new WordEnds()

  constructor(vocabulary: Iterable<readonly [entry: string, labels: readonly string[]]>) {
    for (const [entry, labels] of vocabulary)
      for (const label of labels) this.#add(entry, label.toLowerCase())
    const starts = [...this.#groups.values()].map((group) => group.starts)
    for (const patterns of [...starts, ...this.#ends.values(), this.#inside])
      patterns.sort((a, b) => b[0].length - a[0].length)
  }

  #add(entry: string, label: string): void {
    const open = label.startsWith('* ')
    const close = label.endsWith(' *')
    this.#edges.add(label, open, close)
    if (open && close) this.#inside.push([label.slice(1, -1), entry])
    else if (open) {
      const word = lastWord(label)
      const patterns = this.#ends.get(word) ?? []
      this.#ends.set(word, [...patterns, [label.slice(1), entry]])
    } else {
      const { exact, starts } = this.#group(firstWord(label))
      if (close) starts.push([label.slice(0, -1), entry])
      else if (!exact.has(label)) exact.set(label, entry)
    }
  }

  #group(word: string): Group {
    const known = this.#groups.get(word)
    if (known !== undefined) return known
    const group: Group = { exact: new Map(), starts: [] }
    this.#groups.set(word, group)
    return group
  }

  /** The entry whose labels cover the text, or null. Only labels of up to 80 characters are looked at. */
  find(text: string): string | null {
    if (text.length > 80 || !this.#edges.mayHave(text)) return null
    const label = normalizeLabel(text)
    if (label === '') return null
    const group = this.#groups.get(firstWord(label))
    if (group !== undefined) {
      const exact = group.exact.get(label)
      if (exact !== undefined) return exact
      for (const [start, entry] of group.starts) if (label.startsWith(start)) return entry
    }
    const ends = this.#ends.get(lastWord(label))
    if (ends !== undefined) for (const [end, entry] of ends) if (label.endsWith(end)) return entry
    for (const [middle, entry] of this.#inside) if (label.includes(middle)) return entry
    return null
  }
}

function firstWord(label: string): string {
  const space = label.indexOf(' ')
  return space === -1 ? label : label.slice(0, space)
}

function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1)
}
