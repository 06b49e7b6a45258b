import type { Article, Block, Infobox, PageName, Table } from '../../article/nodes.js'
import type { TemplateSource } from '../../article/template-source.js'
import { withLineFeeds } from '../../source/line-ends.js'
import type { Span } from '../../source/span.js'
import { redirectLink } from '../redirect.js'
import { readInfobox } from './blocks/infobox.js'
import { addList } from './blocks/list.js'
import type { ListLine } from './blocks/list-line.js'
import { BlockSource, type EnclosedReaders, type Prose } from './blocks/source.js'
import { readTable } from './blocks/table.js'
import { readTemplateTable } from './blocks/template-table.js'
import { isProse, looksLikeBox, type Place } from './box-shape.js'
import { isListMark } from './inline/gap.js'
import { Ahead } from './syntax/ahead.js'
import { templateName } from './syntax/call.js'
import { headingEnd, isHeadingLine, skipBlanks } from './syntax/line-marks.js'
import type { SyntaxNode, TableSyntax, Template } from './syntax/nodes.js'
import { parseSyntax } from './syntax/parse.js'
import { isSpace } from './syntax/space.js'
import { isTableTemplate, type TemplateTable, templateTable } from './template-tables.js'
import { type Registry, registryWith } from './templates/registry.js'

export interface WikitextOptions {
  /** Templates to know besides the shipped ones; they go before these, and of two with the same name the later counts. */
  templates?: readonly TemplateSource[] | undefined
  /** `shown`: of headings, paragraphs and lists nothing is kept but their text, and no node has a position. A plain record takes no more; printing and provenance do. */
  prose?: Prose
}

/** Reads MediaWiki source. Any text is read, nothing throws; what has no reading is kept. Takes time in proportion to the text. */
export function parseWikitext(
  source: string,
  { templates = [], prose = 'marked' }: WikitextOptions = {},
): Article {
  const text = withLineFeeds(source)
  const article = new ArticleReader(text, registryWith(templates), prose).read()
  if (text !== source) article.source = source
  if (templates.length > 0) article.templates = templates
  return article
}

class ArticleReader implements EnclosedReaders {
  readonly #source: BlockSource
  readonly #text: string
  readonly #nodes: readonly SyntaxNode[]
  readonly #ahead: Ahead
  readonly #registry: Registry
  readonly #children: Block[] = []
  /** Index of the first construct that does not end before `#at`. */
  #next = 0
  #at = 0
  /** How far into the article it is; null after the first heading. */
  #place: Place | null = 'atHead'
  /** Where the last paragraph stands. */
  #paragraphAt: Span = [0, 0]

  constructor(text: string, registry: Registry, prose: Prose) {
    this.#text = text
    this.#registry = registry
    this.#source = new BlockSource(text, registry, prose)
    this.#ahead = new Ahead(text)
    this.#nodes = parseSyntax(text, this.#ahead)
  }

  read(): Article {
    const text = this.#text
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1
    const redirect = this.#redirect()
    while (this.#at < text.length) this.#block()
    const article: Article = {
      type: 'article',
      dialect: 'wikitext',
      source: text,
      children: this.#children,
      position: this.#source.position(0, text.length),
    }
    if (redirect !== null) article.redirect = redirect
    const { categories } = this.#source.inline
    if (categories.length > 0) article.categories = categories
    return article
  }

  /** Takes `#REDIRECT [[Target]]` at the beginning. */
  #redirect(): PageName | null {
    const text = this.#text
    let start = this.#at
    while (isSpace(text.charCodeAt(start))) start++
    const at = redirectLink(text, start)
    const link = at === -1 ? undefined : this.#nodeFrom(at)
    if (link?.type !== 'link' || link.start !== at) return null
    const [target] = link.parts
    if (target === undefined) return null
    // A colon before it says that nothing is meant but the page.
    const from = skipBlanks(text, target.start)
    const colon = text.charCodeAt(from) === 58 ? 1 : 0
    const name = this.#source.inline.pageName({ ...target, start: from + colon })
    if (name !== null) this.#at = link.end
    return name
  }

