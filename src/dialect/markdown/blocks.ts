import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Block, Caption, Infobox } from '../../article/nodes.js'
import { append } from '../../source/list.js'
import type { PlainText } from '../plain-text.js'
import { readHtmlTable } from './html-table.js'
import { fieldsOfList, hasField, infoboxOfTable, isFieldList } from './infobox.js'
import { readInline } from './inline.js'
import { readLabels } from './label.js'
import { type ListEntry, listEntries } from './list-entries.js'
import { markerName } from './marker.js'
import type { PieceText } from './piece-text.js'
import { readResultList, readSummaries } from './results.js'
import { readTable } from './table.js'
import { unknownBlock, unknownCode } from './unknown.js'

/** What the blocks before say about the next one. Carried from piece to piece. */
export interface Progress {
  /** No heading but the title yet. */
  lead: boolean
  infobox: boolean
}

/** Turns the blocks of Markdown into those of an article. */
export class BlockReader {
  readonly #nodes: readonly RootContent[]
  readonly #text: PieceText
  readonly #progress: Progress
  readonly #blocks: Block[]
  #at = 0

  constructor(root: Root, text: PieceText, progress: Progress, blocks: Block[]) {
    this.#nodes = root.children
    this.#text = text
    this.#progress = progress
    this.#blocks = blocks
  }

  read(): void {
    for (let node = this.#nodes[this.#at]; node !== undefined; node = this.#nodes[this.#at]) {
      this.#at++
      this.#readNode(node)
    }
  }

  #readNode(node: RootContent): void {
    const text = this.#text
    switch (node.type) {
      case 'heading':
        this.#readHeading(node)
        break
      case 'paragraph':
        this.#readParagraph(node)
        break
      case 'list':
        this.#readList(listEntries(node, text))
        break
      case 'table':
        this.#blocks.push(this.#leadInfobox(() => infoboxOfTable(node, text, false)) ?? readTable(node, text))
        break
      case 'code':
        this.#blocks.push(unknownCode(node, text))
        break
      case 'html':
        this.#blocks.push(readHtmlTable(text, text.start(node), text.end(node)) ?? unknownBlock(node, text))
        break
      // What a link refers to says nothing of its own: it stays between the blocks.
      case 'definition':
        break
      default:
        this.#blocks.push(unknownBlock(node, text))
    }
  }

  #readHeading(node: Heading): void {
    const plain = this.#inline(node.children, node)
    if (node.depth > 1 && this.#readAnnounced(plain, node, false)) return
    if (node.depth > 1) this.#progress.lead = false
    const position = this.#text.positionOf(node)
    this.#blocks.push({ type: 'heading', depth: node.depth, ...plain.trimmed(), position })
  }

  #readParagraph(node: Paragraph): void {
    const [only] = node.children
    const emphasized = node.children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')
    const plain = this.#inline(node.children, node)
    if (this.#readAnnounced(plain, node, emphasized)) return
    const caption = this.#readCaption(plain, node, emphasized)
    const blocks = caption === null ? readLabels(plain, this.#text) : [caption]
    const position = this.#text.positionOf(node)
    append(this.#blocks, blocks ?? [{ type: 'paragraph' as const, ...plain.trimmed(), position }])
  }

  /** An infobox that a line announces: the list or table right after the line, or nothing where the line is bold. */
  #readAnnounced(marker: PlainText, node: Heading | Paragraph, emphasized: boolean): boolean {
    const name = markerName(marker)
    if (name === undefined) return false
    const infobox = this.#announcedBox()
    if (infobox === null && !emphasized) return false
    const start = this.#text.start(node)
    const position = infobox?.position
    this.#progress.infobox = true
    this.#blocks.push({
      type: 'infobox',
      name: name ?? infobox?.name ?? null,
      children: infobox?.children ?? [],
      position: {
        start: this.#text.position(start, start).start,
        end: position?.end ?? this.#text.positionOf(node).end,
      },
    })
    return true
  }

  #announcedBox(): Infobox | null {
    const next = this.#nodes[this.#at]
    let infobox: Infobox | null = null
    if (next?.type === 'list') {
      const entries = listEntries(next, this.#text)
      if (hasField(entries)) infobox = this.#infoboxOfList(entries)
    } else if (next?.type === 'table') infobox = infoboxOfTable(next, this.#text, true)
    if (infobox !== null) this.#at++
    return infobox
  }

  #readCaption(plain: PlainText, node: Paragraph, emphasized: boolean): Caption | null {
    const position = this.#text.positionOf(node)
    const word = 'Table:'
    if (plain.value.startsWith(word) && plain.isLiteral(0) && plain.isLiteral(word.length - 1) && !emphasized)
      if (plain.parts.every(({ at }) => at > 0))
        return { type: 'caption', ...plain.trimmed(word.length), position }
    if (!emphasized) return null
    const next = this.#nodes[this.#at]
    const titles = next?.type === 'table' || (next?.type === 'list' && this.#isResultList(next))
    return titles ? { type: 'caption', ...plain.trimmed(), position } : null
  }

  #isResultList(list: Extract<RootContent, { type: 'list' }>): boolean {
    return readResultList(listEntries(list, this.#text), this.#text) !== null
  }

  #readList(entries: ListEntry[]): void {
    const results = readResultList(entries, this.#text)
    if (results !== null) {
      this.#blocks.push(results)
      const next = this.#nodes[this.#at]
      const plain = next?.type === 'paragraph' ? this.#inline(next.children, next) : null
      const summaries = plain === null ? null : readSummaries(plain, 0, this.#text, false)
      if (summaries === null || next === undefined) return
      this.#at++
      append(results.children, summaries)
      if (results.position !== undefined) results.position.end = this.#text.positionOf(next).end
      return
    }
    const infobox = this.#leadInfobox(() => (isFieldList(entries) ? this.#infoboxOfList(entries) : null))
    this.#blocks.push(infobox ?? this.#plainList(entries))
  }

  /** An infobox that nothing announces: only one, and only before the first heading after the title. */
  #leadInfobox(read: () => Infobox | null): Infobox | null {
    if (!this.#progress.lead || this.#progress.infobox) return null
    const infobox = read()
    if (infobox !== null) this.#progress.infobox = true
    return infobox
  }

  #infoboxOfList(entries: readonly ListEntry[]): Infobox {
    const children = fieldsOfList(entries, this.#text)
    return { type: 'infobox', name: null, children, position: this.#around(entries) }
  }

  #plainList(entries: readonly ListEntry[]): Block {
    const children = entries.map(({ plain, depth, marker, start, end }) => ({
      type: 'listItem' as const,
      ...plain.trimmed(),
      depth,
      marker,
      position: this.#text.position(start, end),
    }))
    return { type: 'list', children, position: this.#around(entries) }
  }

  #around(entries: readonly ListEntry[]): NonNullable<Block['position']> {
    const start = entries[0]?.start ?? 0
    return this.#text.position(start, entries[entries.length - 1]?.end ?? start)
  }

  #inline(children: readonly PhrasingContent[], node: Heading | Paragraph): PlainText {
    const plain = readInline(children, this.#text)
    plain.settle(this.#text.end(node))
    return plain
  }
}
