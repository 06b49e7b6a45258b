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

/** Looks ahead for fixed strings. However often and from wherever it is asked, no part of the text is searched twice. */
export class Ahead {
  readonly #text: string
  readonly #byMark = new Map<string, Occurrences>()
  readonly #byTag = new Map<string, Occurrences>()

  constructor(text: string) {
    this.#text = text
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
      const inAnyCase = new RegExp(tag, 'gi')
      occurrences = new Occurrences(text.length, (start) => {
        inAnyCase.lastIndex = start
        return inAnyCase.exec(text)?.index ?? -1
      })
      this.#byTag.set(tag, occurrences)
    }
    return occurrences.next(from)
  }
}
