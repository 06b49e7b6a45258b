import { toJson } from '../../emit/json.js'
import { textOf } from '../../emit/leaf.js'
import type { ReadArticle } from '../work/encoder.js'
import { articleName } from './article-name.js'
import { dataRows } from './data-rows.js'
import { cellRows, fieldRows } from './source-rows.js'
import type { RowOf, TableName, tables } from './tables.js'

/** The rows of every table. */
export type Rows = { [Name in TableName]: RowOf<(typeof tables)[Name]>[] }

/** What an article adds to the tables. Its record has provenance. */
export function tableRows(read: ReadArticle): Rows {
  const article = articleName(read.origin)
  const { data } = read.record
  return {
    articles: [articleRow(article, read)],
    fields: fieldRows(article, read.record),
    options: data === null ? [] : dataRows(article, data),
    rows: cellRows(article, read.record),
    findings: findingRows(article, read),
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

function findingRows(article: string, { findings }: ReadArticle): Rows['findings'] {
  return (findings ?? []).map(
    ({ rule, severity, message, line, column, endLine, endColumn, actual, expected }) => ({
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
    }),
  )
}