  box(node: Template): Infobox {
    return readInfobox(this.#source, node, this)
  }

  table(node: TableSyntax | TemplateTable): Table {
    if (node.type === 'table') return readTable(this.#source, node, this)
    return readTemplateTable(this.#source, node, this)
  }

  #block(): void {
    const text = this.#text
    const start = this.#at
    const first = skipBlanks(text, start)
    const node = this.#nodeFrom(first)
    if (node !== undefined && node.start === first && this.#own(node)) return
    const code = text.charCodeAt(first)
    if (code === 10 || first >= text.length) this.#at = first + 1
    else if (first === start && code === 61 && this.#heading(start)) return
    else if (first === start && node !== undefined && this.#opensTable(first)) this.#at = node.start
    else if (first === start && isListMark(code)) this.#list()
    else this.#paragraph(first)
  }

  /** The first construct that ends after `at`. */
  #nodeFrom(at: number): SyntaxNode | undefined {
    let node = this.#nodes[this.#next]
    while (node !== undefined && node.end <= at) node = this.#nodes[++this.#next]
    return node
  }

  /** Adds a construct that is a block of its own. */
  #own(node: SyntaxNode): boolean {
    const kind = this.#blockKind(node)
    if (kind === null) return false
    const table =
      kind === 'templates' ? templateTable(this.#text, this.#nodes, this.#firstFrom(node.start)) : null
    if (table !== null) this.#children.push(this.table(table))
    else if (node.type === 'table') this.#children.push(this.table(node))
    else if (node.type === 'template') this.#children.push(this.box(node))
    this.#at = table?.end ?? node.end
    return true
  }

  /** What a construct is as a block; null for one that is part of a text. */
  #blockKind(node: SyntaxNode): 'table' | 'box' | 'templates' | null {
    if (node.type === 'table') return 'table'
    if (node.type !== 'template') return null
    const name = templateName(this.#text, node)
    if (this.#source.isBox(name)) return 'box'
    if (isTableTemplate(this.#text, node)) return 'templates'
    return this.#place !== null && looksLikeBox(this.#text, node, this.#registry, this.#place) ? 'box' : null
  }

  #opensTable(first: number): boolean {
    const node = this.#nodeFrom(first)
    return node?.type === 'table' && this.#text.slice(first, node.start).trim().replaceAll(':', '') === ''
  }

  /** Where the line at `from` ends, constructs on it taken whole; `limit` where one that is a block begins. */
  #lineEnd(from: number): number {
    let at = from
    for (;;) {
      const node = this.#nodeFrom(at)
      const end = this.#ahead.next('\n', at)
      if (node === undefined || node.start >= end) return end
      if (node.start > from && this.#blockKind(node) !== null) return node.start
      at = Math.max(node.end, at)
    }
  }

  #heading(start: number): boolean {
    const text = this.#text
    const end = this.#lineEnd(start)
    if (!isHeadingLine(text, start, end)) return false
    const last = headingEnd(text, start, end)
    let depth = 0
    while (depth < 6 && text.charCodeAt(start + depth) === 61 && text.charCodeAt(last - 1 - depth) === 61)
      depth++
    while (last - start - 2 * depth < 1) depth--
    const leaf = this.#source.proseLeaf(this.#stretch(start + depth, last - depth))
    this.#place = null
    this.#children.push({ type: 'heading', depth, ...leaf, position: this.#source.position(start, end) })
    this.#at = end + 1
    return true
  }

  #stretch(start: number, end: number) {
    const nodes: SyntaxNode[] = []
    for (let index = this.#firstFrom(start); ; index++) {
      const node = this.#nodes[index]
      if (node === undefined || node.start >= end) return { start, end, nodes }
      nodes.push(node)
    }
  }

  #firstFrom(start: number): number {
    let index = this.#next
    while (index > 0 && (this.#nodes[index - 1]?.start ?? 0) >= start) index--
    while ((this.#nodes[index]?.start ?? start) < start) index++
    return index
  }

  #list(): void {
    const text = this.#text
    const lines: ListLine[] = []
    while (isListMark(text.charCodeAt(this.#at)) && !this.#opensTable(this.#at)) {
      const at = this.#at
      let content = at
      while (isListMark(text.charCodeAt(content))) content++
      const depth = content - at
      const end = this.#lineEnd(at)
      content = Math.min(skipBlanks(text, content), end)
      const plain = this.#source.inline.read(this.#stretch(content, end))
      lines.push({ plain, depth, marker: text.charAt(at + depth - 1), start: at, end })
      this.#at = text.charCodeAt(end) === 10 ? end + 1 : end
      if (this.#at === end) break
    }
    addList(this.#source, lines, this.#children, this.#paragraphAt)
    if (this.#place === 'atHead') this.#place = 'inLead'
  }

  #paragraph(start: number): void {
    const text = this.#text
    let end = this.#lineEnd(start)
    while (text.charCodeAt(end) === 10 && this.#goesOn(end + 1)) end = this.#lineEnd(end + 1)
    const stretch = this.#stretch(start, end)
    const leaf = this.#source.proseLeaf(stretch)
    if (leaf.value !== '') {
      this.#children.push({ type: 'paragraph', ...leaf, position: this.#source.position(start, end) })
      this.#paragraphAt = [start, end]
      if (this.#place === 'atHead' && isProse(text, stretch)) this.#place = 'inLead'
    }
    this.#at = Math.max(end, start + 1)
  }

  /** Whether the line at `at` is more of the same paragraph. */
  #goesOn(at: number): boolean {
    const text = this.#text
    const first = skipBlanks(text, at)
    const code = text.charCodeAt(first)
    if (first >= text.length || code === 10) return false
    if (first === at && (isListMark(code) || (code === 61 && isHeadingLine(text, at, this.#lineEnd(at)))))
      return false
    const node = this.#nodeFrom(first)
    if (node === undefined || node.start !== first) return true
    return this.#blockKind(node) === null
  }
}
