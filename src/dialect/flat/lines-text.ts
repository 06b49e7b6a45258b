import { Pieces, type Text } from '../../article/pieces.js'
import { skipBlank } from '../../source/blank.js'
import type { Point, Position } from '../../source/point.js'
import type { Scan } from './scan.js'

const backslash = 92

/** Collects whole lines to one text: joined as they stand, less carriage returns at line ends and backslashes in front. */
export class LinesText {
  readonly #scan: Scan
  readonly #start: Point
  #end: Point
  #escaped = false

  constructor(scan: Scan) {
    this.#scan = scan
    this.#start = scan.position(scan.first, scan.first).start
    this.#end = this.#start
  }

  /** Takes the current line. A backslash in front is no part of the text where `escapes` is set. */
  take(escapes: boolean): void {
    const scan = this.#scan
    if (escapes && scan.code === backslash) this.#escaped = true
    this.#end = scan.position(scan.last, scan.last).start
  }

  get position(): Position {
    return { start: this.#start, end: this.#end }
  }

  text(): Text {
    const from = this.#start.offset
    const to = this.#end.offset
    const { text, returns } = this.#scan
    if (this.#escaped || (returns && this.#start.line !== this.#end.line))
      return joined(text, from, to, this.#escaped)
    return { value: text.slice(from, to), span: [from, to] }
  }
}

function joined(text: string, from: number, to: number, escapes: boolean): Text {
  const pieces = new Pieces(text)
  let textFrom = from
  let start = from
  for (;;) {
    const feed = text.indexOf('\n', start)
    const last = feed === -1 || feed >= to
    const end = last ? to : text.charCodeAt(feed - 1) === 13 && feed > start ? feed - 1 : feed
    const first = skipBlank(text, start, end)
    if (escapes && text.charCodeAt(first) === backslash && first < end) {
      if (start === from) textFrom = first + 1
      pieces.take(first + 1, end)
    } else pieces.take(start, end)
    if (last) return pieces.text(textFrom, to)
    pieces.put('\n', end, feed + 1)
    start = feed + 1
  }
}
