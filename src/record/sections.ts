import { itemMarks } from '../article/item-marks.js'
import type { Article, Block, Caption, Heading, Infobox, List, ResultList, Table } from '../article/nodes.js'
import { append, lastOf } from '../source/list.js'
import { type Fact, textFact } from './fact.js'
import type { SectionOf } from './record.js'
import { type ListContext, listedResults, listedSummary, writtenSummaries } from './results/listed-results.js'
import type { ResultLine } from './results/result-line.js'
import { resultLines } from './results/result-list.js'
import { textOf as factText } from './text-of.js'

/** A table, or lines of results, with the section it stands in and the caption line before it. */
export interface PlacedTable {
  source: Table | ResultLine[]
  section: string | null
  caption: Caption | null
}

/** An article's blocks by what the record makes of them. */
export interface Outline {
  title: Fact | null
  infoboxes: Infobox[]
  tables: PlacedTable[]
  sections: SectionOf<Fact>[]
}

/**
 * Sorts the blocks of an article into title, infoboxes, tables and sections of text. A title that was given beside the text is the
 * article's; a first heading that says another is that of a section.
 */
export function outlineOf(article: Article): Outline {
  return new OutlineReader(article).read()
}

/** Lines of results, and the place of the last block that they are from. */
interface PlacedResults {
  lines: ResultLine[]
  last: number
}

class OutlineReader {
  readonly #article: Article
  readonly #outline: Outline = { title: null, infoboxes: [], tables: [], sections: [] }
  /** The heading of the section, and those that it stands under, its own the last. */
  #heading: string | null = null
  readonly #path: Heading[] = []
  #section: SectionOf<Fact> = { heading: null, depth: 1, text: '' }
  /** The texts of the section so far. */
  #texts: string[] = []

  constructor(article: Article) {
    this.#article = article
  }

