import type * as nodes from './nodes.js'

/** An article made by hand; it has no source and is written afresh. */
export function article(children: nodes.Block[], dialect: nodes.DialectId = 'flat'): nodes.Article {
  return { type: 'article', dialect, source: '', children }
}

/** A heading; `depth` from 1 (the title) to 6. */
export function heading(depth: number, value: string): nodes.Heading {
  return { type: 'heading', depth, value }
}

/** A box of facts from pairs of key and value, in order; a key may come twice. */
export function infobox(
  name: string | null,
  fields: Iterable<readonly [key: string, value: string]>,
): nodes.Infobox {
  const children: nodes.Field[] = []
  for (const [key, value] of fields) children.push(field(key, value))
  return { type: 'infobox', name, children }
}

/** One `Key: Value`. */
export function field(key: string, value: string): nodes.Field {
  return { type: 'field', key, value }
}

/** A table from rows of cell texts. */
export function table(rows: Iterable<Iterable<string>>, caption?: string): nodes.Table {
  const children: nodes.TableRow[] = []
  for (const cells of rows) children.push(tableRow(cells))
  const made: nodes.Table = { type: 'table', children }
  if (caption !== undefined) made.caption = { type: 'caption', value: caption }
  return made
}

/** One row of cell texts. */
export function tableRow(cells: Iterable<string>): nodes.TableRow {
  const children: nodes.TableCell[] = []
  for (const value of cells) children.push({ type: 'tableCell', value })
  return { type: 'tableRow', children }
}

/** The title line of the table or result list after it. */
export function caption(value: string): nodes.Caption {
  return { type: 'caption', value }
}

/** Results as lines, from entries and summaries. */
export function resultList(children: nodes.ResultList['children']): nodes.ResultList {
  return { type: 'resultList', children }
}

/** One option of a result list: `value` is the votes' text without the word "votes". */
export function resultEntry(name: string, party: string | null, value: string): nodes.ResultEntry {
  return { type: 'resultEntry', name, party, value }
}

/** `Result: …`, `Total: …` after the entries. */
export function resultSummary(key: string, value: string): nodes.ResultSummary {
  return { type: 'resultSummary', key, value }
}

/** A list of items at one depth. */
export function list(values: Iterable<string>, marker = '-'): nodes.List {
  const children: nodes.ListItem[] = []
  for (const value of values) children.push({ type: 'listItem', depth: 1, marker, value })
  return { type: 'list', children }
}

/** A key and a value on a line of their own. */
export function label(key: string, value: string): nodes.Label {
  return { type: 'label', key, value }
}

/** Prose; line feeds inside stay. */
export function paragraph(value: string): nodes.Paragraph {
  return { type: 'paragraph', value }
}

/** Text without a reading. */
export function unknown(value: string): nodes.Unknown {
  return { type: 'unknown', value }
}
