import { bracket, closingBracket, lineFeed } from './characters.js'
import { isParameterLine, lineMark } from './line-marks.js'
import type { Scanner } from './scanner.js'

export function openLink(scanner: Scanner): void {
  const { text, stack, at } = scanner
  let end = at + 1
  while (text.charCodeAt(end) === bracket) end++
  scanner.at = end
  if (end - at < 2) return
  scanner.enter(at)
  stack.openLink(end - 2)
}

export function closeLink(scanner: Scanner): void {
  const { text, stack, at } = scanner
  if (text.charCodeAt(at + 1) !== closingBracket) {
    scanner.at = at + 1
    return
  }
  scanner.at = at + 2
  const index = stack.innermostLink
  const frame = stack.frame(index)
  if (frame?.kind !== 'link') return
  const { top } = stack
  if (top !== frame) {
    // Braces opened after a link on the same line and closed by neither: it is the link that closes.
    if (top?.kind !== 'braces' || index !== stack.size - 2 || frame.start < scanner.line) return
    stack.dissolve()
  }
  frame.part.end = at
  stack.pop()
  stack.add({ type: 'link', start: frame.start, end: at + 2, parts: frame.parts })
}

/** A line inside the innermost link: a paragraph, a parameter or a row never starts there, and no target goes on. */
export function lineInLink(scanner: Scanner, first: number): void {
  const { text, stack } = scanner
  const { top } = stack
  const outer = stack.frame(stack.size - 2)
  const isParagraph = text.charCodeAt(first) === lineFeed
  const isTarget = top?.kind === 'link' && top.parts.length === 1
  const isParameter = outer?.kind === 'braces' && isParameterLine(text, first)
  const isRow = outer?.kind === 'table' && lineMark(text, first) !== undefined
  if (isParagraph || isTarget || isParameter || isRow) giveUpLink(scanner)
}

/** Takes the innermost link as text and reads on behind its brackets; false where too much was read twice already, and reading just goes on. */
export function giveUpLink(scanner: Scanner): boolean {
  const { stack, at } = scanner
  const { top } = stack
  if (top === undefined) return false
  if (!scanner.goBack(top.start + 2, at)) {
    stack.dissolve()
    return false
  }
  stack.pop()
  return true
}
