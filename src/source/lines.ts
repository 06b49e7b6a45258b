import { isBlank, skipBlank } from './blank.js'
import type { Position } from './point.js'

const byteOrderMark = 0xfeff

/**
 * The lines of a text, one at a time, with positions counted on the way.
 * A line ends at a line feed; a carriage return before it belongs to the line end. `withLineFeeds` gives a text that has none some.
 */
export class Lines {
  readonly text: string
  /** Number of the current line, from 1. */
  line = 0
  /** Offset where the current line starts. */
  start = 0
  /** Offset of its first character that is not blank (and no byte order mark); equal to `last` on a blank line. */
  first = 0
  /** Offset after its last character that is not blank. */
  last = 0
  /** Code of the first character; -1 on a blank line and past the end. */
  code = -1
  /** Offset where the next line starts. */
  next = 0
  /** True once there is no current line. */
  done = false

  /** Reads from the first line on, or from where another reader of the same text stands. */
  constructor(text: string, at?: Lines) {
    this.text = text
    if (at === undefined) {
      this.advance()
      return
    }
    this.line = at.line
    this.start = at.start
    this.first = at.first
    this.last = at.last
    this.code = at.code
    this.next = at.next
    this.done = at.done
  }

  /** Goes to the next line. */
  advance(): void {
    const { text } = this
    const start = this.next
    this.start = start
    this.line += 1
    if (start >= text.length) {
      this.done = true
      this.first = this.last = text.length
      this.code = -1
      return
    }
    let end = text.indexOf('\n', start)
    if (end === -1) {
      end = text.length
      this.next = end
    } else this.next = end + 1
    let first = start
    let code = text.charCodeAt(first)
    if (code === byteOrderMark && first === 0) code = text.charCodeAt(++first)
    while (first < end && isBlank(code)) code = text.charCodeAt(++first)
    this.first = first
    if (first >= end) {
      this.last = first
      this.code = -1
      return
    }
    while (isBlank(text.charCodeAt(end - 1))) end -= 1
    this.last = end
    this.code = code
  }

  /** True when the current line has no character but blanks, or there is none. */
  get blank(): boolean {
    return this.code === -1
  }

  /** Width of the blanks before the first character; a tab counts as four. */
  get indent(): number {
    if (this.first === this.start) return 0
    let width = 0
    for (let at = this.start; at < this.first; at += 1) {
      const code = this.text.charCodeAt(at)
      if (code !== byteOrderMark) width += code === 9 ? 4 : 1
    }
    return width
  }

  /** A second reader at the same line, to look ahead with. */
  fork(): Lines {
    return new Lines(this.text, this)
  }

  /** The position of `[start, end)` on the current line. */
  position(start: number, end: number): Position {
    const { line } = this
    const column = start - this.start + 1
    return {
      start: { line, column, offset: start },
      end: { line, column: column + end - start, offset: end },
    }
  }

  /** The current line without the blanks around it. */
  get content(): string {
    return this.text.slice(this.first, this.last)
  }

  /** Offset of the first character that is not blank from `from` on, in this line. */
  skip(from: number): number {
    return skipBlank(this.text, from, this.last)
  }
}
