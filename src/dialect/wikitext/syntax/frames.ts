import type { Part, Piece, SyntaxNode, Tag } from './nodes.js'

interface FrameBase {
  /** Where the construct opens. */
  start: number
  /** The nodes of its current part. */
  nodes: SyntaxNode[]
}

/** `{{` or `{{{`, not closed yet. */
export interface BraceFrame extends FrameBase {
  kind: 'braces'
  /** How many braces of the run at `start` are still open. */
  braces: number
  parts: Part[]
  part: Part
  /** Opened as the first thing on a line. */
  atLineStart: boolean
  /** True once a part began on a line of its own. */
  partOnLine: boolean
  /** Where prose seems to begin, should the template never be closed; -1 while nothing looks like it. */
  proseAt: number
  /** True once a template inside has taken parameters on lines of their own: it may have swallowed those of this one. */
  swallowing: boolean
}

/** `[[`, not closed yet. */
export interface LinkFrame extends FrameBase {
  kind: 'link'
  parts: Part[]
  part: Part
}

/** `{|` or `<table>`, not closed yet. */
export interface TableFrame extends FrameBase {
  kind: 'table'
  pieces: Piece[]
  piece: Piece
  /** The mark that the current line began with: `|` or `!`, 0 on a line that goes on with a cell. */
  lineMark: number
  /** True once the current piece has had a bar that could end its attributes. */
  barSeen: boolean
  /** Written in tags. */
  html: boolean
  /** Of a table of tags: where in the stack the table of marks stands in whose cell it is, -1 for none. */
  outer: number
  /** The tag that has closed the current piece, and how many of the nodes stand before it. */
  close: Tag | undefined
  keptNodes: number
}

export type Frame = BraceFrame | LinkFrame | TableFrame

export function newPart(start: number): Part {
  return { start, end: start, equals: -1, nodes: [] }
}

/** All nodes of a frame, in source order. */
export function nodesOf(frame: Frame): SyntaxNode[] {
  const parts: readonly { nodes: SyntaxNode[] }[] = frame.kind === 'table' ? frame.pieces : frame.parts
  return parts.flatMap(({ nodes }) => nodes)
}
