import { append } from '../source/list.js'
import { displayWidth } from './width.js'

/**
 * Markdown for reading on a terminal: paragraphs and list items in at most so many columns, continuation lines under
 * the item's text; code blocks, tables and headings as they are. A word wider than the line stands alone on it.
 */
export function wrapMarkdown(text: string, width: number): string {
  const lines: string[] = []
  let block: Block | null = null
  let fenced = false
  const finish = (): void => {
    if (block !== null) append(lines, wrapBlock(block, width))
    block = null
  }
  for (const line of text.trim().split('\n')) {
    const content = line.trimStart()
    if (content.startsWith('```')) fenced = !fenced
    if (fenced || isFixed(line, content)) {
      finish()
      lines.push(line.trimEnd())
      continue
    }
    const marker = markerOf(content)
    if (block === null || marker !== '') {
      finish()
      const indent = ' '.repeat(line.length - content.length)
      block = { first: indent + marker, rest: indent + ' '.repeat(marker.length), words: [] }
    }
    append(
      block.words,
      content
        .slice(marker.length)
        .split(' ')
        .filter((word) => word !== ''),
    )
  }
  finish()
  return lines.join('\n')
}

/** A paragraph or list item: what its first line begins with, what the others do, and its words. */
interface Block {
  first: string
  rest: string
  words: string[]
}

function isFixed(line: string, content: string): boolean {
  return content === '' || /^(?:```|#{1,6} |\|)/.test(content) || line.startsWith('    ')
}

/** `- `, `* ` or `1. ` before a list item. */
function markerOf(content: string): string {
  return /^(?:[-*]|\d{1,3}\.) +/.exec(content)?.[0] ?? ''
}

function wrapBlock({ first, rest, words }: Block, width: number): string[] {
  const lines: string[] = []
  let line = first
  let used = displayWidth(first)
  let empty = true
  for (const word of words) {
    const wide = displayWidth(word)
    if (!empty && used + 1 + wide > width) {
      lines.push(line)
      line = rest
      used = displayWidth(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    used += wide + (empty ? 0 : 1)
    empty = false
  }
  return [...lines, line.trimEnd()]
}
