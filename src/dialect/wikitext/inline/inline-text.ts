import type { LinkMark, Markup, ReferenceMark, TextNode, UnreadTemplate } from '../../../article/nodes.js'
import { append } from '../../../source/list.js'
import { PlainText } from '../../plain-text.js'
import { parametersOf, templateName } from '../syntax/call.js'
import type { TableSyntax, Template } from '../syntax/nodes.js'
import { isSpace } from '../syntax/space.js'
import type { TemplateTable } from '../template-tables.js'

/** What a text node takes over from a text that was read. */
export type TextLeaf = Pick<TextNode, 'value' | 'segments' | 'markup'> & Required<Pick<TextNode, 'span'>>

/** A template that no one knows, and the place of the text at which it stands. */
export interface UnreadCall {
  at: number
  node: Template
}

/** What few texts have: there is no list before something is in it. */
class Aside {
  readonly breaks: number[] = []
  readonly bold: { at: number; atEnd: number }[] = []
  readonly boxes: Template[] = []
  readonly tables: (TableSyntax | TemplateTable)[] = []
  readonly layouts: UnreadCall[] = []
  readonly unshown: { start: number; end: number }[] = []
  readonly drawn: { start: number; end: number }[] = []
  /** How many of the templates no one knows stand in items that have ended. */
  itemized = 0
}

const nothing: Readonly<Aside> = new Aside()

/** A sign that means nothing without a number. */
function isUnit(text: string): boolean {
  return text.length <= 2 && /^[%‰°€£¥$]$/.test(text.trim())
}

/** The text of a piece of wikitext: what a reader sees, where each character stands, and what its markup says besides. */
export class InlineText extends PlainText {
  readonly links: LinkMark[] = []
  readonly unread: UnreadCall[] = []
  readonly references: ReferenceMark[] = []
  #aside: Aside | null = null

