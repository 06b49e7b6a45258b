import { Pieces, type Text } from '../../article/pieces.js'
import { skipBlank, trimEnd } from '../../source/blank.js'
import { takeFolded } from './fold.js'
import type { Scan } from './scan.js'

/** The text of `[start, end)` on one line without blanks around it; `<br>` read as a line feed. */
export function lineText(scan: Scan, start: number, end: number): Text {
  const { text } = scan
  const from = skipBlank(text, start, end)
  const to = trimEnd(text, from, end)
  if (!scan.folds) return { value: text.slice(from, to), span: [from, to] }
  const pieces = new Pieces(text)
  takeFolded(pieces, text, from, to)
  return pieces.text(from, to)
}

/** The text of `[start, end)` as it stands, without blanks around it: keys and names, where `<br>` is no line feed. */
export function plainText(scan: Scan, start: number, end: number): Text {
  const from = skipBlank(scan.text, start, end)
  const to = trimEnd(scan.text, from, end)
  return { value: scan.text.slice(from, to), span: [from, to] }
}

/** A text that goes on over the lines after it; its lines are joined by line feeds. */
export class LongText {
  readonly #scan: Scan
  readonly #pieces: Pieces
  #from: number
  #to: number

  constructor(scan: Scan, start: number, end: number) {
    this.#scan = scan
    this.#pieces = new Pieces(scan.text)
    this.#from = start
    this.#to = start
    this.#take(start, end)
  }

  /** Adds `[start, end)` of a further line. */
  add(start: number, end: number): void {
    if (this.#to > this.#from) this.#pieces.put('\n', this.#to, start)
    else this.#from = start
    this.#take(start, end)
  }

  /** Where the text ends so far. */
  get end(): number {
    return this.#to
  }

  text(): Text {
    return this.#pieces.text(this.#from, this.#to)
  }

  #take(start: number, end: number): void {
    if (this.#scan.folds) takeFolded(this.#pieces, this.#scan.text, start, end)
    else this.#pieces.take(start, end)
    this.#to = end
  }
}
