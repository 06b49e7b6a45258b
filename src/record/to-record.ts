import type { Article, Infobox } from '../article/nodes.js'
import { defaultProfiles, genericProfile, type Profile } from '../profile/profile.js'
import type { Contest } from './data/contest.js'
import { readData } from './data/data.js'
import type { Fact } from './fact.js'
import { readInfobox } from './infobox.js'
import { plainLeaf, provenanceOf } from './leaf.js'
import { matchesInfobox, matchesTable } from './match-profile.js'
import { project } from './project.js'
import type { ArticleRecord, InfoboxOf, ProvenanceRecord, RecordOf, TableOf } from './record.js'
import { readResultList } from './result-list.js'
import { outlineOf, type PlacedTable } from './sections.js'
import { readTables } from './table/read-table.js'

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
  const facts = readFacts(article, options.profiles)
  return options.provenance ? project(facts, provenanceOf(article.source)) : plainRecord(facts)
}

/** The plain record of facts that were read already. */
export function plainRecord(facts: RecordOf<Fact>): ArticleRecord {
  return project(facts, plainLeaf)
}

/** The record of facts, with what was found out while reading it. */
export interface FactRecord extends RecordOf<Fact> {
  profile: Profile
  /** The infobox that the profile matched. */
  mainInfobox: InfoboxOf<Fact> | null
  /** The table that states the article's own contest. */
  contest: Contest | null
}

/** The record with facts as leaves: what the plain record and the checks are made from. */
export function readFacts(article: Article, profiles: readonly Profile[] = []): FactRecord {
  const tried = inOrder(profiles)
  const { title, infoboxes, tables, sections } = outlineOf(article)
  const { main, profile: byInfobox } = mainInfobox(infoboxes, tried)
  let read = readAll(tables, byInfobox ?? genericProfile)
  let profile = byInfobox
  if (profile === null && infoboxes.length === 0) {
    profile = tried.find((candidate) => read.some((table) => matchesTable(table, candidate))) ?? null
    if (profile?.source.columns !== undefined) read = readAll(tables, profile)
  }
  const boxes = infoboxes.map((infobox) =>
    readInfobox(infobox, profile !== null && matchesInfobox(infobox, profile) ? profile : genericProfile),
  )
  const record: FactRecord = {
    title,
    dialect: article.dialect,
    kind: profile?.name ?? genericProfile.name,
    data: null,
    infoboxes: boxes,
    tables: read,
    sections,
    profile: profile ?? genericProfile,
    mainInfobox: boxes[main === null ? -1 : infoboxes.indexOf(main)] ?? null,
    contest: null,
  }
  if (profile !== null) {
    const { data, contest } = readData(record, record.mainInfobox, profile)
    record.data = data
    record.contest = contest
  }
  return record
}

function inOrder(profiles: readonly Profile[]): readonly Profile[] {
  if (profiles.length === 0) return defaultProfiles
  const names = new Set(profiles.map(({ name }) => name))
  return [...profiles, ...defaultProfiles.filter(({ name }) => !names.has(name))]
}

/** The first infobox that a profile knows, and that profile. */
function mainInfobox(infoboxes: readonly Infobox[], profiles: readonly Profile[]) {
  for (const infobox of infoboxes)
    for (const profile of profiles) if (matchesInfobox(infobox, profile)) return { main: infobox, profile }
  return { main: null, profile: null }
}

function readAll(tables: readonly PlacedTable[], profile: Profile): TableOf<Fact>[] {
  return tables.flatMap(({ node, section, caption }) =>
    node.type === 'table'
      ? readTables(node, caption, section, profile)
      : [readResultList(node, caption, section)],
  )
}
