import { brace, closingBrace } from './characters.js'
import type { BraceFrame } from './frames.js'
import { isParameterLine, opensLine } from './line-marks.js'
import { closeOpen } from './recovery.js'
import type { Scanner } from './scanner.js'
import { openTable, spelledBar } from './tables.js'

export function openBraces(scanner: Scanner): void {
  const { text, stack, at } = scanner
  if (openTable(scanner)) return
  let end = at + 1
  while (text.charCodeAt(end) === brace) end++
  if (end - at === 2 && spelledBar(scanner)) return
  scanner.at = end
  if (end - at < 2) return
  scanner.enter(at)
  stack.openBraces(at, end - at, opensLine(text, at))
}

export function closeBraces(scanner: Scanner): void {
  const { text, stack } = scanner
  let { at } = scanner
  let end = at + 1
  while (text.charCodeAt(end) === closingBrace) end++
  while (end - at >= 2) {
    const index = stack.innermostBraces
    const frame = stack.frame(index)
    if (frame?.kind !== 'braces') break
    if (index < stack.size - 1) closeOpen(scanner, index + 1, at)
    const matched = Math.min(frame.braces, end - at, 3)
    at += matched
    closeFrame(scanner, frame, matched, at)
  }
  scanner.at = end
}

/** Closes the innermost braces with `matched` braces at `end`; those of a longer run that are left stay open. */
function closeFrame({ stack }: Scanner, frame: BraceFrame, matched: number, end: number): void {
  const { parts, part } = frame
  part.end = end - matched
  stack.pop()
  const left = frame.braces - matched
  const start = frame.start + left
  const outer = stack.frame(stack.innermostBraces)
  if (frame.partOnLine && outer?.kind === 'braces') outer.swallowing = true
  if (left >= 2) stack.openBraces(frame.start, left, frame.atLineStart)
  if (matched === 3) stack.add({ type: 'argument', start, end, parts })
  else stack.add({ type: 'template', start, end, parts, closed: true })
}

/** Notes a bar that is the first thing on its line. */
export function barInBraces({ text, first, at }: Scanner, frame: BraceFrame): void {
  if (first !== at) return
  frame.partOnLine = true
  if (frame.proseAt !== -1 && isParameterLine(text, at)) frame.proseAt = -1
}
