import type { Article, Node } from '../../../article/nodes.js'
import type { Part, SourceEdit, Writer } from '../../../article/writer.js'
import { parseWikitext } from '../parse.js'
import { isReadAs, type ReadSource } from './as-read.js'
import { editInside } from './edit-text.js'
import { escapeEdit, escapeText, type Place, veil } from './escape.js'
import { replaceExtent } from './extent.js'
import { writeNode } from './write-node.js'

/** Wikitext, for `printArticle`: read again with the templates that the article was read with. */
export function wikitextWriter({ templates }: Article): Writer {
  const read: ReadSource = (source) => parseWikitext(source, { templates })
  return {
    read,
    node: writeNode,
    /** The smallest edit first; one that would not be read back as the text is not made. */
    edit(node, original, part, source): SourceEdit | undefined {
      const text = textOf(node, part)
      if (text === undefined) return undefined
      for (const edit of editsOf(node, original, part, text, source))
        if (edit !== undefined && isReadAs(text, part, original, edit, source, read)) return edit
      return undefined
    },
    between(parent) {
      return parent === 'article' ? '\n\n' : '\n'
    },
    /** The first row of a table may go without its mark. */
    opening({ type, position }, source) {
      const start = position?.start.offset ?? 0
      return type === 'tableRow' && !/^(?:\||\{\{!\}\})-/.test(source.slice(start, start + 6)) ? '|-' : ''
    },
    /** A table that is written in tags: its rows and cells would be written in marks. */
    isWhole({ type, position }, source) {
      const start = position?.start.offset ?? 0
      return type === 'table' && source.charCodeAt(start) === 60
    },
    childrenEnd(parent, source) {
      let at = parent.position?.end.offset ?? 0
      const [mark = '}}'] = (parent.type === 'table' && tableEnd.exec(source.slice(at - 7, at))) || []
      at -= mark.length
      while (at > 0 && source.charCodeAt(at - 1) <= 32) at--
      return at
    },
  }
}

/** What closes a table, also spelled by a template. */
const tableEnd = /\{\{(?:!\}\}\}|!\)\}\}|[eE]nd\}\})$/

function* editsOf(
  node: Node,
  original: Node,
  part: Part,
  text: string,
  source: string,
): Generator<SourceEdit | undefined> {
  if (part === 'value' && 'value' in original) {
    const place = placeOf(node)
    yield editInside(original, text, place, source)
    yield replaceExtent(original, escapeEdit(text, place), source)
    return
  }
  const span = spanOf(original, part)
  if (span === undefined) return
  const [start, end] = span
  yield { start, end, text: veil(escapeText(text, placeOf(node)), part === 'key' ? /=/g : /[():]/g) }
}

function spanOf(node: Node, part: Part): readonly [number, number] | undefined {
  if (part === 'key') return 'keySpan' in node ? node.keySpan : undefined
  if (node.type !== 'resultEntry') return undefined
  return part === 'name' ? node.nameSpan : node.partySpan
}

function textOf(node: Node, part: Part): string | undefined {
  if (part === 'value') return 'value' in node ? node.value : undefined
  if (part === 'key') return 'key' in node ? node.key : undefined
  return node.type === 'resultEntry' ? (node[part] ?? undefined) : undefined
}

function placeOf({ type }: Node): Place {
  return type === 'field' ? 'parameter' : type === 'tableCell' || type === 'caption' ? 'cell' : 'prose'
}
