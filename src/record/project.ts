import { setKey } from '../source/set-key.js'
import { type Fact, isFact } from './fact.js'
import type { DataOf, DataValueOf, RecordOf } from './record.js'

/** Copies a record of facts into a record of other leaves. */
export function project<Leaf>(record: RecordOf<Fact>, leaf: (fact: Fact) => Leaf): RecordOf<Leaf> {
  const orNull = (fact: Fact | null) => (fact === null ? null : leaf(fact))
  return {
    title: orNull(record.title),
    dialect: record.dialect,
    kind: record.kind,
    data: record.data === null ? null : projectData(record.data, leaf),
    infoboxes: record.infoboxes.map(({ name, fields, groups }) => ({
      name,
      fields: mapValues(fields, orNull),
      groups: mapValues(groups, (entries) =>
        entries.map((entry) => {
          const copy: { [key: string]: Leaf | number | null; slot: number } = { slot: entry.slot }
          for (const key of Object.keys(entry)) {
            const value = entry[key]
            if (value !== undefined) setKey(copy, key, isFact(value) ? leaf(value) : value)
          }
          return copy
        }),
      ),
    })),
    tables: record.tables.map((table) => ({
      ...table,
      caption: orNull(table.caption),
      rows: table.rows.map((row) => mapValues(row, orNull)),
      summaries: table.summaries.map(({ role, cells }) => ({ role, cells: mapValues(cells, orNull) })),
    })),
    sections: record.sections.map(({ heading, depth, text }) => ({
      heading: orNull(heading),
      depth,
      text: typeof text === 'string' ? text : leaf(text),
    })),
  }
}

function mapValues<From, To>(
  source: { [key: string]: From },
  map: (value: From) => To,
): { [key: string]: To } {
  const target: { [key: string]: To } = {}
  for (const key of Object.keys(source)) {
    const value = source[key]
    if (value !== undefined) setKey(target, key, map(value))
  }
  return target
}

/** The normalized record nests three levels at most: data, options, rounds. */
function projectData<Leaf>(data: DataOf<Fact>, leaf: (fact: Fact) => Leaf): DataOf<Leaf> {
  return mapValues(data, (value): DataValueOf<Leaf> => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map((item) => projectData(item, leaf))
    return isFact(value) ? leaf(value) : projectData(value, leaf)
  })
}
