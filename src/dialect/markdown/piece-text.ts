import type { LineIndex } from '../../source/line-index.js'
import type { Position } from '../../source/point.js'

interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/** The text being read, and where the piece that remark saw begins in it. */
export class PieceText {
  readonly source: string
  readonly #base: number
  readonly #lines: LineIndex

  constructor(source: string, base: number, lines: LineIndex) {
    this.source = source
    this.#base = base
    this.#lines = lines
  }

  start(node: Placed): number {
    return (node.position?.start.offset ?? 0) + this.#base
  }

  end(node: Placed): number {
    return (node.position?.end.offset ?? 0) + this.#base
  }

  position(start: number, end: number): Position {
    return { start: this.#lines.point(start), end: this.#lines.point(end) }
  }

  positionOf(node: Placed): Position {
    return this.position(this.start(node), this.end(node))
  }
}
