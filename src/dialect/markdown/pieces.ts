import { LineScanner } from './line-scanner.js'
import { longTable } from './long-table.js'

/** A stretch of the text that is read on its own; `readable` is false where it is kept as it stands. */
export interface Piece {
  start: number
  end: number
  readable: boolean
  /** The header of the table that the piece before ends in and this one goes on with. */
  head?: string
}

/** From this size on, a piece ends at the next heading; from `longest`, at the next blank line. */
const comfortable = 1 << 16
const longest = 3 << 16
/** A block larger than this, other than a table, has no blank line anywhere: not an article. */
const largestBlock = 1 << 18

/**
 * Cuts the text where a new block surely begins, so that time and memory grow with the text and not with its square,
 * and sets apart the blocks whose nesting or number of brackets would keep the Markdown parser busy for minutes.
 * A text up to 64 KB without such a block is one piece. A long table is cut between its rows.
 */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let blockStart = 0
  const scanner = new LineScanner(text)
  while (scanner.nextBlock()) {
    const { start: from, end, excessive, heading } = scanner
    blockStart = from
    const table = excessive || end - from <= longest ? null : longTable(text, from, end, comfortable)
    if (table !== null) {
      const [first = end] = table.cuts
      pieces.push({ start, end: first, readable: true })
      for (const [at, cut] of table.cuts.entries())
        pieces.push({ start: cut, end: table.cuts[at + 1] ?? end, readable: true, head: table.head })
      start = end
    } else if (excessive || end - from > largestBlock) {
      if (start < blockStart) pieces.push({ start, end: blockStart, readable: true })
      pieces.push({ start: blockStart, end, readable: false })
      start = end
    } else if (blockStart - start > (heading ? comfortable : longest)) {
      pieces.push({ start, end: blockStart, readable: true })
      start = blockStart
    }
  }
  if (start < text.length) pieces.push({ start, end: text.length, readable: true })
  return pieces
}
