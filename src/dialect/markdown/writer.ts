import type { Article, Block, Node } from '../../article/nodes.js'
import type { Part, SourceEdit, Writer } from '../../article/writer.js'
import type { Span } from '../../source/span.js'
import { isMistakenParagraph } from './as-read.js'
import { escapeText, type Place } from './escape.js'
import { beginsLikeMarker } from './marker.js'
import { parseMarkdown } from './parse.js'
import { BlockWriter } from './render-block.js'
import { renderField, renderItems, renderResult } from './render-list.js'
import { renderRow } from './render-table.js'

/** Writes what was changed in an article that was read from Markdown. */
export class MarkdownWriter implements Writer {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  read(source: string): Article {
    return parseMarkdown(source)
  }

  node(node: Node, before: Node | undefined): string {
    switch (node.type) {
      case 'article':
        return ''
      case 'tableRow':
        return renderRow(node.children)
      case 'tableCell':
        return escapeText(node.value)
      case 'field':
        if (this.#isRow(before))
          return renderRow([node.key, node.value].map((value) => ({ type: 'tableCell', value })))
        return renderField(node, this.#bulletOf(before))
      case 'resultEntry':
      case 'resultSummary':
        return renderResult(node, this.#bulletOf(before))
      case 'listItem':
        return renderItems([node], this.#bulletOf(before), false)
      default:
        return new BlockWriter(asBlock(before)).write(node, undefined)
    }
  }

  edit(node: Node, original: Node, part: Part, source: string): SourceEdit | undefined {
    if (!('span' in original) || original.span === undefined || original.type === 'unknown') return undefined
    const [place, span] = [placeOf(node, part), spanOf(original, part)]
    const text = textOf(node, part)
    if (place === null || span === undefined || text === undefined) return undefined
    const written = escapeText(text, place)
    const [start, end] = span
    // What was empty has no place of its own: a space keeps the new text off what stands around it.
    if (start === end)
      return source.charAt(start - 1) === ' '
        ? { start, end, text: `${written} ` }
        : { start, end, text: ` ${written}` }
    return { start, end, text: written }
  }

  between(parent: Node['type']): string {
    if (parent === 'article') return '\n\n'
    return parent === 'tableRow' ? ' | ' : '\n'
  }

  #isRow(node: Node | undefined): boolean {
    return node?.position !== undefined && this.#source.charAt(node.position.start.offset) === '|'
  }

  #bulletOf(node: Node | undefined): string {
    const marker = node?.position === undefined ? '' : this.#source.charAt(node.position.start.offset)
    return marker === '*' || marker === '+' ? marker : '-'
  }
}

function asBlock(node: Node | undefined): Block | undefined {
  switch (node?.type) {
    case 'list':
    case 'infobox':
    case 'resultList':
    case 'caption':
      return node
    default:
      return undefined
  }
}

/** How a part is to be escaped where it stands; null for one that is better written afresh with its node. */
function placeOf(node: Node, part: Part): Place | null {
  if (part === 'key') return node.type === 'field' ? { opens: true, keyless: true } : null
  if (part !== 'value' || !('value' in node) || node.value === '') return null
  switch (node.type) {
    case 'tableCell':
    case 'field':
    case 'label':
      return {}
    case 'paragraph': {
      const { value } = node
      return {
        opens: true,
        lines: true,
        keyless: isMistakenParagraph(value),
        veiled: beginsLikeMarker(value),
      }
    }
    case 'resultEntry':
      return { keyless: true }
    default:
      return null
  }
}

/** Where a part stands; inside its markup where that encloses all of it. */
function spanOf(node: Node, part: Part): Span | undefined {
  if (part === 'key') return 'keySpan' in node ? node.keySpan : undefined
  if (!('span' in node)) return undefined
  const [only, ...others] = node.segments ?? []
  return only === undefined || others.length > 0 ? node.span : [only.start, only.end]
}

function textOf(node: Node, part: Part): string | undefined {
  if (part === 'key') return 'key' in node ? node.key : undefined
  return 'value' in node ? node.value : undefined
}
