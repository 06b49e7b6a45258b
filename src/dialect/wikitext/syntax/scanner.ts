import type { Ahead } from './ahead.js'
import { Stack } from './stack.js'

/** Where the parser stands in a source, and what is open there. */
export class Scanner {
  readonly text: string
  readonly ahead: Ahead
  readonly stack = new Stack()
  at = 0
  /** Where the current line starts, and where its first character stands that is not blank; kept only inside constructs. */
  line = 0
  first = -1
  /** Up to here, templates inside a box end where the box goes on with a parameter on a line of its own. */
  strictUntil = 0
  /** Up to here lines are blank. */
  blankUntil = 0
  /** Characters that may still be read a second time, after a construct that was never closed. */
  #again: number

  constructor(text: string, ahead: Ahead) {
    this.text = text
    this.ahead = ahead
    this.#again = 2 * text.length + 1000
  }

  /** Notes that a construct opens outside of all others: lines were not kept there. */
  enter(start: number): void {
    if (this.stack.size > 0) return
    this.line = start
    this.first = -1
  }

  /** Goes back from `from` to `at`, if that much may still be read a second time. */
  goBack(at: number, from: number): boolean {
    const cost = from - at + 1
    if (cost > this.#again) return false
    this.#again -= cost
    this.at = at
    if (this.line > at) {
      this.line = at
      this.first = -1
    }
    this.blankUntil = 0
    return true
  }
}
