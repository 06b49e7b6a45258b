import type { PageName } from '../../../article/nodes.js'
import {
  type CallParameter,
  isBlankStretch,
  parametersOf,
  type Stretch,
  templateName,
} from '../syntax/call.js'
import type { Argument, Extension, Link, SyntaxNode, Tag, Template } from '../syntax/nodes.js'
import { isSpace } from '../syntax/space.js'
import { templateTable } from '../template-tables.js'
import type { PatternPiece } from '../templates/pattern.js'
import { loweredDigits, raisedDigits } from '../templates/raised.js'
import { readTemplateBy } from '../templates/readers.js'
import type { ReadingContext } from '../templates/reading-context.js'
import type { Registry, TemplateMeaning } from '../templates/registry.js'
import { wordOf } from '../templates/words.js'
import { readFunction } from './functions.js'
import { GapReader } from './gap.js'
import { hiddenEnd } from './hidden.js'
import { InlineText } from './inline-text.js'
import { linkTarget } from './link-target.js'
import { ShownText } from './shown-text.js'

/** Reads pieces of one source as text. Depth is bounded by how deep the syntax nests. */
export class InlineReader implements ReadingContext {
  readonly text: string
  readonly #registry: Registry
  readonly #isBox: (name: string) => boolean
  /** The categories of all that was read, by where they stand. */
  readonly #categories = new Map<number, PageName>()

  constructor(text: string, registry: Registry, isBox: (name: string) => boolean) {
    this.text = text
    this.#registry = registry
    this.#isBox = isBox
  }

  /** The categories of all that was read, in the order of the source; each is named once. */
  get categories(): readonly PageName[] {
    const placed = [...this.#categories].sort(([a], [b]) => a - b)
    const named = new Map<string, PageName>()
    for (const [, name] of placed) {
      const key = name.value.replaceAll('_', ' ')
      if (!named.has(key)) named.set(key, name)
    }
    return [...named.values()]
  }

  read(stretch: Stretch): InlineText {
    const out = new InlineText()
    this.readInto(stretch, out)
    out.settle(stretch.start)
    return out
  }

  /** Reads a list whose first item's star stands at `mark`. */
  readItems({ end, nodes }: Stretch, mark: number): InlineText {
    const out = new InlineText()
    let from = mark
    while (this.text.charCodeAt(from) === 42) from++
    out.addBreak(mark, from)
    this.readInto({ start: from, end, nodes }, out)
    return out
  }

  /** What a stretch shows, and no more than that. */
  readShown(stretch: Stretch): string {
    const out = new ShownText()
    this.readInto(stretch, out)
    return out.shown(this.text)
  }

  /** Adds what a stretch of the source shows. */
  readInto({ start, end, nodes }: Stretch, out: InlineText): void {
    const gaps = new GapReader(this.text)
    let at = start
    for (const [index, node] of nodes.entries()) {
      if (node.start < at) continue
      if (node.start > at) gaps.read(at, node.start, out)
      at = this.#raised(node, nodes[index + 1], out)
      if (at > node.start) continue
      const hidden = hiddenEnd(this.text, nodes, index)
      if (hidden > node.end) {
        out.addDrawn(node.start, hidden)
        at = hidden
        continue
      }
      const table = templateTable(this.text, nodes, index)
      if (table !== null) {
        out.addTable(table)
        at = table.end
        continue
      }
      this.#node(node, out)
      at = node.end
    }
    if (end > at) gaps.read(at, end, out)
  }

  /** Reads `<sup>2</sup>` or `<sub>2</sub>` behind a mere number, whose digit it would seem, and gives where it ends; for anything else, where it starts. */
  #raised(node: SyntaxNode, next: SyntaxNode | undefined, out: InlineText): number {
    if (node.type !== 'tag' || (node.name !== 'sup' && node.name !== 'sub') || node.closing) return node.start
    if (next?.type !== 'tag' || next.name !== node.name || !next.closing) return node.start
    const inside = this.text.slice(node.end, next.start).trim()
    const digits = node.name === 'sup' ? raisedDigits(inside) : loweredDigits(inside)
    if (digits === null || out.value.length > longestNumber || !/^[-+−\d.,\s]*\d$/.test(out.value))
      return node.start
    out.addStated(digits, node.start, next.end)
    return next.end
  }

