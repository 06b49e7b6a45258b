import type { DialectId } from '../article/nodes.js'
import type { Qualifier, Status, ValueType } from '../value/reading.js'

/** A leaf of the plain record. */
export type Scalar = string | number | boolean | null

/** A value of an infobox: one, or a list of them. */
export type Plain = Scalar | Scalar[]

/** A template that no one knows, with its arguments by name. */
export interface StatedTemplate {
  name: string
  source: string
  parameters: { [name: string]: string }
}

/** One statement of the source: what it was read as, its text, and where that text stands. */
export interface Statement {
  value: Plain
  /** The characters of the source between `at.offset` and its end. */
  raw: string
  /** What they stand for, where escapes, set-in lines or markup make it differ from them. */
  text?: string
  type: ValueType | 'list'
  /** How many decimals the number states. */
  decimals?: number
  qualifier?: Qualifier
  note?: string
  status: Status
  at: { line: number; column: number; offset: number; length: number }
  /** Where parts of the text lead to. */
  links?: { text: string; target: string }[]
  /** Templates in the text whose meaning is not known. */
  templates?: StatedTemplate[]
  /** References and notes that hang on the text, as the source has them. */
  references?: string[]
}

/** A leaf of the record with provenance. `parts`: further quantities of the same text; `items`: those of a list; `others`: earlier values of a key given twice. */
export interface ProvenanceLeaf extends Statement {
  parts?: Statement[]
  /** The items of a list. */
  items?: Statement[]
  others?: Statement[]
}

/** The normalized record of a profile. Its keys are the profile's; an election's are listed in the README. */
export interface DataOf<Leaf> {
  [key: string]: DataValueOf<Leaf>
}
export type DataValueOf<Leaf> = Leaf | DataOf<Leaf> | DataOf<Leaf>[] | string | number | null

/** One entry of a numbered family: its slot (and part), and its members by key. */
export interface EntryOf<Leaf> {
  [key: string]: Leaf | number | null
  slot: number
  part?: number
}

export interface InfoboxOf<Leaf> {
  name: string | null
  fields: { [key: string]: Leaf | null }
  groups: { [family: string]: EntryOf<Leaf>[] }
}

/** `type` is the type of most cells, `role` what the column states (`name`, `votes`, `share`, …, `other`). */
export interface Column {
  key: string
  label: string
  type: ValueType
  role: string
}

export interface CellsOf<Leaf> {
  [key: string]: Leaf | null
}

/** A row that is not an option: `role` is `total`, `turnout`, `majority`, `valid`, … */
export interface SummaryOf<Leaf> {
  role: string
  cells: CellsOf<Leaf>
}

export interface TableOf<Leaf, Words = Leaf> {
  section: string | null
  caption: Words | null
  columns: Column[]
  rows: CellsOf<Leaf>[]
  summaries: SummaryOf<Leaf>[]
  /** True where rows had lost their column spans and were put back under their headers. */
  realigned: boolean
  /** Set where the source had lines (`- Name (Party): 15,505 votes`) in place of a table. */
  form?: 'list'
}

/** `heading` is null for the lead; `text` is prose, labels and lists as they stand. */
export interface SectionOf<Words> {
  heading: Words | null
  depth: number
  text: Words | string
}

/** `Field` is the leaf of infoboxes, where a value may be a list; `Words` that of titles, headings and captions, which are texts. */
export interface RecordOf<Leaf, Field = Leaf, Words = Leaf> {
  title: Words | null
  dialect: DialectId
  /** The profile that matched, or `generic`. */
  kind: string
  /** Null for `generic`. */
  data: DataOf<Leaf> | null
  infoboxes: InfoboxOf<Field>[]
  tables: TableOf<Leaf, Words>[]
  sections: SectionOf<Words>[]
  /** The page that the article only redirects to; wikitext says so. */
  redirect?: Words
  /** The categories that the article is in, each once, without the namespace; wikitext has them. */
  categories?: Words[]
}

/** The record of an article, as JSON shows it. */
export type ArticleRecord = RecordOf<Scalar, Plain, string>
/** The record with provenance on every leaf. */
export type ProvenanceRecord = RecordOf<ProvenanceLeaf>
