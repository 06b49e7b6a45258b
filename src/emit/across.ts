import { itemMarks } from '../article/item-marks.js'
import type { Article, Block, DialectId, Field, Infobox, List, Table, TableCell } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import type { ProvenanceLeaf, TableOf } from '../record/record.js'
import { toRecord } from '../record/to-record.js'
import { append } from '../source/list.js'
import { tableBlocks } from './article.js'

/**
 * An article of wikitext as the other dialects can say it: tables with their spans filled and one name for each column, as the record has them; boxes and
 * tables inside values and cells behind what they stand in; lists as lines. Of an article of another dialect only the tables that state spans are
 * written so: those of HTML in Markdown.
 */
export function acrossDialects(article: Article, to: DialectId, profiles: readonly Profile[] = []): Article {
  const isWiki = article.dialect === 'wikitext'
  if (article.source === '' || article.dialect === to || !(isWiki || article.children.some(statesSpans)))
    return article
  const tables = toRecord(article, { provenance: true, profiles }).tables.values()
  let next = tables.next()
  const children: Block[] = []
  for (const [at, block] of article.children.entries()) {
    const end = block.position?.end.offset ?? 0
    if (!(isWiki || statesSpans(block))) {
      children.push(block)
      while (!next.done && placeOf(next.value) < end) next = tables.next()
      continue
    }
    if (block.type === 'caption' && article.children[at + 1]?.type === 'table') continue
    if (block.type === 'infobox') append(children, plainBoxes([block]))
    else if (block.type === 'table') append(children, plainBoxes(boxesOf(block)))
    else if (block.type === 'list') append(children, plainLists(block))
    else children.push(block)
    for (; !next.done && placeOf(next.value) < end; next = tables.next())
      if (!isListed(next.value)) append(children, tableBlocks(next.value))
  }
  for (; isWiki && !next.done; next = tables.next())
    if (!isListed(next.value)) append(children, tableBlocks(next.value))
  return { ...article, children }
}

function statesSpans(block: Block): boolean {
  return block.type === 'table' && block.children.some((row) => row.children.some(spansPlaces))
}

function spansPlaces({ columnSpan, rowSpan }: TableCell): boolean {
  return columnSpan !== undefined || rowSpan !== undefined
}

/** A list with numbers where the wiki counts: several where items with and without numbers follow each other. */
function plainLists(list: List): List[] {
  const marks = itemMarks(list)
  const lists: List[] = []
  let isCounted = false
  for (const [at, item] of list.children.entries()) {
    const last = lists.at(-1)
    const marker = marks[at] ?? item.marker
    const counts: boolean = item.depth === 1 ? marker !== item.marker : isCounted
    if (last === undefined || counts !== isCounted)
      lists.push({ type: 'list', children: [{ ...item, marker }] })
    else last.children.push({ ...item, marker })
    isCounted = counts
  }
  return lists
}

/** A table made of the lines of a list, which stands there as a block. */
function isListed({ form }: TableOf<ProvenanceLeaf>): boolean {
  return form === 'list'
}

/** Where a table states something; the beginning of the text for one that states nothing. */
function placeOf({ caption, rows, summaries }: TableOf<ProvenanceLeaf>): number {
  const cells = [...rows, ...summaries.map((summary) => summary.cells)]
  for (const leaf of [caption, ...cells.flatMap((row) => Object.values(row))])
    if (leaf !== null && leaf.at.length > 0) return leaf.at.offset
  return 0
}

/** Boxes, each followed by those inside it. */
function plainBoxes(boxes: readonly Infobox[]): Infobox[] {
  const plain: Infobox[] = []
  const waiting = [...boxes].reverse()
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    const { children, ...own } = box
    plain.push({
      ...own,
      children: children.map((child) => (child.type === 'field' ? plainField(child) : child)),
    })
    for (const child of [...children].reverse())
      if (child.type === 'field') append(waiting, insideOf(child).reverse())
  }
  return plain
}

function plainField({ key, value, markup }: Field): Field {
  const lines = markup?.items?.map(({ at, atEnd }) => value.slice(at, atEnd).trim())
  return { type: 'field', key, value: lines?.join('\n') ?? value }
}

/** The boxes of a table, that stand in no cell and in its cells, and those in the tables inside. */
function boxesOf(table: Table): Infobox[] {
  return [...(table.boxes ?? []), ...table.children.flatMap(({ children }) => children.flatMap(insideOf))]
}

/** What nests is no deeper than a dialect reads it. */
function insideOf({ boxes = [], tables = [] }: Field | TableCell): Infobox[] {
  return [...boxes, ...tables.flatMap(boxesOf)]
}
