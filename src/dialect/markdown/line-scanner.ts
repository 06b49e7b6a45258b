import * as character from './characters.js'

/** Containers on one line, columns before a list marker, markup characters in one paragraph or table row. */
const deepest = 12
const widestIndent = 48
const mostMarkers = 1000
const mostRowMarkers = 4000

/**
 * Walks over the lines and finds blocks: stretches that begin after a blank line with something that cannot belong
 * to a list before it, outside of fences and comments. `excessive` says that a block nests or marks up beyond reason.
 */
export class LineScanner {
  start = 0
  end = 0
  excessive = false
  heading = false
  readonly #text: string
  #at = 0
  #fence = 0
  #fenceLength = 0
  #comment = false
  #table = false
  #list = false
  #markers = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Moves on to the next block; false at the end of the text. */
  nextBlock(): boolean {
    if (this.#at >= this.#text.length) return false
    const text = this.#text
    this.start = this.#at
    this.excessive = false
    this.#list = false
    this.heading = text.charCodeAt(this.#at) === character.hash
    let blankBefore = false
    while (this.#at < text.length) {
      if (blankBefore && this.#at > this.start && this.#beginsBlock(this.#at)) break
      const feed = text.indexOf('\n', this.#at)
      const end = feed === -1 ? text.length : feed + 1
      blankBefore = this.#readLine(this.#at, end)
      this.#at = end
    }
    this.end = this.#at
    return true
  }

  #beginsBlock(at: number): boolean {
    if (this.#fence !== 0 || this.#comment) return false
    const code = this.#text.charCodeAt(at)
    return (
      !character.isBlank(code) && !character.isLineEnding(code) && (!this.#list || this.#markerEnd(at) === -1)
    )
  }

  /** Takes note of one line; true when it is blank. */
  #readLine(start: number, end: number): boolean {
    const text = this.#text
    let at = start
    while (at < end && character.isBlank(text.charCodeAt(at))) at++
    if (at >= end || character.isLineEnding(text.charCodeAt(at))) {
      this.#markers = 0
      this.#table = false
      return true
    }
    if (this.#comment) {
      this.#comment = !text.slice(at, end).includes('-->')
      return false
    }
    if (this.#readFence(start, at, end)) return false
    if (text.startsWith('<!--', at)) this.#comment = !text.slice(at, end).includes('-->')
    this.#countContainers(start, at)
    this.#countMarkers(at, end)
    return false
  }

  #readFence(start: number, at: number, end: number): boolean {
    const text = this.#text
    const code = text.charCodeAt(at)
    if (at - start < 4 && (code === character.graveAccent || code === character.tilde)) {
      let after = at
      while (text.charCodeAt(after) === code) after++
      const length = after - at
      if (this.#fence === 0 && length >= 3) {
        const rest = text.slice(after, end)
        if (code === character.tilde || !rest.includes('`')) {
          this.#fence = code
          this.#fenceLength = length
          return true
        }
      } else if (
        this.#fence === code &&
        length >= this.#fenceLength &&
        text.slice(after, end).trim() === ''
      ) {
        this.#fence = 0
        return true
      }
    }
    return this.#fence !== 0
  }

  #countContainers(start: number, first: number): void {
    const text = this.#text
    let depth = 0
    let at = first
    for (;;) {
      const after = text.charCodeAt(at) === character.greaterThan ? at + 1 : this.#markerEnd(at)
      if (after === -1) break
      if (++depth > deepest || at - start > widestIndent) {
        this.excessive = true
        this.#list = true
        return
      }
      at = after
      while (character.isBlank(text.charCodeAt(at))) at++
    }
    if (depth === 0) return
    this.#list = true
    this.#markers = 0
  }

  /** The offset after a list marker that stands at `at`, or -1. */
  #markerEnd(at: number): number {
    const text = this.#text
    const code = text.charCodeAt(at)
    let after = at + 1
    if (character.isDigit(code)) {
      while (after - at < 10 && character.isDigit(text.charCodeAt(after))) after++
      const delimiter = text.charCodeAt(after)
      if (delimiter !== character.dot && delimiter !== character.rightParenthesis) return -1
      after++
    } else if (code !== character.dash && code !== character.plus && code !== character.asterisk) return -1
    const next = text.charCodeAt(after)
    return after >= text.length || character.isBlank(next) || character.isLineEnding(next) ? after : -1
  }

  #countMarkers(from: number, end: number): void {
    const text = this.#text
    let count = 0
    let rule = true
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at)
      if (isMarker(code)) count++
      if (code !== character.dash && code !== character.verticalBar && code !== character.colon)
        rule = rule && (character.isBlank(code) || character.isLineEnding(code))
    }
    if (rule) this.#table = true
    this.#markers = this.#table ? 0 : this.#markers + count
    if (this.#markers > mostMarkers || count > mostRowMarkers) this.excessive = true
  }
}

function isMarker(code: number): boolean {
  switch (code) {
    case character.leftBracket:
    case character.rightBracket:
    case character.asterisk:
    case character.underscore:
    case character.tilde:
    case character.graveAccent:
    case character.lessThan:
      return true
    default:
      return false
  }
}
