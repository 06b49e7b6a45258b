import type { AnyRecord, Field } from '../../emit/leaf.js'
import { statedItems } from './stated.js'
import type { RowOf, tables } from './tables.js'

type FieldRow = RowOf<typeof tables.fields>
type CellRow = RowOf<typeof tables.rows>

/* A row is written out in full: there are hundreds an article, and each spread would make it several times as dear. */

/** The rows of the infoboxes. */
export function fieldRows(article: string, { infoboxes }: AnyRecord): FieldRow[] {
  const rows: FieldRow[] = []
  for (const [index, { name, fields, groups }] of infoboxes.entries()) {
    const add = (
      key: string,
      leaf: Field | null,
      group: string | null,
      slot: number | null,
      part: number | null,
    ) => {
      for (const { value, number, type, raw, line, item, status } of statedItems(leaf))
        rows.push({
          article,
          infobox: index + 1,
          infobox_name: name,
          group,
          slot,
          part,
          key,
          item,
          value,
          number,
          type,
          raw,
          line,
          status,
        })
    }
    for (const [key, leaf] of Object.entries(fields)) add(key, leaf, null, null, null)
    for (const [group, entries] of Object.entries(groups))
      for (const { slot, part = null, ...members } of entries)
        for (const [key, leaf] of Object.entries(members)) add(key, leaf, group, slot, part)
  }
  return rows
}

/** The rows of the tables and lists. */
export function cellRows(article: string, { tables }: AnyRecord): CellRow[] {
  const made: CellRow[] = []
  for (const [index, { section, columns, rows, summaries }] of tables.entries()) {
    const known = new Map(columns.map((column) => [column.key, column]))
    const add = (at: number, summary: string | null, cells: (typeof rows)[number]) => {
      for (const [key, leaf] of Object.entries(cells)) {
        const { label = null, role = null } = known.get(key) ?? {}
        for (const { value, number, type, raw, line } of statedItems(leaf))
          made.push({
            article,
            table: index + 1,
            section,
            row: at + 1,
            summary,
            key,
            label,
            role,
            value,
            number,
            type,
            raw,
            line,
          })
      }
    }
    for (const [at, cells] of rows.entries()) add(at, null, cells)
    for (const [at, { role, cells }] of summaries.entries()) add(at, role, cells)
  }
  return made
}
