import type { PhrasingContent } from 'mdast'
import { PlainText } from '../plain-text.js'
import { addAligned } from './align.js'
import { isBlank } from './characters.js'
import type { PieceText } from './piece-text.js'

/**
 * The plain text of inline content. Links give their text, images their alternative text (their address without one),
 * footnote marks `[1]`, code its content; `<br>` and hard breaks give a line break, other HTML tags nothing.
 */
export function readInline(
  children: readonly PhrasingContent[],
  text: PieceText,
  plain = new PlainText(),
): PlainText {
  const walk = new InlineWalk(text, plain)
  for (const child of children) {
    const at = plain.value.length
    walk.add(child)
    if (child.type !== 'text' && child.type !== 'break')
      plain.parts.push({
        at,
        atEnd: plain.value.length,
        start: text.start(child),
        end: text.end(child),
        strong: child.type === 'strong',
      })
  }
  return plain
}

class InlineWalk {
  readonly #text: PieceText
  readonly #plain: PlainText
  #afterBreak = false

  constructor(text: PieceText, plain: PlainText) {
    this.#text = text
    this.#plain = plain
  }

  /** Depth first with a stack of its own: emphasis may nest as deep as the text is long. */
  add(root: PhrasingContent): void {
    const pending = [root]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if ('children' in node) {
        for (let index = node.children.length - 1; index >= 0; index--) {
          const child = node.children[index]
          if (child !== undefined) pending.push(child)
        }
      } else this.#addLeaf(node)
    }
  }

  #addLeaf(node: Exclude<PhrasingContent, { children: unknown }>): void {
    const text = this.#text
    const start = text.start(node)
    const end = text.end(node)
    const afterBreak = this.#afterBreak
    this.#afterBreak = false
    switch (node.type) {
      case 'text':
        this.#addText(node.value, start, end, afterBreak)
        break
      case 'inlineCode':
        this.#addCode(node.value, start, end)
        break
      case 'break':
        if (text.source.charAt(end - 1) === '\n') this.#plain.addLiteral(text.source, end - 1, end)
        else this.#plain.addStated('\n', start, end)
        break
      case 'html':
        if (!isLineBreakTag(node.value)) break
        this.#plain.addStated('\n', start, end)
        this.#afterBreak = true
        break
      case 'image':
        this.#plain.addStated(node.alt || node.url, start, end)
        break
      case 'imageReference':
        this.#plain.addStated(node.alt ?? '', start, end)
        break
      case 'footnoteReference':
        this.#plain.addStated(`[${node.label ?? node.identifier}]`, start, end)
    }
  }

  /** The line ending right behind a `<br>` is the same line break, not another one. */
  #addText(value: string, start: number, end: number, afterBreak: boolean): void {
    const { source } = this.#text
    const feed = afterBreak ? /^\r?\n/.exec(value) : null
    if (feed === null) {
      addAligned(this.#plain, value, source, start, end)
      return
    }
    let from = source.indexOf('\n', start) + 1
    while (from < end && isBlank(source.charCodeAt(from))) from++
    addAligned(this.#plain, value.slice(feed[0].length), source, from, end)
  }

  #addCode(value: string, start: number, end: number): void {
    const at = this.#text.source.slice(start, end).indexOf(value)
    if (at === -1) this.#plain.addStated(value, start, end)
    else this.#plain.addLiteral(this.#text.source, start + at, start + at + value.length)
  }
}

function isLineBreakTag(html: string): boolean {
  return html.length < 16 && /^<br\s*\/?>$/i.test(html)
}
