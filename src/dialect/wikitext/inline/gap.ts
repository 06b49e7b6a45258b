import { readEntity } from './entity.js'
import type { InlineText } from './inline-text.js'

const special = new Uint8Array(128)
for (const character of "'&[]_\n") special[character.charCodeAt(0)] = 1

/** Whether a character of ASCII may be more than itself. */
export function isSpecial(code: number): boolean {
  return special[code] === 1
}

const lineFeed = 10
const ampersand = 38
const apostrophe = 39
const openBracket = 91
const closeBracket = 93
const underscore = 95

/** Reads text between constructs: quotes that only mark, character references, external links, list marks, magic words. */
export class GapReader {
  readonly #text: string
  /** True inside the label of an external link, whose bracket is still to come. */
  #inExternal = false
  /** Where the label began. */
  #labelAt = 0
  #target = ''
  /** Where the bold text began that is still to end; -1 outside of one. */
  #boldAt = -1

  constructor(text: string) {
    this.#text = text
  }

  read(start: number, end: number, out: InlineText): void {
    const text = this.#text
    let taken = start
    let at = start
    while (at < end) {
      const code = text.charCodeAt(at)
      if (code > 127 || special[code] === 0) {
        at++
        continue
      }
      const next = this.#mark(code, at, end, taken, out)
      if (next === at) at++
      else taken = at = next
    }
    if (end > taken) out.addLiteral(text, taken, end)
  }

  /** Reads the mark at `at` and gives the offset behind it; `at` itself where it is a character like any other. */
  #mark(code: number, at: number, end: number, taken: number, out: InlineText): number {
    const text = this.#text
    if (code === apostrophe) {
      const shown = shownQuotes(text, at, end)
      if (shown === null) return at
      out.addLiteral(text, taken, at + shown.kept)
      if (shown.end - at - shown.kept !== 2) this.#bold(out)
      return shown.end
    }
    if (code === ampersand) {
      const entity = readEntity(text, at, end)
      if (entity === undefined) return at
      out.addLiteral(text, taken, at)
      out.addStated(entity.text, at, entity.end)
      return entity.end
    }
    if (code === lineFeed) {
      this.#inExternal = false
      const marker = listMarkerEnd(text, at + 1, end)
      if (marker === at + 1) return at
      out.addLiteral(text, taken, at)
      if (out.breaks.length === 0) out.addBreak(at, marker)
      else out.endItem(text, at, marker)
      return marker
    }
    if (code === openBracket) return this.#external(at, end, taken, out)
    if (code === closeBracket) {
      if (!this.#inExternal) return at
      this.#inExternal = false
      out.addLiteral(text, taken, at)
      out.addLink(this.#labelAt, this.#target)
      return at + 1
    }
    const word = code === underscore ? magicWordEnd(text, at, end) : at
    if (word > at) out.addLiteral(text, taken, at)
    return word
  }

  /** Three or five apostrophes begin bold text, or end it. */
  #bold(out: InlineText): void {
    const at = out.value.length
    if (this.#boldAt !== -1) out.addBold(this.#boldAt)
    this.#boldAt = this.#boldAt === -1 ? at : -1
  }

  #external(at: number, end: number, taken: number, out: InlineText): number {
    const text = this.#text
    const url = urlEnd(text, at + 1, end)
    if (url === at + 1) return at
    const close = labelEnd(text, url)
    if (close === -1) return at
    out.addLiteral(text, taken, at)
    this.#target = text.slice(at + 1, url)
    if (close === url) {
      out.addUnshown(at + 1, url)
      out.addLink(out.value.length, this.#target)
      return close + 1
    }
    this.#inExternal = true
    let label = url
    while (label < end && text.charCodeAt(label) === 32) label++
    this.#labelAt = out.value.length
    return label
  }
}

/** How many apostrophes of a run are shown, and where the run ends; null where all are. */
function shownQuotes(text: string, at: number, end: number): { kept: number; end: number } | null {
  let last = at + 1
  while (last < end && text.charCodeAt(last) === apostrophe) last++
  const length = last - at
  if (length < 2) return null
  return { kept: length === 4 ? 1 : Math.max(0, length - 5), end: last }
}

/** Where the text of a list item starts, when the line at `from` is one; else `from`. */
function listMarkerEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isListMark(text.charCodeAt(at))) at++
  if (at === from) return from
  while (at < end && text.charCodeAt(at) === 32) at++
  return at
}

/** `*`, `#`, `:`, `;` */
export function isListMark(code: number): boolean {
  return code === 42 || code === 35 || code === 58 || code === 59
}

const schemes = /(?:https?:\/\/|ftp:\/\/|mailto:|news:|irc:\/\/|\/\/)/iy

/** Where the address that starts at `start` ends; `start` where there is none. */
function urlEnd(text: string, start: number, end: number): number {
  schemes.lastIndex = start
  if (!schemes.test(text)) return start
  let at = schemes.lastIndex
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === closeBracket || code === openBracket || code === 60 || code === 62) break
    at++
  }
  return at
}

const longestLabel = 2000

/** Where the bracket stands that ends a label on the same line; -1 without one. */
function labelEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestLabel)
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === closeBracket) return at
    if (code === lineFeed) return -1
  }
  return -1
}

const magicWord = /__[A-Z]{3,30}__/y

function magicWordEnd(text: string, at: number, end: number): number {
  magicWord.lastIndex = at
  return magicWord.test(text) && magicWord.lastIndex <= end ? magicWord.lastIndex : at
}
