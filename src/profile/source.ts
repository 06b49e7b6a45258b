import type { TemplateSource } from '../article/template-source.js'
import type { ExpectedType } from '../value/reading.js'

/*
 * A profile as it is written in YAML: the vocabulary of one kind of infobox and of the tables beside it.
 * grammar/profiles holds the shipped ones; schema.ts checks a user's.
 */

/** A field or a member of a numbered family: what its value should be and which other keys mean the same. */
export interface FieldSource {
  type: ExpectedType
  aliases?: readonly string[]
}

/** A numbered family: `candidate1, percentage1, …`. With a `prefix`, two numbers: `part1_choice2` is part 1, slot 2. */
export interface GroupSource {
  prefix?: string
  members: Readonly<Record<string, FieldSource>>
}

/** Where a value of the normalized record comes from: the first field of `from` that is there; with a `unit`, the first quantity inside it of one of these units, with `%` the percentage beside its number. */
export interface DataSource {
  from: readonly string[]
  unit?: readonly string[]
  /** Further fields, which count where they state a year and nothing else. */
  years?: readonly string[]
  /** Further fields, which count where they say how many are needed: `54 seats needed for a majority`. */
  needed?: readonly string[]
}

/** An option that two or three singular fields describe (`yes`, `yes_pct`). */
export interface ChoiceSource {
  name: string
  label?: string
  votes: string
  share?: string
}

/** The choices of a referendum with several parts. */
export interface PartSource {
  group: string
  name: string
  votes?: string
  share?: string
  color?: string
}

export interface OptionsSource {
  group: string
  name: string
  /** Values of `type` for which the options are parties, led by the person of the entry… */
  partyTypes?: readonly string[]
  /** Names of infoboxes whose options are parties, whatever their type. */
  partyBoxes?: readonly string[]
  /** …unless an entry's person is given under one of these keys. */
  personKeys?: readonly string[]
  measures: Readonly<Record<string, string>>
  attributes: Readonly<Record<string, string>>
  choices?: readonly ChoiceSource[]
  parts?: PartSource
}

export interface ColumnSource {
  type: ExpectedType
  key?: string
  labels: readonly string[]
}

export interface MatchSource {
  names?: readonly string[]
  keys?: readonly string[]
  atLeast?: number
  /** Column roles that, all in one table, make the article one of this kind even without an infobox. */
  tables?: readonly (readonly string[])[]
  /** Words of which one in the title, beside such a table, makes the article one of this kind although its infobox has other keys. */
  titles?: readonly string[]
}

export interface RecordSource {
  fields: Readonly<Record<string, DataSource | Readonly<Record<string, DataSource>>>>
  options?: OptionsSource
  totals?: Readonly<Record<string, string>>
}

/** Factors of the columns or fields of a sum, by name; of several factors the one that fits most rows. A name with `?` may be absent. */
export type WeightsSource = Readonly<Record<string, number | readonly number[]>>

/**
 * A relation that holds between stated numbers, told by names of columns (`rows`, `columns`, `successive rows`), of
 * fields (`fields`) or of members of a family (`entries`). Exactly one of `sum`, `difference`, `quotient`, `share`,
 * `change`, `order` and `equal` says which.
 */
export interface RelationSource {
  name: string
  in?:
    | 'rows'
    | 'columns'
    | 'successive rows'
    | 'rows behind the first'
    | 'fields'
    | 'entries'
    | 'fields and rows'
  /** The family that `entries` are of. */
  group?: string
  severity?: 'error' | 'warning' | 'info'
  /** The parts, as a list or with factors; they make up `total`. In `columns`: the rows of each column make up its total row. */
  sum?: readonly string[] | WeightsSource
  /** The first less the second is `total`. */
  difference?: readonly string[]
  total?: string
  /** `dividend` by `divisor`, each a sum as a list or with factors; as a fraction or in percent, rounded or cut off. */
  quotient?: string
  dividend?: readonly string[] | WeightsSource
  divisor?: readonly string[] | WeightsSource
  /** Percentages of the column `of`. */
  share?: string
  /** The change from one row to the next of the column `of`, in percent or absolutely. */
  change?: string
  of?: string
  /** None is smaller than the next. */
  order?: readonly string[]
  /** The same number twice; in `columns` the same sum. */
  equal?: readonly string[]
  /** The row that a field speaks of: the one in which the column states what the field does (`year: populationAsOf`). */
  where?: Readonly<Record<string, string>>
  /** How many units of the last decimal the parts of a sum may be off together, and each part of a quotient. */
  tolerance?: number
  /** Parts of a sum, of which each counts less than the first, and no more than the one before. */
  falling?: readonly string[]
  /** Columns: a table that has one of them is of something else. */
  unless?: readonly string[]
  /** Words in the article that account for rows that do not fit; a note mark in a row does without them. */
  excuse?: readonly string[]
  /** Only tells which of several numbers is wrong, and is never reported by itself. */
  witness?: boolean
}

export interface ProfileSource {
  name: string
  title?: string
  /** Left out, the profile is no kind of article: it only brings templates. */
  match?: MatchSource
  fields?: Readonly<Record<string, FieldSource>>
  groups?: Readonly<Record<string, GroupSource>>
  columns?: Readonly<Record<string, ColumnSource>>
  record?: RecordSource
  relations?: readonly RelationSource[]
  /** Templates of wikitext to know besides the shipped ones, before which they go. */
  templates?: readonly TemplateSource[]
}

/** The vocabulary of results tables, shared by all profiles. */
export interface VocabularySource {
  columns: Readonly<Record<string, ColumnSource>>
  summaries: Readonly<Record<string, readonly string[]>>
  optionKinds: Readonly<Record<string, readonly string[]>>
  single: readonly string[]
  names: readonly string[]
  counts: readonly string[]
}
