import { setKey } from '../source/set-key.js'
import { finishData } from './data/data.js'
import type { Fact } from './fact.js'
import type { MakeLeaf, MakeLeaves } from './leaf.js'
import type { ReadArticle } from './read-article.js'
import type { CellsOf, EntryOf, InfoboxOf, RecordOf, SectionOf, TableOf } from './record.js'

/** The record of what was read from an article, its leaves made from the facts; those of infoboxes by `field`. */
export function project<Leaf, Field, Words>(
  record: ReadArticle,
  { leaf, field, words }: MakeLeaves<Leaf, Field, Words>,
): RecordOf<Leaf, Field, Words> {
  const projected: RecordOf<Leaf, Field, Words> = {
    title: record.title === null ? null : words(record.title),
    dialect: record.dialect,
    kind: record.kind,
    data: record.draft === null ? null : finishData(record.draft, leaf),
    infoboxes: record.infoboxes.map((infobox) => projectInfobox(infobox, field)),
    tables: record.tables.map((table) => projectTable(table, leaf, words)),
    sections: record.sections.map((section) => projectSection(section, words)),
  }
  if (record.redirect !== undefined) projected.redirect = words(record.redirect)
  if (record.categories !== undefined) projected.categories = record.categories.map(words)
  return projected
}

function projectInfobox<Leaf>(
  { name, fields, groups }: InfoboxOf<Fact>,
  leaf: MakeLeaf<Leaf>,
): InfoboxOf<Leaf> {
  const copy: InfoboxOf<Leaf> = { name, fields: projectFacts(fields, leaf), groups: {} }
  for (const family of Object.keys(groups)) {
    const entries = groups[family] ?? []
    setKey(
      copy.groups,
      family,
      entries.map((entry) => projectEntry(entry, leaf)),
    )
  }
  return copy
}

function projectEntry<Leaf>(entry: EntryOf<Fact>, leaf: MakeLeaf<Leaf>): EntryOf<Leaf> {
  const copy: EntryOf<Leaf> = { slot: entry.slot }
  for (const key of Object.keys(entry)) {
    const value = entry[key]
    if (value !== undefined && key !== 'slot')
      setKey<Leaf | number | null>(
        copy,
        key,
        typeof value === 'object' && value !== null ? leaf(value) : value,
      )
  }
  return copy
}

/** The fields of an infobox, or the cells of a row. */
function projectFacts<Leaf>(facts: CellsOf<Fact>, leaf: MakeLeaf<Leaf>): CellsOf<Leaf> {
  const copy: CellsOf<Leaf> = {}
  for (const key of Object.keys(facts)) {
    const value = facts[key] ?? null
    setKey(copy, key, value === null ? null : leaf(value))
  }
  return copy
}

function projectTable<Leaf, Words>(
  table: TableOf<Fact>,
  leaf: MakeLeaf<Leaf>,
  words: MakeLeaf<Words>,
): TableOf<Leaf, Words> {
  const { section, caption, columns, rows, summaries, realigned, form } = table
  const copy: TableOf<Leaf, Words> = {
    section,
    caption: caption === null ? null : words(caption),
    columns,
    rows: rows.map((row) => projectFacts(row, leaf)),
    summaries: summaries.map(({ role, cells }) => ({ role, cells: projectFacts(cells, leaf) })),
    realigned,
  }
  if (form !== undefined) copy.form = form
  return copy
}

function projectSection<Words>(
  { heading, depth, text }: SectionOf<Fact>,
  words: MakeLeaf<Words>,
): SectionOf<Words> {
  return {
    heading: heading === null ? null : words(heading),
    depth,
    text: typeof text === 'string' ? text : words(text),
  }
}