  #node(node: SyntaxNode, out: InlineText): void {
    switch (node.type) {
      case 'template':
        this.#template(node, out)
        return
      case 'link':
        this.#link(node, out)
        return
      case 'argument':
        this.#argument(node, out)
        return
      case 'extension':
        this.#extension(node, out)
        return
      case 'tag':
        if (endsLine(node)) out.addBreak(node.start, node.end)
        // A reference that is never closed: what it says is no part of the number before it.
        else if (node.name === 'ref' && isBetweenDigits(this.text, node.start, node.end))
          out.addLiteral(this.text, node.start, node.end)
        return
      case 'table':
        out.addTable(node)
        return
      case 'comment':
    }
  }

  #template(node: Template, out: InlineText): void {
    const name = templateName(this.text, node)
    if (this.#isBox(name)) {
      out.addBox(node)
      return
    }
    const meaning = this.#registry.find(name)
    if (meaning !== undefined) {
      if (this.#mean(meaning, node, out)) return
    } else if (readFunction(this, name, node, out)) return
    out.addUnread(node)
  }

  /** Adds what a known template shows; false where its parameters do not say it. */
  #mean(meaning: TemplateMeaning, node: Template, out: InlineText): boolean {
    const parameters = parametersOf(this.text, node)
    if (meaning.kind === 'hidden') {
      if (meaning.as === 'note') this.#note(node, out)
      else if (meaning.as === 'picture') {
        const { start, end } = this.given(parameters, ['1']) ?? nameStretch(node)
        out.addUnshown(start, end)
      } else if (parameters.some((parameter) => !isBlankStretch(this.text, parameter))) out.addLayout(node)
      return true
    }
    if (meaning.kind === 'box') {
      out.addBox(node)
      return true
    }
    if (meaning.kind === 'reads') return readTemplateBy(meaning.reading, this, node, parameters, out)
    // Outside of a table's rows.
    if (meaning.kind === 'cells') return false
    if (meaning.kind === 'items') {
      this.#items(meaning.from, parameters, node, out)
      return true
    }
    const at = out.value.length
    const before = out.extent
    this.#pattern(meaning.pieces, parameters, node, out)
    // A template that says nothing of what it was given, or whose text comes from elsewhere.
    if (out.extent === before && !this.#isEmptyCall(node, parameters)) return false
    if (meaning.links !== null && out.value.length > at) {
      const page = wordOf(this, parameters, meaning.links)
      out.addLink(at, page === '' ? out.value.slice(at) : page)
    }
    return true
  }

  /** `{{nowrap|}}`, which says nothing and is asked nothing. */
  #isEmptyCall({ parts }: Template, parameters: readonly CallParameter[]): boolean {
    return parts.length > 1 && parameters.every((parameter) => isBlankStretch(this.text, parameter))
  }

  #pattern(
    pieces: readonly PatternPiece[],
    parameters: readonly CallParameter[],
    node: Template,
    out: InlineText,
    from = node.start,
  ): number {
    let at = from
    for (const piece of pieces) {
      if (piece.kind === 'text') out.addStated(piece.text, at, pieces.length === 1 ? node.end : at)
      else if (piece.kind === 'parameter') {
        const given = this.given(parameters, piece.names)
        if (given === undefined) {
          if (piece.fallback !== undefined)
            out.addStated(piece.fallback, at, pieces.length === 1 ? node.end : at)
        } else if (given.start >= at) {
          this.readTrimmed(given, out)
          at = given.end
        } else out.addStated(this.read(given).value.trim(), at, at)
      } else if (piece.pieces.every((inner) => this.#isGiven(inner, parameters)))
        at = this.#pattern(piece.pieces, parameters, node, out, at)
    }
    return at
  }

  #isGiven(piece: PatternPiece, parameters: readonly CallParameter[]): boolean {
    if (piece.kind !== 'parameter') return true
    return piece.fallback !== undefined || this.given(parameters, piece.names) !== undefined
  }

  #items(
    from: number | 'lines',
    parameters: readonly CallParameter[],
    node: Template,
    out: InlineText,
  ): void {
    out.addBreak(node.start, node.start)
    for (const parameter of parameters) {
      if (!/^\d+$/.test(parameter.name)) continue
      if (from !== 'lines' && Number(parameter.name) < from) continue
      if (isBlankStretch(this.text, parameter)) continue
      this.readInto(parameter, out)
      out.endItem(this.text, parameter.end, parameter.end)
    }
  }

  /** The last of the parameters that have one of these names and say something; the first name counts first. */
  given(parameters: readonly CallParameter[], names: readonly string[]): CallParameter | undefined {
    for (const name of names) {
      const found = parameters.findLast(
        (parameter) => parameter.name === name && !isBlankStretch(this.text, parameter),
      )
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Adds a parameter's value without the blanks around it. */
  readTrimmed({ start, end, nodes }: Stretch, out: InlineText): void {
    let from = start
    let to = end
    while (from < to && isSpace(this.text.charCodeAt(from))) from++
    while (to > from && isSpace(this.text.charCodeAt(to - 1))) to--
    this.readInto({ start: from, end: to, nodes }, out)
  }

  #link(node: Link, out: InlineText): void {
    const { kind, target, shown } = linkTarget(this.text, node)
    const [name] = node.parts
    if (kind === 'file' && name !== undefined) out.addUnshown(name.start, name.end)
    else if (kind === 'category' && name !== undefined) this.#category(node.start, name)
    if (kind !== 'page') return
    const at = out.value.length
    for (const stretch of shown) this.readInto(stretch, out)
    out.addLink(at, target)
  }

  /** The category is what follows the namespace; a value that is read twice names it once. */
  #category(at: number, { start, end, nodes }: Stretch): void {
    const name = this.pageName({ start: this.text.indexOf(':', start) + 1, end, nodes })
    if (name !== null) this.#categories.set(at, name)
  }

  /** The name of a page as a link has it; null where it names none. */
  pageName(stretch: Stretch): PageName | null {
    const { value, span, segments } = this.read(stretch).leaf(this.text)
    if (value === '') return null
    return segments === undefined ? { value, span } : { value, span, segments }
  }

  /** A parameter of a template page shows its default. */
  #argument({ parts }: Argument, out: InlineText): void {
    const fallback = parts[1]
    if (fallback !== undefined) this.readInto(fallback, out)
  }

  #extension({ name, start, end, bodyStart, bodyEnd }: Extension, out: InlineText): void {
    if (name === 'ref') this.#note({ start, end }, out)
    else if (shownBodies.has(name)) out.addLiteral(this.text, bodyStart, bodyEnd)
    else if (bodyEnd > bodyStart) out.addDrawn(bodyStart, bodyEnd)
  }

  /** A reference hangs on the text before it. Between digits its mark stays, so that they do not become one number. */
  #note({ start, end }: { start: number; end: number }, out: InlineText): void {
    out.addReference(this.text, start, end)
    if (isBetweenDigits(this.text, start, end)) out.addStated('[*]', start, end)
  }
}

/** Whether a digit stands before `[start, end)`, and behind it one or a group of three. */
function isBetweenDigits(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  return before >= 48 && before <= 57 && /^(?:\d|\s\d{3}(?!\d))/.test(text.slice(end, end + 5))
}

/** Where a template's name stands. */
function nameStretch({ parts, start, end }: Template): { start: number; end: number } {
  return parts[0] ?? { start, end }
}

/** Extensions whose body is text that a reader sees as it stands, or a formula. */
const shownBodies = new Set(['nowiki', 'pre', 'math', 'chem', 'ce', 'source', 'syntaxhighlight', 'hiero'])

const longestNumber = 40

const lineEnds = new Set(['br', 'hr', 'li', 'p', 'div', 'dt', 'dd'])

function endsLine({ name, closing }: Tag): boolean {
  return lineEnds.has(name) && (!closing || name === 'br' || name === 'p' || name === 'div')
}
