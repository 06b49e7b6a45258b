import type { Article, Node } from './nodes.js'

/** The parts of a node that are text. */
export type Part = 'value' | 'key' | 'name' | 'party'

/** Replaces `[start, end)` of the source by `text`. */
export interface SourceEdit {
  start: number
  end: number
  text: string
}

/** How a dialect is written: what `printArticle` asks where a tree differs from its source. */
export interface Writer {
  /** Reads the dialect: gives the tree as it was before it was changed. */
  read(source: string): Article
  /** A node written afresh, without a line end after it, its lines separated by line feeds. `before` is the node before it. */
  node(node: Node, before: Node | undefined): string
  /** Writes one changed text of `node` where `original` has it; nothing when it cannot stand there, and the node is written afresh. */
  edit(node: Node, original: Node, part: Part, source: string): SourceEdit | undefined
  /** What stands between two children of a node of this type. */
  between(parent: Node['type']): string
  /** The mark that a child went without as the first, and needs on a line in front once another stands before it; else nothing. */
  opening?(child: Node, source: string): string
  /** Whether only texts can be changed in place inside a node: where more changes, all of it is written afresh. */
  isWhole?(original: Node, source: string): boolean
  /** Where the first child of a node that has none is written; without it, at the node's end. */
  childrenEnd?(parent: Node, source: string): number
}
