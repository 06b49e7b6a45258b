import { withLineFeeds } from './line-ends.js'
import type { Point } from './point.js'

/** Turns offsets into lines and columns: made once a text, asked only at the edge. */
export class LineIndex {
  readonly #starts: number[] = [0]
  /** The line found last, from 0: mostly the next question is about it or the one after. */
  #line = 0

  constructor(source: string) {
    const text = withLineFeeds(source)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The 1-based line and UTF-16 column of an offset; an offset past the end is on the last line. */
  point(offset: number): Point {
    const starts = this.#starts
    let line = this.#line
    if (offset >= (starts[line + 1] ?? Number.POSITIVE_INFINITY)) line += 1
    if (offset < (starts[line] ?? 0) || offset >= (starts[line + 1] ?? Number.POSITIVE_INFINITY))
      line = this.#search(offset)
    this.#line = line
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }

  #search(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
