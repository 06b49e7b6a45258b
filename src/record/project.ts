import { setKey } from '../source/set-key.js'
import { type Fact, isFact } from './fact.js'
import type {
  CellsOf,
  Column,
  DataOf,
  DataValueOf,
  EntryOf,
  InfoboxOf,
  RecordOf,
  SectionOf,
  TableOf,
} from './record.js'

/** Copies a record of facts into a record of other leaves. */
export function project<Leaf>(record: RecordOf<Fact>, leaf: (fact: Fact) => Leaf): RecordOf<Leaf> {
  return {
    title: record.title === null ? null : leaf(record.title),
    dialect: record.dialect,
    kind: record.kind,
    data: record.data === null ? null : projectData(record.data, leaf),
    infoboxes: record.infoboxes.map((infobox) => projectInfobox(infobox, leaf)),
    tables: record.tables.map((table) => projectTable(table, leaf)),
    sections: record.sections.map((section) => projectSection(section, leaf)),
  }
}

function projectInfobox<Leaf>(
  { name, fields, groups }: InfoboxOf<Fact>,
  leaf: (fact: Fact) => Leaf,
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

function projectEntry<Leaf>(entry: EntryOf<Fact>, leaf: (fact: Fact) => Leaf): EntryOf<Leaf> {
  const copy: EntryOf<Leaf> = { slot: entry.slot }
  for (const key of Object.keys(entry)) {
    const value = entry[key]
    if (value !== undefined && key !== 'slot')
      setKey<Leaf | number | null>(copy, key, isFact(value) ? leaf(value) : value)
  }
  return copy
}

function projectTable<Leaf>(table: TableOf<Fact>, leaf: (fact: Fact) => Leaf): TableOf<Leaf> {
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
  leaf: (fact: Fact) => Leaf,
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
  leaf: (fact: Fact) => Leaf,
): SectionOf<Leaf> {
  return {
    heading: heading === null ? null : leaf(heading),
    depth,
    text: typeof text === 'string' ? text : leaf(text),
  }
}

/** The normalized record nests three levels at most: data, options, rounds. */
function projectData<Leaf>(data: DataOf<Fact>, leaf: (fact: Fact) => Leaf): DataOf<Leaf> {
  const copy: DataOf<Leaf> = {}
  for (const key of Object.keys(data)) {
    const value = data[key]
    if (value !== undefined) setKey(copy, key, projectValue(value, leaf))
  }
  return copy
}

function projectValue<Leaf>(value: DataValueOf<Fact>, leaf: (fact: Fact) => Leaf): DataValueOf<Leaf> {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => projectData(item, leaf))
  return isFact(value) ? leaf(value) : projectData(value, leaf)
}
