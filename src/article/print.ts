import { isBlank } from '../source/blank.js'
import { withLineFeeds } from '../source/line-ends.js'
import { append } from '../source/list.js'
import { applyEdits, hasBlankLine, lineStartBefore, wholeLines } from './edits.js'
import type { Article, Node } from './nodes.js'
import { differences } from './same.js'
import type { SourceEdit, Writer } from './writer.js'

/** A node that was read, and where it stands. */
interface Placed {
  node: Node
  start: number
  end: number
}

/** Prints the children of one node: compares those that were read with those that are there now. */
class Printer {
  readonly edits: SourceEdit[] = []
  readonly #source: string
  readonly #writer: Writer
  readonly #lineEnd: string
  /** How many edits so far are of nodes, not of texts inside them. */
  #changedNodes = 0

  constructor(source: string, writer: Writer) {
    this.#source = source
    this.#writer = writer
    const feed = source.indexOf('\n')
    this.#lineEnd = feed > 0 && source.charCodeAt(feed - 1) === 13 ? '\r\n' : '\n'
  }

  /** Compares a node with the one it was read as. A tree is five levels deep at most. */
  node(now: Node, then: Placed): void {
    const changed = differences(now, then.node)
    const edits = changed === 'whole' ? undefined : this.#partEdits(now, then.node, changed)
    if (edits === undefined) {
      this.#afresh(now, then)
      return
    }
    append(this.edits, edits)
    if (!('children' in now)) return
    const { length } = this.edits
    const nodes = this.#changedNodes
    this.#children(now, then)
    if (this.#changedNodes === nodes || !this.#writer.isWhole?.(then.node, this.#source)) return
    this.edits.length = length
    this.#afresh(now, then)
  }

  #partEdits(
    now: Node,
    then: Node,
    changed: readonly ('value' | 'key' | 'name' | 'party')[],
  ): SourceEdit[] | undefined {
    const edits: SourceEdit[] = []
    for (const part of changed) {
      const edit = this.#writer.edit(now, then, part, this.#source)
      if (edit === undefined) return undefined
      edits.push({ ...edit, text: this.#lines(edit.text) })
    }
    return edits
  }

  #afresh(now: Node, { start, end }: Placed): void {
    let text = this.#lines(this.#writer.node(now, undefined))
    if (lineStartBefore(this.#source, start) !== -1) {
      let first = 0
      while (isBlank(text.charCodeAt(first))) first += 1
      text = text.slice(first)
    }
    this.#changedNodes += 1
    this.edits.push({ start, end, text })
  }

  #children(now: Node, parent: Placed): void {
    const then = placedChildren(parent.node)
    const places = new Map(then.map((placed, index) => [placed.start, index]))
    const kept = new Set<number>()
    /** Nodes to write afresh, by the index of the kept node before them; -1 is before all. */
    const fresh = new Map<number, Node[]>()
    let last = -1
    for (const child of partsOf(now)) {
      const index = child.position === undefined ? undefined : places.get(child.position.start.offset)
      const match = index === undefined || index <= last ? undefined : then[index]
      if (match !== undefined && index !== undefined && match.node.type === child.type) {
        kept.add(index)
        last = index
        this.node(child, match)
      } else {
        const nodes = fresh.get(last)
        if (nodes === undefined) fresh.set(last, [child])
        else nodes.push(child)
      }
    }
    for (const [index, nodes] of fresh) this.#insert(now, parent, then, index, nodes, kept.size === 0)
    this.#remove(then, kept, fresh.size > 0, now.type === 'article')
  }

  #insert(
    parent: Node,
    place: Placed,
    then: readonly Placed[],
    index: number,
    nodes: readonly Node[],
    alone: boolean,
  ): void {
    const between = this.#writer.between(parent.type)
    const previous = then[index]
    const next = then[index + 1]
    let before = previous?.node
    const texts: string[] = []
    for (const node of nodes) {
      const text = this.#writer.node(node, before)
      if (text !== '') texts.push(text)
      before = node
    }
    if (texts.length === 0) return
    let text = texts.join(between)
    let at = place.end
    const blocks = parent.type === 'article'
    const opening = next === undefined ? '' : (this.#writer.opening?.(next.node, this.#source) ?? '')
    if (previous !== undefined) {
      at = previous.end
      text = between + text + (opening === '' ? '' : between + opening)
      if (blocks && next !== undefined && !hasBlankLine(this.#source, previous.end, next.start)) text += '\n'
    } else if (next !== undefined) {
      at = next.start
      if (!alone) text += between + (opening === '' ? '' : opening + between)
    } else if (!blocks) {
      at = this.#writer.childrenEnd?.(place.node, this.#source) ?? at
      text = between + text
    }
    this.#changedNodes += 1
    this.edits.push({ start: at, end: at, text: this.#lines(text) })
  }

  /** Takes runs of nodes out: with their lines, or with what stands between them and the next one. */
  #remove(then: readonly Placed[], kept: ReadonlySet<number>, replaced: boolean, blocks: boolean): void {
    for (let index = 0; index < then.length; index += 1) {
      if (kept.has(index)) continue
      let until = index
      while (until + 1 < then.length && !kept.has(until + 1)) until += 1
      const first = then[index]
      const last = then[until]
      if (first === undefined || last === undefined) return
      const range = this.#removed(first, last, then[index - 1], then[until + 1], replaced, blocks)
      this.#changedNodes += 1
      this.edits.push({ ...range, text: '' })
      index = until
    }
  }

  #removed(
    { start }: Placed,
    { end }: Placed,
    previous: Placed | undefined,
    next: Placed | undefined,
    replaced: boolean,
    blocks: boolean,
  ): { start: number; end: number } {
    if (previous === undefined && next === undefined)
      return replaced ? { start, end } : wholeLines(this.#source, start, end)
    if (next === undefined) return { start: previous?.end ?? start, end }
    // Of the gaps before and after a block the wider one stays, so that its neighbours are as far apart as before.
    if (blocks && previous !== undefined && next.start - end > start - previous.end)
      return { start: previous.end, end }
    const lines = blocks ? undefined : wholeLines(this.#source, start, end)
    return lines === undefined || lines.end === end ? { start, end: next.start } : lines
  }

  #lines(text: string): string {
    return this.#lineEnd === '\n' ? text : text.replaceAll('\n', this.#lineEnd)
  }
}

/** The children of a node, a caption inside a table first. */
function partsOf(node: Node): readonly Node[] {
  if (!('children' in node)) return []
  const children: readonly Node[] = node.children
  const own = children.some(({ derived }) => derived) ? children.filter(({ derived }) => !derived) : children
  return node.type === 'table' && node.caption !== undefined ? [node.caption, ...own] : own
}

function placedChildren(node: Node): Placed[] {
  const placed: Placed[] = []
  for (const child of partsOf(node)) {
    if (child.position !== undefined) {
      placed.push({ node: child, start: child.position.start.offset, end: child.position.end.offset })
    }
  }
  return placed
}

/**
 * Prints an article in its own dialect. What was not changed since it was read is printed as it stood, byte for byte:
 * a changed text is written in its place, a node without a position is written afresh, a node that was taken out goes with its lines.
 */
export function printArticle(article: Article, writer: Writer): string {
  const { source } = article
  const fed = withLineFeeds(source)
  const original = writer.read(fed)
  const printer = new Printer(fed, writer)
  printer.node(article, { node: original, start: 0, end: fed.length })
  if (printer.edits.length === 0) return source
  const text = applyEdits(fed, printer.edits)
  if (fed !== source) return text.replaceAll('\n', '\r')
  // Carriage returns inside values end no lines where a line feed does.
  return text.includes('\r') && !text.includes('\n') ? `${text}\n` : text
}
