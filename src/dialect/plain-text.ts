import type { Segment } from '../article/nodes.js'
import type { Span } from '../source/span.js'
import { isBlank, isLineEnding } from './markdown/characters.js'

/** The text of a leaf and where it stands, in the shape that nodes have it. */
export interface Leaf {
  value: string
  span: Span
  segments?: readonly Segment[]
}

/** A marked-up part (`**bold**`, a link): its text is `[at, atEnd)`, with the markup it stands at `[start, end)`. */
export interface MarkedPart {
  at: number
  atEnd: number
  start: number
  end: number
  strong: boolean
}

/** Text without its markup, that knows for every character where it came from. */
export class PlainText {
  value = ''
  readonly segments: Segment[] = []
  readonly parts: MarkedPart[] = []

  /** Appends characters that stand in the source as they are. */
  addLiteral(source: string, start: number, end: number): void {
    if (end <= start) return
    const last = this.segments[this.segments.length - 1]
    if (last !== undefined && last.text === undefined && last.end === start) last.end = end
    else this.segments.push({ at: this.value.length, start, end })
    this.value += source.slice(start, end)
  }

  /** Appends text that the source says in another way: an escape, an entity, a line break. */
  addStated(text: string, start: number, end: number): void {
    if (text === '') return
    this.segments.push({ at: this.value.length, start, end, text })
    this.value += text
  }

  /** Gives a text without any characters the place where it would stand. */
  settle(at: number): void {
    if (this.segments.length === 0) this.segments.push({ at: 0, start: at, end: at })
  }

  /** Whether a part in bold is exactly `[at, atEnd)`. */
  isBold(at: number, atEnd: number): boolean {
    return this.parts.some((part) => part.strong && part.at === at && part.atEnd === atEnd)
  }

  /** True when the character is itself in the source. An escaped one has no meaning beyond being there. */
  isLiteral(at: number): boolean {
    const segment = this.segments[this.#indexAt(at)]
    return segment !== undefined && segment.text === undefined
  }

  /** The first literal occurrence of a character in `[from, to)`, or -1. */
  indexOfLiteral(text: string, from: number, to: number): number {
    for (let at = this.value.indexOf(text, from); at !== -1 && at < to; at = this.value.indexOf(text, at + 1))
      if (this.isLiteral(at)) return at
    return -1
  }

  /** The source offset of a character; that of the end for the end of the text. */
  offset(at: number): number {
    const segment = this.segments[this.#indexAt(at)]
    if (segment === undefined) return this.segments[0]?.start ?? 0
    if (segment.text === undefined)
      return segment.start + Math.min(at - segment.at, segment.end - segment.start)
    return at - segment.at < segment.text.length ? segment.start : segment.end
  }

  /** The part from `from` to `to` without the spaces around it; spaces written as entities stay. */
  trimmed(from = 0, to = this.value.length): Leaf {
    let start = from
    let end = to
    while (start < end && this.#isSpace(start)) start++
    while (end > start && this.#isSpace(end - 1)) end--
    return this.slice(start, end)
  }

  /** The part from `from` to `to`; markup that encloses exactly it, or some of it, is inside its span. */
  slice(from: number, to: number): Leaf {
    if (from >= to) {
      const at = this.#endBefore(from)
      return { value: '', span: [at, at] }
    }
    let start = this.offset(from)
    let end = this.#endBefore(to)
    for (const part of this.parts) {
      if (part.at === from && part.atEnd <= to && part.atEnd > part.at) start = Math.min(start, part.start)
      if (part.atEnd === to && part.at >= from && part.atEnd > part.at) end = Math.max(end, part.end)
    }
    const segments = this.#cut(from, to)
    const [only] = segments
    const value = this.value.slice(from, to)
    if (segments.length === 1 && only?.text === undefined && only?.start === start && only.end === end)
      return { value, span: [start, end] }
    return { value, span: [start, end], segments }
  }

  #cut(from: number, to: number): Segment[] {
    const cut: Segment[] = []
    for (let index = Math.max(this.#indexAt(from), 0); index < this.segments.length; index++) {
      const segment = this.segments[index]
      if (segment === undefined || segment.at >= to) break
      const length = segment.text === undefined ? segment.end - segment.start : segment.text.length
      const first = Math.max(from, segment.at) - segment.at
      const last = Math.min(to, segment.at + length) - segment.at
      const at = segment.at + first - from
      if (segment.text === undefined)
        cut.push({ at, start: segment.start + first, end: segment.start + last })
      else cut.push({ at, start: segment.start, end: segment.end, text: segment.text.slice(first, last) })
    }
    return cut
  }

  /** The source offset behind the character before `at`. */
  #endBefore(at: number): number {
    if (at === 0) return this.offset(0)
    const segment = this.segments[this.#indexAt(at - 1)]
    if (segment === undefined) return this.offset(at)
    return segment.text === undefined ? segment.start + (at - segment.at) : segment.end
  }

  #isSpace(at: number): boolean {
    const code = this.value.charCodeAt(at)
    return (isBlank(code) || isLineEnding(code)) && this.isLiteral(at)
  }

  /** The last segment that begins at or before `at`. */
  #indexAt(at: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.segments[middle]?.at ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return high < 0 ? -1 : low
  }
}
