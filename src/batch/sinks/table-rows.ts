import { toJson } from '../../emit/json.js'
import { textOf } from '../../emit/leaf.js'
import type { ReadArticle } from '../work/encoder.js'
import { articleName } from './article-name.js'
import { dataRows } from './data-rows.js'
import { statedItems } from './stated.js'
import type { RowOf, TableName, tables } from './tables.js'

/** The rows of every table. */
export type Rows = { [Name in TableName]: RowOf<(typeof tables)[Name]>[] }

/** What an article adds to the tables. Its record has provenance. */
export function tableRows(read: ReadArticle): Rows {
  const article = articleName(read.origin)
  return {
    articles: [articleRow(article, read)],
    fields: [...fieldRows(article, read)],
    options: read.record.data === null ? [] : [...dataRows(article, read.record.data)],
    rows: [...cellRows(article, read)],
    findings: [...findingRows(article, read)],
  }
}

function articleRow(article: string, { origin, record, findings }: ReadArticle): Rows['articles'][number] {
  const count = (severity: string): number | null =>
    findings?.filter((finding) => finding.severity === severity).length ?? null
  return {
    article,
    title: record.title === null ? null : textOf(record.title),
    dialect: record.dialect,
    kind: record.kind,
    source: origin.source,
    source_line: origin.line ?? null,
    page: origin.page?.id ?? null,
    namespace: origin.page?.namespace ?? null,
    revision: origin.page?.revision ?? null,
    timestamp: origin.page?.timestamp ?? null,
    errors: count('error'),
    warnings: count('warning'),
  }
}

function* fieldRows(article: string, { record }: ReadArticle): Generator<Rows['fields'][number]> {
  for (const [index, { name, fields, groups }] of record.infoboxes.entries()) {
    const place = { article, infobox: index + 1, infobox_name: name, group: null, slot: null, part: null }
    for (const [key, leaf] of Object.entries(fields))
      for (const { cells, item, status } of statedItems(leaf)) yield { ...place, key, item, ...cells, status }
    for (const [group, entries] of Object.entries(groups))
      for (const { slot, part = null, ...members } of entries)
        for (const [key, leaf] of Object.entries(members))
          for (const { cells, item, status } of statedItems(leaf))
            yield { ...place, group, slot, part, key, item, ...cells, status }
  }
}

function* cellRows(article: string, { record }: ReadArticle): Generator<Rows['rows'][number]> {
  for (const [index, { section, columns, rows, summaries }] of record.tables.entries()) {
    const place = { article, table: index + 1, section }
    const lines = [
      ...rows.map((cells, at) => ({ row: at + 1, summary: null, cells })),
      ...summaries.map(({ role, cells }, at) => ({ row: at + 1, summary: role, cells })),
    ]
    const known = new Map(columns.map((column) => [column.key, column]))
    for (const { row, summary, cells } of lines)
      for (const [key, leaf] of Object.entries(cells)) {
        const { label = null, role = null } = known.get(key) ?? {}
        for (const stated of statedItems(leaf))
          yield { ...place, row, summary, key, label, role, ...stated.cells }
      }
  }
}

function* findingRows(article: string, { findings }: ReadArticle): Generator<Rows['findings'][number]> {
  for (const { rule, severity, message, line, column, endLine, endColumn, actual, expected } of findings ??
    [])
    yield {
      article,
      rule,
      severity,
      message,
      line,
      column,
      end_line: endLine,
      end_column: endColumn,
      actual: actual ?? null,
      expected: toJson(expected),
    }
}