  /** Where the text goes on with another item. */
  get breaks(): readonly number[] {
    return (this.#aside ?? nothing).breaks
  }

  /** Infoboxes and tables that stand inside the text and are no part of it. */
  get boxes(): readonly Template[] {
    return (this.#aside ?? nothing).boxes
  }

  get tables(): readonly (TableSyntax | TemplateTable)[] {
    return (this.#aside ?? nothing).tables
  }

  /** Grows with all that is read, shown or not. */
  get extent(): number {
    const { boxes, tables, unshown } = this.#aside ?? nothing
    const beside = boxes.length + tables.length + unshown.length
    return this.value.length + this.unread.length + this.references.length + beside
  }

  addBox(node: Template): void {
    this.#besides().boxes.push(node)
  }

  addTable(table: TableSyntax | TemplateTable): void {
    this.#besides().tables.push(table)
  }

  addUnread(node: Template): void {
    this.unread.push({ at: this.value.length, node })
  }

  /** Adds a template that only lays out what stands elsewhere, and is given something. */
  addLayout(node: Template): void {
    this.#besides().layouts.push({ at: this.value.length, node })
  }

  /** Adds what shows no text: the name of a picture, an address without a label, what a template is about that only shows a picture. */
  addUnshown(start: number, end: number): void {
    this.#besides().unshown.push({ start, end })
  }

  /** Adds what a program makes a picture of: a gallery, a timeline. */
  addDrawn(start: number, end: number): void {
    this.#besides().drawn.push({ start, end })
  }

  /** Makes the text from `at` on a link. */
  addLink(at: number, target: string): void {
    this.links.push({ at, atEnd: this.value.length, target })
  }

  /** Makes the text from `at` on bold. */
  addBold(at: number): void {
    this.#besides().bold.push({ at, atEnd: this.value.length })
  }

  /** Ends a line, at `[start, end)` of the source; what follows is another item. */
  addBreak(start: number, end: number): void {
    this.addStated('\n', start, end)
    this.#besides().breaks.push(this.value.length)
  }

  /** Ends an item of a list, at `[start, end)` of the source: one of nothing but templates no one knows is these. */
  endItem(source: string, start: number, end: number): void {
    const aside = this.#besides()
    const from = aside.breaks.at(-1) ?? 0
    const within = this.unread.slice(aside.itemized).filter(({ at }) => at >= from)
    aside.itemized = this.unread.length
    const [first] = within
    const last = within.at(-1)
    if (first !== undefined && last !== undefined && this.value.slice(from).trim() === '') {
      for (const call of within) call.at = this.value.length
      this.addLiteral(source, first.node.start, last.node.end)
    }
    this.addBreak(start, end)
  }

  override isBold(at: number, atEnd: number): boolean {
    return (this.#aside ?? nothing).bold.some((part) => part.at === at && part.atEnd === atEnd)
  }

  /** Hangs a reference on the text so far. */
  addReference(source: string, start: number, end: number): void {
    this.references.push({ at: this.value.length, source: source.slice(start, end) })
  }

  /** The text without blanks around it, with its marks counted from there. A text of nothing but one of the others says what that is. */
  leaf(source: string): TextLeaf {
    let filled = this.#filled()
    const isEmpty = filled.from === filled.to
    if (isEmpty ? this.#addSource(source) : this.#addNumberOf(source, filled)) filled = this.#filled()
    const { from, to } = filled
    const leaf: TextLeaf = this.slice(from, to)
    const markup = this.#markup(source, from, to)
    if (markup !== undefined) leaf.markup = markup
    return leaf
  }

  /** The same for a value, which is never given for the looks alone: a template that would show nothing speaks for itself, and so does what is drawn. */
  valueLeaf(source: string): TextLeaf {
    const leaf = this.leaf(source)
    if (leaf.value !== '' || this.boxes.length + this.tables.length + this.references.length > 0) return leaf
    const { layouts, drawn } = this.#aside ?? nothing
    append(this.unread, layouts)
    if (layouts.length === 0) for (const { start, end } of drawn) this.addLiteral(source, start, end)
    return layouts.length + drawn.length === 0 ? leaf : this.leaf(source)
  }

  /** What is shown, without blanks around it and without its marks. */
  shown(source: string): string {
    let filled = this.#filled()
    if (filled.from === filled.to && this.#addSource(source)) filled = this.#filled()
    return this.value.slice(filled.from, filled.to)
  }

  /** Whether something hangs on the text that a line of results has no place for. */
  saysMore(): boolean {
    return this.unread.length + this.boxes.length + this.tables.length > 0
  }

  #besides(): Aside {
    this.#aside ??= new Aside()
    return this.#aside
  }

  #filled(): { from: number; to: number } {
    const { value } = this
    let from = 0
    let to = value.length
    while (from < to && isSpace(value.charCodeAt(from))) from++
    while (to > from && isSpace(value.charCodeAt(to - 1))) to--
    return { from, to }
  }

  /** Where a template no one knows says the number and the text no more than its unit, `{{age share|12}}%`, both stand as they are written. */
  #addNumberOf(source: string, { from, to }: { from: number; to: number }): boolean {
    const [first] = this.unread
    const last = this.unread.at(-1)
    if (first === undefined || last === undefined || !isUnit(this.value.slice(from, to))) return false
    const [start, end] = this.slice(from, to).span
    this.value = ''
    this.segments.length = 0
    this.addLiteral(source, Math.min(first.node.start, start), Math.max(last.node.end, end))
    return true
  }

  /** Where nothing is shown, templates no one knows speak for themselves, a picture by its name, a link by its address. */
  #addSource(source: string): boolean {
    const [first] = this.unread
    const last = this.unread.at(-1)
    const [unshown] = (this.#aside ?? nothing).unshown
    if (first !== undefined && last !== undefined) this.addLiteral(source, first.node.start, last.node.end)
    else if (unshown !== undefined) this.addLiteral(source, unshown.start, unshown.end)
    else return false
    return true
  }

  #markup(source: string, from: number, to: number): Markup | undefined {
    const { links, unread, references } = this
    const items = this.breaks.length === 0 ? [] : this.#items(from, to)
    if (links.length + unread.length + references.length === 0 && items.length < 2) return undefined
    const markup: Markup = {}
    const inside = links
      .filter(({ at, atEnd }) => at >= from && atEnd <= to)
      .map(({ at, atEnd, target }) => ({ at: at - from, atEnd: atEnd - from, target }))
    if (inside.length > 0) markup.links = inside
    if (items.length > 1) markup.items = items
    const places = items.length > 1 ? items : [{ at: 0, atEnd: to - from }]
    if (unread.length > 0)
      markup.unread = hung(unread, places, from, (call, at) => unreadTemplate(source, call, at))
    if (references.length > 0)
      markup.references = hung(references, places, from, ({ source }, at) => ({ at, source }))
    return markup
  }

  /** The items between the breaks, without blanks around them; empty ones left out. */
  #items(from: number, to: number): { at: number; atEnd: number }[] {
    const items: { at: number; atEnd: number }[] = []
    let start = from
    for (const end of [...this.breaks, to]) {
      let at = Math.max(start, from)
      let atEnd = Math.min(end, to)
      while (at < atEnd && isSpace(this.value.charCodeAt(at))) at++
      while (atEnd > at && isSpace(this.value.charCodeAt(atEnd - 1))) atEnd--
      if (at < atEnd) items.push({ at: at - from, atEnd: atEnd - from })
      start = end
    }
    return items
  }
}

/** Puts each mark on the item that it hangs on, also where only blanks stand between the two; both are in order. */
function hung<Mark extends { at: number }, Made>(
  marks: readonly Mark[],
  items: readonly { at: number; atEnd: number }[],
  from: number,
  make: (mark: Mark, at: number) => Made,
): Made[] {
  let index = 0
  return marks.map((mark) => {
    const at = mark.at - from
    while ((items[index + 1]?.at ?? Infinity) <= at) index++
    const { at: first, atEnd } = items[index] ?? { at: 0, atEnd: 0 }
    return make(mark, Math.max(first, Math.min(at, atEnd)))
  })
}

function unreadTemplate(source: string, { node }: UnreadCall, at: number): UnreadTemplate {
  const { start, end } = node
  return {
    at,
    name: templateName(source, node),
    source: source.slice(start, end),
    parameters: parametersOf(source, node).map((parameter) => ({
      name: parameter.name,
      value: source.slice(parameter.start, parameter.end).trim(),
    })),
    span: [start, end],
  }
}
