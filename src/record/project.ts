import { setKey } from '../source/set-key.js'
import { finishData } from './data/data.js'
import { type Fact, isFact } from './fact.js'
import type { MakeLeaf } from './leaf.js'
import type { ReadArticle } from './read-article.js'
import type { CellsOf, Column, EntryOf, InfoboxOf, RecordOf, SectionOf, TableOf } from './record.js'

/** The record of what was read from an article, its leaves made from the facts. */
export function project<Leaf>(record: ReadArticle, leaf: MakeLeaf<Leaf>): RecordOf<Leaf> {
  return {
    title: record.title === null ? null : leaf(record.title),
    dialect: record.dialect,
    kind: record.kind,
    data: record.draft === null ? null : finishData(record.draft, leaf),
    infoboxes: record.infoboxes.map((infobox) => projectInfobox(infobox, leaf)),
    tables: record.tables.map((table) => projectTable(table, leaf)),
    sections: record.sections.map((section) => projectSection(section, leaf)),
  }
}

function projectInfobox<Leaf>(
  { name, fields, groups }: InfoboxOf<Fact>,
  leaf: MakeLeaf<Leaf>,
): InfoboxOf<Leaf> {
  const copy: InfoboxOf<Leaf> = { name, fields: {}, groups: {} }
  for (const key of Object.keys(fields)) {
    const value = fields[key] ?? null
    setKey(copy.fields, key, value === null ? null : leaf(value))
  }
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
      setKey<Leaf | number | null>(copy, key, isFact(value) ? leaf(value) : value)
  }
  return copy
}

function projectTable<Leaf>(table: TableOf<Fact>, leaf: MakeLeaf<Leaf>): TableOf<Leaf> {
  const { section, caption, columns, rows, summaries, realigned, form } = table
  const copy: TableOf<Leaf> = {
    section,
    caption: caption === null ? null : leaf(caption),
    columns,
    rows: rows.map((row) => projectCells(row, columns, leaf)),
    summaries: summaries.map(({ role, cells }) => ({ role, cells: projectCells(cells, columns, leaf) })),
    realigned,
  }
  if (form !== undefined) copy.form = form
  return copy
}

function projectCells<Leaf>(
  cells: CellsOf<Fact>,
  columns: readonly Column[],
  leaf: MakeLeaf<Leaf>,
): CellsOf<Leaf> {
  const copy: CellsOf<Leaf> = {}
  for (let at = 0; at < columns.length; at++) {
    const key = columns[at]?.key ?? ''
    const value = Object.hasOwn(cells, key) ? cells[key] : undefined
    if (value !== undefined) setKey(copy, key, value === null ? null : leaf(value))
  }
  return copy
}

function projectSection<Leaf>(
  { heading, depth, text }: SectionOf<Fact>,
  leaf: MakeLeaf<Leaf>,
): SectionOf<Leaf> {
  return {
    heading: heading === null ? null : leaf(heading),
    depth,
    text: typeof text === 'string' ? text : leaf(text),
  }
}
