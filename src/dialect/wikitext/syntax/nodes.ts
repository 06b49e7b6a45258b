/**
 * The constructs of a wikitext source, by place. Text is what stands between them, so nothing of the source is copied
 * and nothing can be lost. `start` is included, `end` excluded; siblings are in source order and never overlap.
 */
export type SyntaxNode = Template | Argument | Link | TableSyntax | Extension | Tag | Comment

interface Placed {
  start: number
  end: number
}

/** What stands between two bars. `equals` is where its first `=` stands, -1 in the first part and without one. */
export interface Part extends Placed {
  equals: number
  nodes: SyntaxNode[]
}

interface Parted extends Placed {
  /** The name or target first; there is always one part. */
  parts: Part[]
}

/** `{{name|value|key=value}}`. `closed` is false where the source never closes it. */
export interface Template extends Parted {
  type: 'template'
  closed: boolean
}

/** `{{{name|default}}}` */
export interface Argument extends Parted {
  type: 'argument'
}

/** `[[target|text]]`, a file or a category as well. */
export interface Link extends Parted {
  type: 'link'
}

export type PieceKind = 'table' | 'caption' | 'row' | 'data' | 'header'

/**
 * One piece of a table: what stands after its mark, up to the next one. `mark` is where the mark starts. `bar` is where the bar
 * behind its attributes stands, -1 without one; then `start` is behind the bar. The pieces `table` and `row` hold attributes only.
 */
export interface Piece extends Placed {
  kind: PieceKind
  mark: number
  bar: number
  nodes: SyntaxNode[]
}

/** `{| … |}` or `<table>…</table>`. The first piece is of kind `table`. */
export interface TableSyntax extends Placed {
  type: 'table'
  pieces: Piece[]
  closed: boolean
}

/** `<ref name="a">…</ref>`, `<nowiki>…</nowiki>`: the body `[bodyStart, bodyEnd)` is not wikitext of this page. */
export interface Extension extends Placed {
  type: 'extension'
  name: string
  bodyStart: number
  bodyEnd: number
}

/** A tag that only opens, closes or stands alone: `<small>`, `</small>`, `<br />`. */
export interface Tag extends Placed {
  type: 'tag'
  name: string
  closing: boolean
}

/** `<!-- … -->` */
export interface Comment extends Placed {
  type: 'comment'
}
