/** Finds a mark at an offset or after it; -1 where there is none. */
type Search = (from: number) => number

/** The occurrences of one mark, found in source order and kept. */
class Occurrences {
  readonly #length: number
  readonly #search: Search
  readonly #offsets: number[] = []
  /** Index of the occurrence that answered last: the next question is nearly always about the same place. */
  #cursor = 0

  constructor(length: number, search: Search) {
    this.#length = length
    this.#search = search
  }

  next(from: number): number {
    const offsets = this.#offsets
    while (this.#cursor > 0 && (offsets[this.#cursor - 1] ?? 0) >= from) this.#cursor--
    for (;;) {
      const known = offsets[this.#cursor] ?? this.#find()
      if (known >= from) return known
      this.#cursor++
    }
  }

  #find(): number {
    const last = this.#offsets.at(-1)
    const at = this.#search(last === undefined ? 0 : last + 1)
    const found = at === -1 ? this.#length : at
    this.#offsets.push(found)
    return found
  }
}

/** What opens a construct. */
const openings = ['{', '[', '<'] as const

/** Looks ahead for fixed strings. However often and from wherever it is asked, no part of the text is searched twice. */
export class Ahead {
  readonly #text: string
  readonly #openings: Occurrences
  readonly #byMark = new Map<string, Occurrences>()
  readonly #byTag = new Map<string, Occurrences>()

  constructor(text: string) {
    this.#text = text
    this.#openings = new Occurrences(text.length, firstOf(text, openings))
  }

  /** The first character at or after `from` that may open a construct: in prose it is far to the next one. */
  nextOpening(from: number): number {
    return this.#openings.next(from)
  }

  /** The first occurrence of `mark` at or after `from` (at most the text's length); the text's length where there is none. */
  next(mark: string, from: number): number {
    let occurrences = this.#byMark.get(mark)
    if (occurrences === undefined) {
      const text = this.#text
      occurrences = new Occurrences(text.length, (start) => text.indexOf(mark, start))
      this.#byMark.set(mark, occurrences)
    }
    return occurrences.next(from)
  }

  /** The same for the beginning of a tag, `</ref`, whose letters may be of either case. */
  nextTag(tag: string, from: number): number {
    let occurrences = this.#byTag.get(tag)
    if (occurrences === undefined) {
      const text = this.#text
      occurrences = new Occurrences(text.length, (start) => inAnyCase(text, tag, start))
      this.#byTag.set(tag, occurrences)
    }
    return occurrences.next(from)
  }
}

/** Finds the first of several characters. Each is searched for apart, which machines do many bytes at a time. */
function firstOf(text: string, marks: readonly string[]): Search {
  const found = marks.map((mark) => text.indexOf(mark))
  return (from) => {
    let first = -1
    for (let index = 0; index < marks.length; index++) {
      let at = found[index] ?? -1
      if (at !== -1 && at < from) found[index] = at = text.indexOf(marks[index] ?? '', from)
      if (at !== -1 && (first === -1 || at < first)) first = at
    }
    return first
  }
}

/** Finds `</ref` in letters of either case; `tag` has the lower ones. */
function inAnyCase(text: string, tag: string, from: number): number {
  const letters = tag.startsWith('</') ? 2 : 1
  const sign = tag.slice(0, letters)
  for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1)) {
    let index = letters
    while (index < tag.length && (text.charCodeAt(at + index) | 32) === tag.charCodeAt(index)) index++
    if (index === tag.length) return at
  }
  return -1
}