  read(): Outline {
    const { children, title } = this.#article
    this.#begin(this.#section)
    for (let at = 0; at < children.length; at++) {
      const block = children[at]
      if (block !== undefined) at = this.#take(block, at)
    }
    this.#end()
    if (this.#outline.title === null && title !== undefined) this.#outline.title = textFact(title, {})
    return this.#outline
  }

  /** Takes the block at a place, and what belongs to it; gives the place of the last one taken. */
  #take(block: Block, at: number): number {
    const results = this.#resultsAt(at)
    if (results !== null) return this.#takeResults(results, at)
    if (block.type === 'infobox') {
      addBox(this.#outline, block, this.#heading)
      for (const child of block.children) if (child.type === 'unknown') this.#write(child.value)
    } else if (block.type === 'table')
      addTable(this.#outline, block, this.#heading, captionBefore(this.#article.children, at))
    else if (block.type === 'heading') this.#takeHeading(block)
    else if (block.type !== 'resultList' && !(block.type === 'caption' && this.#isCaptioned(at + 1)))
      this.#write(textOf(block))
    return at
  }

  #takeResults({ lines, last }: PlacedResults, at: number): number {
    const { children } = this.#article
    const caption = captionBefore(children, at)
    const end = children[last]?.type === 'list' ? takeSummaries(lines, children, last) : last
    this.#outline.tables.push({ source: lines, section: this.#heading, caption })
    return end
  }

  #takeHeading(block: Heading): void {
    const { title } = this.#article
    const mayBeTitle =
      block.depth === 1 && this.#outline.title === null && this.#outline.sections.length === 1
    if (mayBeTitle && (title === undefined || isSameTitle(block.value, title))) {
      this.#outline.title = textFact(block.value, block)
      return
    }
    this.#heading = block.value
    while ((lastOf(this.#path)?.depth ?? 0) >= block.depth) this.#path.pop()
    this.#path.push(block)
    this.#end()
    this.#begin({ heading: textFact(block.value, block), depth: block.depth, text: '' })
  }

  #begin(section: SectionOf<Fact>): void {
    this.#section = section
    this.#texts = []
    this.#outline.sections.push(section)
  }

  #end(): void {
    this.#section.text = this.#texts.join('\n\n')
  }

  #write(text: string): void {
    if (text !== '') this.#texts.push(text)
  }

  /** The results that begin with the block at a place, null where none do. */
  #resultsAt(at: number): PlacedResults | null {
    const { children } = this.#article
    const block = children[at]
    if (!isListed(block)) return null
    const run = isListed(children[at - 1]) ? [] : listsInTurn(children, at)
    const together = run.length > 1 ? listedResults(run, this.#listContext()) : null
    if (together !== null) return { lines: together, last: at + run.length - 1 }
    const lines =
      block.type === 'resultList' ? resultLines(block) : listedResults([block], this.#listContext())
    return lines === null ? null : { lines, last: at }
  }

  #listContext(): ListContext {
    const above = this.#path.slice(0, -1).map(({ value }) => value.slice(0, longestHeading))
    return {
      title: (this.#article.title ?? factText(this.#outline.title)).slice(0, longestHeading),
      heading: (this.#heading ?? '').slice(0, longestHeading),
      above: above.join('\n'),
    }
  }

  /** Whether what stands at a place has the caption before it as its own. */
  #isCaptioned(at: number): boolean {
    const block = this.#article.children[at]
    return block?.type === 'table' || this.#resultsAt(at) !== null
  }
}

/** Of a heading over a list no more is looked at. */
const longestHeading = 300

/** Titles differ in more than blanks, and in what stands for them in addresses. */
function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string): string => title.replace(/[_\s]+/g, ' ').trim()
  return plain(one) === plain(other)
}

/** An infobox, then those inside its values. What nests is no deeper than a dialect reads it. */
function addBox(outline: Outline, box: Infobox, section: string | null): void {
  outline.infoboxes.push(box)
  for (const child of box.children) {
    if (child.type !== 'field') continue
    for (const inner of child.boxes ?? []) addBox(outline, inner, section)
    for (const table of child.tables ?? []) addTable(outline, table, section, null)
  }
}

/** A table, then the boxes and tables inside it; one that is only a frame around them is none. */
function addTable(outline: Outline, node: Table, section: string | null, caption: Caption | null): void {
  if (!isFrame(node)) outline.tables.push({ source: node, section, caption })
  for (const box of node.boxes ?? []) addBox(outline, box, section)
  for (const { children: cells } of node.children)
    for (const { boxes, tables } of cells) {
      for (const box of boxes ?? []) addBox(outline, box, section)
      for (const table of tables ?? []) addTable(outline, table, section, null)
    }
}

/** Whether a table has nothing to say but the boxes and tables that it lays out. */
function isFrame({ boxes, children, caption }: Table): boolean {
  if (children.length === 0) return boxes !== undefined
  if (caption !== undefined) return false
  let holds = false
  for (const { children: cells } of children)
    for (const { value, boxes: inner, tables } of cells) {
      if (value !== '') return false
      if (inner !== undefined || tables !== undefined) holds = true
    }
  return holds
}

function captionBefore(blocks: readonly Block[], at: number): Caption | null {
  const before = blocks[at - 1]
  return before?.type === 'caption' ? before : null
}

function isListed(block: Block | undefined): block is List | ResultList {
  return block?.type === 'list' || block?.type === 'resultList'
}

/**
 * Lists from a place on of which one goes on where the other ends: some lines are written as results (`- Ada (Red): 5 votes`)
 * and some as they are in any list (`- Bo (Blue): 4 votes (elected)`). Two of a kind are two, and so is what stands below a total.
 */
function listsInTurn(blocks: readonly Block[], at: number): (List | ResultList)[] {
  const run: (List | ResultList)[] = []
  for (let next = at; ; next++) {
    const block = blocks[next]
    const last = lastOf(run)
    if (!isListed(block) || block.type === last?.type) return run
    run.push(block)
    if (block.type === 'resultList' && block.children.some(({ type }) => type === 'resultSummary')) return run
  }
}

/** Adds what stands right under a list of results and sums it up; gives the place of the last of it. */
function takeSummaries(results: ResultLine[], blocks: readonly Block[], at: number): number {
  for (let next = at + 1; ; next++) {
    const lines = summariesIn(blocks[next])
    if (lines === null) return next - 1
    append(results, lines)
  }
}

function summariesIn(block: Block | undefined): ResultLine[] | null {
  if (block?.type === 'paragraph') return writtenSummaries(block)
  const line = block?.type === 'label' ? listedSummary(block) : null
  return line === null ? null : [line]
}

function textOf(block: Exclude<Block, Infobox | Table | ResultList>): string {
  if (block.type === 'label') return `${block.key}: ${block.value}`
  if (block.type !== 'list') return block.value
  const marks = itemMarks(block)
  return block.children
    .map(({ depth, value }, at) => {
      const indent = '  '.repeat(Math.min(depth, 20) - 1)
      const marker = marks[at] ?? '-'
      return `${indent}${bullets.has(marker) ? '-' : marker} ${value}`
    })
    .join('\n')
}

/** Marks of an item without a number: which one it is says nothing, and each dialect has its own. */
const bullets: ReadonlySet<string> = new Set(['-', '*', '+', '•'])
