/** The occurrences of one fixed string, found in source order and kept. */
class Occurrences {
  readonly #text: string
  readonly #mark: string
  readonly #offsets: number[] = []
  /** Index of the occurrence that answered last: the next question is nearly always about the same place. */
  #cursor = 0

  constructor(text: string, mark: string) {
    this.#text = text
    this.#mark = mark
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
    const at = this.#text.indexOf(this.#mark, last === undefined ? 0 : last + 1)
    const found = at === -1 ? this.#text.length : at
    this.#offsets.push(found)
    return found
  }
}

/** Looks ahead for fixed strings. However often and from wherever it is asked, no part of the text is searched twice. */
export class Ahead {
  readonly #text: string
  readonly #byMark = new Map<string, Occurrences>()

  constructor(text: string) {
    this.#text = text
  }

  /** The first occurrence of `mark` at or after `from` (at most the text's length); the text's length where there is none. */
  next(mark: string, from: number): number {
    let occurrences = this.#byMark.get(mark)
    if (occurrences === undefined) {
      occurrences = new Occurrences(this.#text, mark)
      this.#byMark.set(mark, occurrences)
    }
    return occurrences.next(from)
  }
}
