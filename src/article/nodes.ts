import type { Position } from '../source/point.js'
import type { Span } from '../source/span.js'
import type { DialectId } from './dialect.js'
import type { TemplateSource } from './template-source.js'

export type { DialectId }

/**
 * One run of a node's text and where it stands in the source.
 * `at` is the offset inside the text; source `[start, end)` gives the same characters, or gives `text` where it differs (an escape, an entity).
 */
export interface Segment {
  at: number
  start: number
  end: number
  text?: string
}

/** What every node made by a reader has; a node built by hand has no position and is written afresh. */
export interface NodeBase {
  position?: Position | undefined
  /** True for a node that the source does not have and a reader put in: the header of a table that is written as templates. */
  derived?: true
}

/** A link inside a text: the characters `[at, atEnd)` lead to `target`. */
export interface LinkMark {
  at: number
  atEnd: number
  target: string
}

/** A template that no one knows, at a place of a text: its name, its source, and its arguments by name (`1`, `2`, … where they have none). */
export interface UnreadTemplate {
  at: number
  name: string
  source: string
  parameters: { name: string; value: string }[]
  /** Where it stands. */
  span?: Span
}

/** A reference or note that hangs on a place of a text, as the source has it. */
export interface ReferenceMark {
  at: number
  source: string
}

/** What markup says besides a text's characters; marks of a kind stand in the order in which they end. */
export interface Markup {
  links?: readonly LinkMark[]
  /** Set where the text is a list: each item is the characters `[at, atEnd)`. */
  items?: readonly { at: number; atEnd: number }[]
  /** Templates whose meaning is not known: the text says less than its source. */
  unread?: readonly UnreadTemplate[]
  references?: readonly ReferenceMark[]
}

/**
 * A node whose text is `value`. `span` is where the text stands, without markup around it.
 * `segments` is there only when the source between is not the text itself (escapes, markup inside).
 */
export interface TextNode extends NodeBase {
  value: string
  span?: Span
  segments?: readonly Segment[]
  markup?: Markup
}

/** A page that an article names beside its text: the one it redirects to, a category it is in. */
export type PageName = Pick<TextNode, 'value' | 'span' | 'segments'>

/** The root. `children` and the gaps between them tile `source`. */
export interface Article extends NodeBase {
  type: 'article'
  dialect: DialectId
  source: string
  /** A title that is not part of the text: a dump's page, a database's row. It counts before one in the text. */
  title?: string
  /** Templates of wikitext that it was read with besides the shipped ones, so that it can be read again the same way. */
  templates?: readonly TemplateSource[]
  /** The page that it only redirects to. */
  redirect?: PageName
  /** The categories that it says it is in, without the namespace, in the order of the source. */
  categories?: readonly PageName[]
  children: Block[]
}

/** `= Title =` is depth 1, `== Heading ==` depth 2. */
export interface Heading extends TextNode {
  type: 'heading'
  depth: number
}

/** The box of facts. `name` is the template's name or the box's own title line, null where it is only called "Infobox". */
export interface Infobox extends NodeBase {
  type: 'infobox'
  name: string | null
  /** True where the source never closes it. */
  unclosed?: true
  children: (Field | Unknown)[]
}

/** One `Key: Value` of an infobox. `span` and `segments` are those of the value. */
export interface Field extends TextNode, Enclosing {
  type: 'field'
  key: string
  keySpan?: Span
}

/** Infoboxes and tables that stand inside a value, and are read beside the one it belongs to. */
export interface Enclosing {
  boxes?: Infobox[]
  tables?: Table[]
}

export interface Table extends NodeBase {
  type: 'table'
  /** Infoboxes that stand in no cell: a table that is only a frame around them. */
  boxes?: Infobox[]
  /** A caption that the dialect marks as one inside the table (wikitext `|+`). */
  caption?: Caption
  /** True where the source never closes it. */
  unclosed?: true
  children: TableRow[]
}

/** `delimiter` is the row of dashes (`|---|`), which says nothing but that the rows before it are headers. */
export interface TableRow extends NodeBase {
  type: 'tableRow'
  delimiter?: true
  children: TableCell[]
}

/** `header` is set where the dialect marks header cells; the flat dialect does not. */
export interface TableCell extends TextNode, Enclosing {
  type: 'tableCell'
  header?: true
  columnSpan?: number
  rowSpan?: number
}

/** A title line that belongs to the table or result list after it (`  - TITLE**`). */
export interface Caption extends TextNode {
  type: 'caption'
}

/** Results as lines: `- Name (Party): 15,505 votes`, then `Result: …` and `Total: …`. */
export interface ResultList extends NodeBase {
  type: 'resultList'
  children: (ResultEntry | ResultSummary)[]
}

/** `value` is the votes' text (`15,505`, `unopposed`); `span` its place. */
export interface ResultEntry extends TextNode {
  type: 'resultEntry'
  name: string
  nameSpan?: Span
  party: string | null
  partySpan?: Span
}

/** `Result: Party Gain`, `Total: 32 votes`, `Turnout: …`: `key` is the word before the colon. */
export interface ResultSummary extends TextNode {
  type: 'resultSummary'
  key: string
  keySpan?: Span
}

export interface List extends NodeBase {
  type: 'list'
  children: ListItem[]
}

/** `depth` counts nesting from 1; `marker` is what stood before the text (`-`, `*`, `1.`). */
export interface ListItem extends TextNode {
  type: 'listItem'
  depth: number
  marker: string
}

/** A key and a value on a line of their own beside a table: `Primary date: February 7, 2004`. */
export interface Label extends TextNode {
  type: 'label'
  key: string
  keySpan?: Span
}

/** Prose, its lines joined as they stand. */
export interface Paragraph extends TextNode {
  type: 'paragraph'
}

/** Text that this dialect has no reading for; kept, listed, written back unchanged. */
export interface Unknown extends TextNode {
  type: 'unknown'
}

export type Block = Heading | Infobox | Table | Caption | ResultList | List | Label | Paragraph | Unknown
export type Node = Article | Block | Field | TableRow | TableCell | ResultEntry | ResultSummary | ListItem
