import type { InlineText } from '../inline/inline-text.js'

/** One line of a list: its last mark, how many there are, and its text. */
export interface ListLine {
  plain: InlineText
  depth: number
  marker: string
  start: number
  end: number
}
