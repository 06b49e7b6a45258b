import { Ahead } from './ahead.js'
import type { BraceFrame, TableFrame } from './frames.js'
import {
  isHeadingLine,
  isParameterLine,
  lineMark,
  opensLine,
  skipBlanks,
  tableOpening,
} from './line-marks.js'
import type { SyntaxNode } from './nodes.js'
import { nextPart, nextPiece, Stack } from './stack.js'
import { readTag } from './tags.js'

/** The constructs of a wikitext source. Linear in the text, whatever it holds; never throws. */
export function parseSyntax(text: string): SyntaxNode[] {
  return new Parser(text).parse()
}

const lineFeed = 10
const exclamation = 33
const less = 60
const equals = 61
const bracket = 91
const closingBracket = 93
const brace = 123
const bar = 124
const closingBrace = 125

/** Outside of all constructs only what opens one matters; inside, what parts or closes it too. */
const opening = marksOf('{[<')
const inside = marksOf('{[<}]|=!\n')

function marksOf(characters: string): Uint8Array {
  const marks = new Uint8Array(128)
  for (const character of characters) marks[character.charCodeAt(0)] = 1
  return marks
}

class Parser {
  readonly #text: string
  readonly #ahead: Ahead
  readonly #stack = new Stack()
  #at = 0
  /** Where the current line starts; kept only inside constructs. */
  #line = 0
  /** Characters that may still be read a second time, after a construct that was never closed. */
  #again: number
  /** Up to here, templates inside a box end where the box goes on with a parameter on a line of its own. */
  #strictUntil = 0

  constructor(text: string) {
    this.#text = text
    this.#ahead = new Ahead(text)
    this.#again = 2 * text.length + 1000
  }

  parse(): SyntaxNode[] {
    const text = this.#text
    const stack = this.#stack
    for (;;) {
      while (this.#at < text.length) {
        const marks = stack.size === 0 ? opening : inside
        let at = this.#at
        let code = text.charCodeAt(at)
        while (at < text.length && (code > 127 || marks[code] === 0)) code = text.charCodeAt(++at)
        this.#at = at
        if (at < text.length) this.#read(code)
      }
      // What is still open is closed or given up; after that a part of the text may have to be read again.
      if (stack.size === 0) return stack.root
      this.#closeOpen(0, text.length)
    }
  }

  #read(code: number): void {
    const at = this.#at
    switch (code) {
      case lineFeed:
        this.#line = this.#at = at + 1
        this.#startLine()
        return
      case brace:
        this.#openBraces()
        return
      case closingBrace:
        this.#closeBraces()
        return
      case bracket:
        this.#openLink()
        return
      case closingBracket:
        this.#closeLink()
        return
      case bar:
        this.#bar()
        return
      case equals:
        this.#equals()
        return
      case less: {
        const node = readTag(this.#text, at, this.#ahead)
        if (node === undefined) this.#at = at + 1
        else {
          this.#stack.add(node)
          this.#at = node.end
        }
        return
      }
      default:
        this.#exclamation()
    }
  }

