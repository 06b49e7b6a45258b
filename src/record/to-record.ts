import type { Article } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import type { Contest } from './data/contest.js'
import { finishData } from './data/data.js'
import type { Fact } from './fact.js'
import { plainLeaves, provenanceOf } from './leaf.js'
import { project } from './project.js'
import { type ReadArticle, readArticle } from './read-article.js'
import type { ArticleRecord, DataOf, ProvenanceRecord, TableOf } from './record.js'

export interface RecordOptions {
  /** Every leaf says what it was read from and where. */
  provenance?: boolean
  /** Profiles to try before the shipped ones; one of the same name replaces a shipped one. */
  profiles?: readonly Profile[]
}

/** The record of an article, plain or with provenance on every leaf. Never throws, whatever the article holds. */
export function toRecord(article: Article, options: RecordOptions & { provenance: true }): ProvenanceRecord
export function toRecord(article: Article, options?: RecordOptions & { provenance?: false }): ArticleRecord
export function toRecord(article: Article, options?: RecordOptions): ArticleRecord | ProvenanceRecord
export function toRecord(article: Article, options: RecordOptions = {}): ArticleRecord | ProvenanceRecord {
  const read = readArticle(article, options.profiles)
  return options.provenance ? project(read, provenanceOf(article.source)) : plainRecord(read)
}

/** The plain record of an article that was read already. */
export function plainRecord(read: ReadArticle): ArticleRecord {
  return project(read, plainLeaves)
}

/** The record of facts, with what was found out while reading it. */
export interface FactRecord extends ReadArticle {
  data: DataOf<Fact> | null
  /** The table that states the article's own contest. */
  contest: Contest | null
}

/** The record with facts as leaves: what the checks are made from. */
export function readFacts(article: Article, profiles?: readonly Profile[]): FactRecord {
  const read = readArticle(article, profiles)
  const { draft } = read
  const data = draft === null ? null : finishData(draft, (fact) => fact)
  return assembled(read, data, draft?.contest ?? null, read.tables)
}

/** The same record with other tables. */
export function withTables(record: FactRecord, tables: TableOf<Fact>[]): FactRecord {
  return assembled(record, record.data, record.contest, tables)
}

/** Written out: engines give each copy made by `...` a class of its own, and every look at it is slow. */
function assembled(
  read: ReadArticle,
  data: FactRecord['data'],
  contest: Contest | null,
  tables: TableOf<Fact>[],
): FactRecord {
  const { title, dialect, kind, infoboxes, upright, sections, profile, mainInfobox, draft } = read
  const record: FactRecord = {
    title,
    dialect,
    kind,
    infoboxes,
    tables,
    upright,
    sections,
    profile,
    mainInfobox,
    draft,
    data,
    contest,
  }
  if (read.redirect !== undefined) record.redirect = read.redirect
  if (read.categories !== undefined) record.categories = read.categories
  return record
}
