import {
  article,
  caption,
  heading,
  infobox,
  paragraph,
  resultEntry,
  resultList,
  resultSummary,
  table,
} from '../article/build.js'
import type { Article, Block, DialectId, ResultList } from '../article/nodes.js'
import type { CellsOf, DataOf, InfoboxOf, SectionOf, TableOf } from '../record/record.js'
import { append } from '../source/list.js'
import { ownValue } from '../source/own-value.js'
import type { ValueType } from '../value/reading.js'
import { headerRows } from './article-header.js'
import { spellKey } from './article-key.js'
import { cellText, fieldText } from './article-text.js'
import { type AnyRecord, type Field, type Leaf, statementOf, textOf } from './leaf.js'

/**
 * Builds the article that a record describes, for a dialect's writer to print. What it prints reads back as the same record:
 * raw texts are used where the record has them, else each value's plain form. It has no source and no positions.
 */
export function toArticle(record: AnyRecord, dialect: DialectId = 'flat'): Article {
  const blocks: Block[] = []
  if (record.title !== null) blocks.push(heading(1, textOf(record.title)))
  const ledParties = ledPartiesOf(record.data)
  for (const box of record.infoboxes) blocks.push(infobox(box.name, fieldsOf(box, ledParties)))
  let next = appendTables(blocks, record.tables, 0, null)
  for (const section of record.sections) {
    appendSection(blocks, section)
    next = appendTables(
      blocks,
      record.tables,
      next,
      section.heading === null ? null : textOf(section.heading),
    )
  }
  for (const left of record.tables.slice(next)) append(blocks, tableBlocks(left))
  const made = article(blocks, dialect)
  if (record.redirect !== undefined) made.redirect = { value: textOf(record.redirect) }
  if (record.categories !== undefined)
    made.categories = record.categories.map((name) => ({ value: textOf(name) }))
  return made
}

function appendSection(blocks: Block[], { heading: title, depth, text }: SectionOf<Leaf>): void {
  if (title !== null) blocks.push(heading(depth, textOf(title)))
  for (const part of textOf(text).split('\n\n')) if (part !== '') blocks.push(paragraph(part))
}

/** Appends the tables of a section from index `from` on, and gives the index after them: tables stand in the order of their sections. */
function appendTables(
  blocks: Block[],
  tables: readonly TableOf<Leaf>[],
  from: number,
  section: string | null,
): number {
  let at = from
  for (let table = tables[at]; table !== undefined && table.section === section; table = tables[++at]) {
    append(blocks, tableBlocks(table))
  }
  return at
}

function* fieldsOf(
  { fields, groups }: InfoboxOf<Field>,
  ledParties: ReadonlySet<unknown>,
): Generator<[key: string, value: string]> {
  for (const [key, leaf] of Object.entries(fields)) yield* fieldTexts(spellKey(key, null), leaf)
  for (const entries of Object.values(groups)) {
    for (const { slot, part, ...members } of entries) {
      const place = { slot, part: typeof part === 'number' ? part : null }
      for (const [key, leaf] of Object.entries(members)) {
        const name = key === 'candidate' && ledParties.has(slot) ? 'leader' : key
        yield* fieldTexts(spellKey(name, place), leaf)
      }
    }
  }
}

/** The slots whose options are parties: the person there is its leader, which the key has to say again. */
function ledPartiesOf(data: DataOf<Leaf> | null): Set<unknown> {
  const options = data?.options
  if (!Array.isArray(options)) return new Set()
  return new Set(options.filter(({ kind }) => kind === 'party').map(({ slot }) => slot))
}

/** A key that was given several times is given as often again. */
function* fieldTexts(key: string, leaf: Field): Generator<[key: string, value: string]> {
  for (const other of statementOf(leaf)?.others ?? []) yield [key, fieldText({ ...other })]
  yield [key, fieldText(leaf)]
}

/** A table as its record says it, after its caption; rows are in the order of the source where the record has it. */
export function tableBlocks(given: TableOf<Leaf>): Block[] {
  const title = given.caption === null ? '' : textOf(given.caption)
  const list = given.form === 'list' ? resultListOf(given) : null
  if (list !== null) return title === '' ? [list] : [caption(title), list]
  const { columns } = given
  const rows = headerRows(columns)
  if (title !== '') rows.unshift(columns.map((_, index) => (index === 0 ? title : '')))
  for (const cells of inOrder([...given.rows, ...given.summaries.map((summary) => summary.cells)])) {
    rows.push(columns.map((column) => cellText(ownValue(cells, column.key), column.type)))
  }
  return [table(rows)]
}

/** Rows by where the last of their cells stands: one that spans into a row stands before it. */
function inOrder(rows: readonly CellsOf<Leaf>[]): CellsOf<Leaf>[] {
  const placed = rows.map((cells) => {
    const leaves = Object.values(cells)
    return {
      cells,
      at: leaves.reduce<number>((last, leaf) => Math.max(last, statementOf(leaf)?.at.offset ?? 0), 0),
    }
  })
  return placed.sort((a, b) => a.at - b.at).map(({ cells }) => cells)
}

/** Results as lines again, or null for a table whose columns do not say which is the name. */
function resultListOf({ columns, rows, summaries }: TableOf<Leaf>): ResultList | null {
  const key = (role: string): string | undefined => columns.find((column) => column.role === role)?.key
  const name = key('name')
  const party = key('party')
  const count = key('votes') ?? key('delegates') ?? key('seats')
  const share = key('share')
  if (name === undefined || (count === undefined && share === undefined)) return null
  const figures = (cells: CellsOf<Leaf>): string => {
    const counted = textIn(cells, count, 'integer')
    const shared = textIn(cells, share, 'percent')
    // With provenance both have the text in which they stand together.
    return counted === shared ? counted : figuresText(counted, shared)
  }
  const children: ResultList['children'] = []
  for (const row of rows) {
    const stated = party === undefined ? null : (row[party] ?? null)
    children.push(resultEntry(fieldText(row[name]), stated === null ? null : fieldText(stated), figures(row)))
  }
  for (const { cells } of summaries) children.push(resultSummary(fieldText(cells[name]), figures(cells)))
  return resultList(children)
}

function textIn(cells: CellsOf<Leaf>, key: string | undefined, type: ValueType): string {
  return key === undefined ? '' : cellText(cells[key], type)
}

/** `11,705 (56.2%)`, or what there is of the two. */
function figuresText(count: string, share: string): string {
  return count === '' || share === '' ? count + share : `${count} (${share})`
}
