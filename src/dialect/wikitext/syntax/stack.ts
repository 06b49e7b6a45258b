import { type BraceFrame, type Frame, type LinkFrame, newPart, nodesOf, type TableFrame } from './frames.js'
import type { PieceKind, SyntaxNode } from './nodes.js'

/** Constructs nested deeper than this stay text: MediaWiki itself gives up at 40. Whoever walks the tree may recurse. */
const deepest = 100

/** The constructs that are open, innermost last, and the nodes outside of all of them. */
export class Stack {
  readonly root: SyntaxNode[] = []
  readonly #frames: Frame[] = []
  /** Where in the stack the frames of braces and of links stand. */
  readonly #braces: number[] = []
  readonly #links: number[] = []
  /** The last of the frames: every mark asks for it. */
  #top: Frame | undefined = undefined

  get top(): Frame | undefined {
    return this.#top
  }

  get size(): number {
    return this.#frames.length
  }

  frame(index: number): Frame | undefined {
    return this.#frames[index]
  }

  /** Index of the innermost open braces; -1 without any. */
  get innermostBraces(): number {
    return this.#braces[this.#braces.length - 1] ?? -1
  }

  get innermostLink(): number {
    return this.#links[this.#links.length - 1] ?? -1
  }

  openBraces(start: number, braces: number, atLineStart: boolean): void {
    const part = newPart(start + braces)
    this.push({
      kind: 'braces',
      start,
      braces,
      parts: [part],
      part,
      nodes: part.nodes,
      atLineStart,
      partOnLine: false,
      proseAt: -1,
      swallowing: false,
    })
  }

  openLink(start: number): void {
    const part = newPart(start + 2)
    this.push({ kind: 'link', start, parts: [part], part, nodes: part.nodes })
  }

  openTable(start: number, contentStart: number, html = false, outer = -1): void {
    const piece = {
      kind: 'table' as const,
      mark: start,
      start: contentStart,
      end: contentStart,
      bar: -1,
      nodes: [],
    }
    this.push({
      kind: 'table',
      start,
      pieces: [piece],
      piece,
      nodes: piece.nodes,
      lineMark: 0,
      barSeen: false,
      html,
      outer,
      close: undefined,
      keptNodes: 0,
    })
  }

  /** Adds a node to the innermost construct. */
  add(node: SyntaxNode): void {
    if (this.#frames.length <= deepest) (this.#top?.nodes ?? this.root).push(node)
  }

  /** Takes the innermost construct off; what it becomes is added by whoever asks. */
  pop(): void {
    const index = this.#frames.length - 1
    this.#frames.pop()
    this.#top = this.#frames[index - 1]
    if (this.innermostBraces === index) this.#braces.pop()
    if (this.innermostLink === index) this.#links.pop()
  }

  /** Takes the innermost construct as text: what stands inside it stays, a level further out. */
  dissolve(): void {
    const { top } = this
    this.pop()
    if (top !== undefined) this.addInsideOf(top)
  }

  addInsideOf(frame: Frame): void {
    for (const node of nodesOf(frame)) this.add(node)
  }

  /** Takes the constructs from `index` on off, the outermost first. */
  take(index: number): Frame[] {
    const taken = this.#frames.slice(index)
    this.discard(index)
    return taken
  }

  /** Puts a construct that was taken off back. */
  push(frame: Frame): void {
    if (frame.kind === 'braces') this.#braces.push(this.#frames.length)
    else if (frame.kind === 'link') this.#links.push(this.#frames.length)
    this.#frames.push(frame)
    this.#top = frame
  }

  /** Takes the constructs from `index` on off, with all they hold: their source is about to be read again. */
  discard(index: number): void {
    while (this.#frames.length > index) this.pop()
  }
}

export function nextPart(frame: BraceFrame | LinkFrame, at: number): void {
  frame.part.end = at
  frame.part = newPart(at + 1)
  frame.nodes = frame.part.nodes
  frame.parts.push(frame.part)
}

/** Begins the next piece of a table; the one before it ends at `end`. */
export function nextPiece(frame: TableFrame, kind: PieceKind, mark: number, start: number, end = mark): void {
  frame.piece.end = end
  frame.piece = { kind, mark, start, end: start, bar: -1, nodes: [] }
  frame.nodes = frame.piece.nodes
  frame.barSeen = false
  frame.close = undefined
  frame.pieces.push(frame.piece)
}
