import type { Node } from '../../../article/nodes.js'
import type { Part, SourceEdit, Writer } from '../../../article/writer.js'
import type { Span } from '../../../source/span.js'
import { parseWikitext } from '../parse.js'
import { escapeText, type Place } from './escape.js'
import { writeNode } from './write-node.js'

/** Wikitext, for `printArticle`. */
export const wikitextWriter: Writer = {
  read: (source) => parseWikitext(source),
  node: writeNode,
  edit(node, original, part): SourceEdit | undefined {
    const span = spanOf(original, part)
    const text = textOf(node, part)
    if (span === undefined || text === undefined || span[0] === span[1]) return undefined
    return { start: span[0], end: span[1], text: escapeText(text, placeOf(node)) }
  },
  between(parent) {
    return parent === 'article' ? '\n\n' : '\n'
  },
}

function spanOf(node: Node, part: Part): Span | undefined {
  if (part === 'value') return 'span' in node ? node.span : undefined
  return part === 'key' && 'keySpan' in node ? node.keySpan : undefined
}

function textOf(node: Node, part: Part): string | undefined {
  if (part === 'value') return 'value' in node ? node.value : undefined
  return part === 'key' && 'key' in node ? node.key : undefined
}

function placeOf({ type }: Node): Place {
  return type === 'field' ? 'parameter' : type === 'tableCell' ? 'cell' : 'prose'
}