  #openBraces(): void {
    const text = this.#text
    const start = this.#at
    const table = tableOpening(text, start)
    if (table > 0 && this.#mayOpenTable(start)) {
      if (this.#stack.top?.kind === 'link') this.#giveUp(this.#stack.size - 1)
      if (this.#at !== start) return
      this.#stack.openTable(start, start + table)
      this.#at = start + table
      return
    }
    let end = start + 1
    while (text.charCodeAt(end) === brace) end++
    const { top } = this.#stack
    if (end === start + 2 && top?.kind === 'table' && top.lineMark !== 0 && text.startsWith('{{!}}', start)) {
      const double = text.startsWith('{{!}}', start + 5)
      if (double) this.#cell(top, start, 10)
      else this.#attributeBar(top, start, 5)
      return
    }
    // The brace of `{{{|` opens no table: the last two of a run that a bar follows are a template without a name.
    if (end - start >= 2) {
      if (this.#stack.size === 0) this.#line = start
      this.#stack.openBraces(start, end - start, opensLine(text, start))
    }
    this.#at = end
  }

  /** A table opens a line, or is all of a parameter's value. */
  #mayOpenTable(start: number): boolean {
    if (opensLine(this.#text, start)) return true
    const { top } = this.#stack
    if (top?.kind !== 'braces' || top.parts.length < 2) return false
    const valueStart = top.part.equals === -1 ? top.part.start : top.part.equals + 1
    return skipBlanks(this.#text, valueStart) === start
  }

  #closeBraces(): void {
    const text = this.#text
    let at = this.#at
    let end = at + 1
    while (text.charCodeAt(end) === closingBrace) end++
    while (end - at >= 2) {
      const index = this.#stack.innermostBraces
      const frame = this.#stack.frame(index)
      if (frame?.kind !== 'braces') break
      if (index < this.#stack.size - 1) this.#closeOpen(index + 1, at)
      const matched = Math.min(frame.braces, end - at, 3)
      at += matched
      this.#closeFrame(frame, matched, at)
    }
    this.#at = end
  }

  /** Closes braces with `matched` braces at `end`; those of a longer run that are left stay open. */
  #closeFrame(frame: BraceFrame, matched: number, end: number): void {
    const { parts, part } = frame
    part.end = end - matched
    this.#stack.pop()
    const left = frame.braces - matched
    const start = frame.start + left
    const outer = this.#stack.frame(this.#stack.innermostBraces)
    if (frame.partOnLine && outer?.kind === 'braces') outer.swallowing = true
    if (left >= 2) this.#stack.openBraces(frame.start, left, frame.atLineStart)
    if (matched === 3) this.#stack.add({ type: 'argument', start, end, parts })
    else this.#stack.add({ type: 'template', start, end, parts, closed: true })
  }

  #openLink(): void {
    const start = this.#at
    if (this.#text.charCodeAt(start + 1) !== bracket) {
      this.#at = start + 1
      return
    }
    let end = start + 2
    while (this.#text.charCodeAt(end) === bracket) end++
    if (this.#stack.size === 0) this.#line = start
    this.#stack.openLink(end - 2)
    this.#at = end
  }

  #closeLink(): void {
    const at = this.#at
    if (this.#text.charCodeAt(at + 1) !== closingBracket) {
      this.#at = at + 1
      return
    }
    const index = this.#stack.innermostLink
    const frame = this.#stack.frame(index)
    this.#at = at + 2
    if (frame?.kind !== 'link') return
    const { top } = this.#stack
    if (top !== frame) {
      // Braces opened after a link on the same line and closed by neither: it is the link that closes.
      if (top?.kind !== 'braces' || index !== this.#stack.size - 2 || frame.start < this.#line) return
      this.#stack.dissolve()
    }
    frame.part.end = at
    this.#stack.pop()
    this.#stack.add({ type: 'link', start: frame.start, end: at + 2, parts: frame.parts })
  }

  #bar(): void {
    const at = this.#at
    const { top } = this.#stack
    this.#at = at + 1
    if (top === undefined) return
    if (top.kind !== 'table') {
      if (top.kind === 'braces') this.#barInBraces(top, at)
      nextPart(top, at)
    } else if (top.lineMark !== 0) {
      if (this.#text.charCodeAt(at + 1) === bar) this.#cell(top, at, 2)
      else this.#attributeBar(top, at, 1)
    }
  }

  #barInBraces(frame: BraceFrame, at: number): void {
    if (frame.partOnLine && frame.proseAt === -1) return
    if (skipBlanks(this.#text, this.#line) !== at) return
    frame.partOnLine = true
    if (isParameterLine(this.#text, at)) frame.proseAt = -1
  }

  /** `||`: another cell on the same line, of the kind that the line began with. */
  #cell(table: TableFrame, mark: number, length: number): void {
    if (table.piece.kind === 'data' || table.piece.kind === 'header')
      nextPiece(table, table.lineMark === exclamation ? 'header' : 'data', mark, mark + length)
    this.#at = mark + length
  }

  /** The first bar of a cell ends its attributes, unless a link or template stands before it. */
  #attributeBar({ piece }: TableFrame, at: number, length: number): void {
    if (piece.bar === -1 && piece.kind !== 'row' && piece.kind !== 'table') {
      const plain = piece.nodes.every(
        ({ type }) => type === 'template' || type === 'argument' || type === 'comment',
      )
      if (plain) {
        piece.bar = at
        piece.start = at + length
        piece.nodes.length = 0
      }
    }
    this.#at = at + length
  }

  #exclamation(): void {
    const at = this.#at
    const { top } = this.#stack
    if (
      top?.kind === 'table' &&
      top.lineMark === exclamation &&
      this.#text.charCodeAt(at + 1) === exclamation
    )
      this.#cell(top, at, 2)
    else this.#at = at + 1
  }

  #equals(): void {
    const at = this.#at
    const { top } = this.#stack
    if (top?.kind === 'braces' && top.parts.length > 1 && top.part.equals === -1) top.part.equals = at
    this.#at = at + 1
  }

  /** What the line that starts here does to the constructs it stands in. */
  #startLine(): void {
    const text = this.#text
    const start = this.#at
    const { top } = this.#stack
    if (top === undefined) return
    const first = skipBlanks(text, start)
    const code = text.charCodeAt(first)
    if (first === start && code === equals && isHeadingLine(text, start, this.#ahead.next('\n', start))) {
      this.#headingInside(start)
      return
    }
    if (top.kind === 'link') this.#lineInLink(first, code)
    else if (top.kind === 'table') this.#lineInTable(top, first)
    else if (code === lineFeed && top.proseAt === -1) this.#blankLine(top, first)
    else if (code === bar && start < this.#strictUntil && !top.atLineStart && isParameterLine(text, first)) {
      const index = this.#stack.size - 1
      if (this.#stack.frame(index - 1)?.kind === 'braces') this.#stack.dissolve()
    }
  }

  /** A paragraph, a parameter or a row never starts inside a link. */
  #lineInLink(first: number, code: number): void {
    const index = this.#stack.size - 1
    const { top } = this.#stack
    const outer = this.#stack.frame(index - 1)
    const isParagraph = code === lineFeed
    const isTarget = top?.kind === 'link' && top.parts.length === 1
    const isParameter = outer?.kind === 'braces' && isParameterLine(this.#text, first)
    const isRow = outer?.kind === 'table' && lineMark(this.#text, first) !== undefined
    if (!isParagraph && !isTarget && !isParameter && !isRow) return
    this.#giveUp(index)
  }

  /** Reads the text of an abandoned link again, this time without it; where too much was read twice already, only goes on. */
  #giveUp(index: number): void {
    const frame = this.#stack.frame(index)
    if (frame === undefined) return
    const resume = frame.start + 2
    const cost = this.#at - resume
    if (cost >= this.#again) {
      this.#stack.dissolve()
      return
    }
    this.#again -= cost + 1
    this.#stack.discard(index)
    this.#at = resume
    this.#line = Math.min(this.#line, resume)
  }

  #lineInTable(table: TableFrame, first: number): void {
    const mark = lineMark(this.#text, first)
    table.lineMark = 0
    if (mark === undefined) return
    const after = first + mark.length
    this.#at = after
    if (mark.kind === 'end') {
      this.#closeTable(table, first, after, true)
      return
    }
    if (mark.kind === 'data' || mark.kind === 'caption') table.lineMark = bar
    else if (mark.kind === 'header') table.lineMark = exclamation
    nextPiece(table, mark.kind, first, after)
  }

  #closeTable(table: TableFrame, contentEnd: number, end: number, closed: boolean): void {
    table.piece.end = contentEnd
    this.#stack.pop()
    this.#stack.add({ type: 'table', start: table.start, end, pieces: table.pieces, closed })
  }

  /** After a blank line inside a template on lines of its own, text that is no parameter may be the article's prose. */
  #blankLine(frame: BraceFrame, first: number): void {
    if (!frame.atLineStart || !frame.partOnLine) return
    const text = this.#text
    let at = first
    while (text.charCodeAt(at) === lineFeed) at = skipBlanks(text, at + 1)
    const code = text.charCodeAt(at)
    if (code !== bar && code !== closingBrace && code !== 42 && code !== less) frame.proseAt = first
  }

  /** No heading stands inside a link or template; in a table only when the table is closed before another one opens. */
  #headingInside(start: number): void {
    for (let index = 0; index < this.#stack.size; index++) {
      const frame = this.#stack.frame(index)
      if (frame?.kind === 'table') {
        const close = this.#ahead.next('\n|}', start)
        if (close < this.#text.length && close < this.#ahead.next('\n{|', start)) continue
      }
      this.#closeOpen(index, start)
      return
    }
  }

  /**
   * Ends the constructs from `index` on, which are never closed, at `end` at the latest: tables and boxes end there, what is
   * left of others is text. A box that seems to have ended earlier ends there, and reading goes on behind it.
   */
  #closeOpen(index: number, end: number): void {
    const text = this.#text
    for (const frame of this.#stack.take(index)) {
      if (frame.kind === 'table') this.#stack.push(frame)
      else if (frame.kind === 'link' || !isBox(text, frame)) this.#stack.addInsideOf(frame)
      else {
        if (frame.proseAt !== -1 && this.#goBack(frame.proseAt, end)) {
          this.#closeBox(frame, frame.proseAt)
          return
        }
        if (frame.start >= this.#strictUntil && this.#goBack(frame.start, end)) {
          this.#strictUntil = end
          return
        }
        this.#stack.push(frame)
      }
    }
    for (let { top } = this.#stack; top !== undefined && this.#stack.size > index; top = this.#stack.top) {
      if (top.kind === 'table') this.#closeTable(top, end, end, false)
      else if (top.kind === 'braces') {
        this.#stack.pop()
        this.#closeBox(top, end)
      } else this.#stack.dissolve()
    }
  }

  /** Goes back to `at`, if that much may still be read a second time. */
  #goBack(at: number, from: number): boolean {
    const cost = from - at + 1
    if (cost > this.#again) return false
    this.#again -= cost
    this.#at = at
    this.#line = Math.min(this.#line, at)
    return true
  }

  /** Adds a box that was taken off the stack and ends at `end` without being closed. */
  #closeBox({ start, braces, parts }: BraceFrame, end: number): void {
    const kept = parts.filter((part) => part.start <= end)
    const last = kept.at(-1)
    if (last !== undefined) {
      last.end = end
      last.nodes = last.nodes.filter((node) => node.start < end)
    }
    this.#stack.add({ type: 'template', start: start + braces - 2, end, parts: kept, closed: false })
  }
}

/** A template that is meant to have its parameters on lines of their own, as infoboxes have. */
function isBox(text: string, { atLineStart, partOnLine, start, braces }: BraceFrame): boolean {
  if (!atLineStart) return false
  return partOnLine || text.slice(start + braces, start + braces + 7).toLowerCase() === 'infobox'
}
