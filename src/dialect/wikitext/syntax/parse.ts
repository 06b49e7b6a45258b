import { Ahead } from './ahead.js'
import { barInBraces, closeBraces, openBraces } from './braces.js'
import { bar, brace, bracket, closingBrace, closingBracket, equals, less, lineFeed } from './characters.js'
import type { Frame } from './frames.js'
import { barInHtmlTable, readTableTag, tableOfLine } from './html-tables.js'
import { isHeadingLine, isParameterLine, skipBlanks } from './line-marks.js'
import { closeLink, lineInLink, openLink } from './links.js'
import type { SyntaxNode } from './nodes.js'
import { blankLine, closeOpen, headingInside } from './recovery.js'
import { Scanner } from './scanner.js'
import { nextPart } from './stack.js'
import { barInTable, exclamationInTable, lineInTable } from './tables.js'
import { readTag } from './tags.js'

/** Inside of a construct, what opens one, parts or closes it. */
const inside = marksOf('{[<}]|=!\n')

function marksOf(characters: string): Uint8Array {
  const marks = new Uint8Array(128)
  for (const character of characters) marks[character.charCodeAt(0)] = 1
  return marks
}

/** The constructs of a wikitext source. Linear in the text, whatever it holds; never throws. */
export function parseSyntax(text: string, ahead = new Ahead(text)): SyntaxNode[] {
  const scanner = new Scanner(text, ahead)
  const { stack } = scanner
  for (;;) {
    while (scanner.at < text.length) {
      scanner.at = stack.size === 0 ? scanner.ahead.nextOpening(scanner.at) : nextInside(text, scanner.at)
      if (scanner.at < text.length) readMark(scanner, text.charCodeAt(scanner.at))
    }
    if (stack.size === 0) return stack.root
    // What is still open is closed or given up; after that a part of the text may have to be read again.
    closeOpen(scanner, 0, text.length)
  }
}

function nextInside(text: string, from: number): number {
  let at = from
  let code = text.charCodeAt(at)
  while (at < text.length && (code > 127 || inside[code] === 0)) code = text.charCodeAt(++at)
  return at
}

/** Reads the mark that stands here, and goes on behind it. */
function readMark(scanner: Scanner, code: number): void {
  const { top } = scanner.stack
  switch (code) {
    case lineFeed:
      startLine(scanner)
      return
    case brace:
      openBraces(scanner)
      return
    case closingBrace:
      closeBraces(scanner)
      return
    case bracket:
      openLink(scanner)
      return
    case closingBracket:
      closeLink(scanner)
      return
    case less:
      readTagHere(scanner)
      return
    case bar:
      readBar(scanner, top)
      return
    case equals:
      if (top?.kind === 'braces' && top.parts.length > 1 && top.part.equals === -1)
        top.part.equals = scanner.at
      break
    default:
      if (top?.kind === 'table') {
        exclamationInTable(scanner, top)
        return
      }
  }
  scanner.at++
}

function readBar(scanner: Scanner, frame: Frame | undefined): void {
  if (frame?.kind === 'table' && !barInHtmlTable(scanner, frame)) {
    barInTable(scanner, frame)
    return
  }
  const { top } = scanner.stack
  if (top?.kind === 'braces') barInBraces(scanner, top)
  if (top?.kind === 'braces' || top?.kind === 'link') nextPart(top, scanner.at)
  scanner.at++
}

function readTagHere(scanner: Scanner): void {
  const node = readTag(scanner.text, scanner.at, scanner.ahead)
  if (node === undefined) scanner.at++
  else if (node.type !== 'tag' || !readTableTag(scanner, node)) {
    scanner.stack.add(node)
    scanner.at = node.end
  }
}

/** What the line behind a line feed does to the constructs it stands in. */
function startLine(scanner: Scanner): void {
  const { text, stack } = scanner
  const start = scanner.at + 1
  const first = skipBlanks(text, start)
  scanner.at = scanner.line = start
  scanner.first = first
  const { top } = stack
  if (top === undefined) return
  const code = text.charCodeAt(first)
  if (first === start && code === equals && isHeadingLine(text, start, scanner.ahead.next('\n', start)))
    headingInside(scanner, start)
  else if (top.kind === 'link') lineInLink(scanner, first)
  else if (top.kind === 'table') {
    const table = tableOfLine(scanner, top, first)
    if (table !== undefined) lineInTable(scanner, table, first)
  } else if (code === lineFeed) blankLine(scanner, top, first)
  else if (code === bar && start < scanner.strictUntil && !top.atLineStart && isParameterLine(text, first)) {
    if (stack.frame(stack.size - 2)?.kind === 'braces') stack.dissolve()
  }
}
