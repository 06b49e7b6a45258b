import type { Span } from '../source/span.js'
import type { Segment } from './nodes.js'

/** A node's text put together from stretches of the source. */
export interface Text {
  value: string
  span: Span
  segments?: readonly Segment[]
}

/** Puts a text together from source stretches and from characters that stand for other source (escapes, line ends). */
export class Pieces {
  readonly #source: string
  readonly #segments: Segment[] = []
  #value = ''

  constructor(source: string) {
    this.#source = source
  }

  /** Adds `[start, end)` as it stands. */
  take(start: number, end: number): void {
    if (start === end) return
    const last = this.#segments[this.#segments.length - 1]
    if (last !== undefined && last.text === undefined && last.end === start) last.end = end
    else this.#segments.push({ at: this.#value.length, start, end })
    this.#value += this.#source.slice(start, end)
  }

  /** Adds `text`, for which `[start, end)` stands in the source. */
  put(text: string, start: number, end: number): void {
    this.#segments.push({ at: this.#value.length, start, end, text })
    this.#value += text
  }

  /** The text; `segments` only when the source differs from it. */
  text(start: number, end: number): Text {
    const [only] = this.#segments
    const same =
      this.#segments.length === 0 ? start === end : this.#segments.length === 1 && only?.text === undefined
    const span: Span = same && only !== undefined ? [only.start, only.end] : [start, end]
    return same ? { value: this.#value, span } : { value: this.#value, span, segments: this.#segments }
  }
}
