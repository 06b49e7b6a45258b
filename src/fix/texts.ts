import type { Article, Node } from '../article/nodes.js'
import { visit } from '../article/visit.js'
import type { Span } from '../source/span.js'
import type { Places } from './places.js'

/** One piece of text that a node states, and where. */
interface Text {
  /** The node's type and which of its texts this is. */
  kind: string
  text: string | null
  span: Span | undefined
}

/** Every text of an article in document order: the whole of what it says, cut as its dialect cuts it. */
export function textsOf(article: Article): Text[] {
  const texts: Text[] = []
  const add = (node: Node, part: string, text: string | null, span: Span | undefined): void => {
    texts.push({ kind: `${node.type} ${part}`, text, span })
  }
  visit(article, (node) => {
    add(node, 'node', null, undefined)
    if (node.type === 'infobox') add(node, 'name', node.name, undefined)
    if ('key' in node) add(node, 'key', node.key, node.keySpan)
    if (node.type === 'resultEntry') {
      add(node, 'name', node.name, node.nameSpan)
      add(node, 'party', node.party, node.partySpan)
    }
    if ('value' in node) add(node, 'value', node.value, node.span)
    return undefined
  })
  return texts
}

/** Texts whose numbers the record has as facts, which are compared as such. */
const readAsFacts = new Set(['field value', 'tableCell value', 'resultEntry value', 'resultSummary value'])

/**
 * Whether the article is cut as before, every text that no edit touches is the same, and a safe edit left the numbers
 * of prose, names and keys alone.
 */
export function sameTexts(
  before: readonly Text[],
  after: readonly Text[],
  places: Places,
  safe: Places,
): boolean {
  if (before.length !== after.length) return false
  return before.every(({ kind, text, span }, index) => {
    const other = after[index]
    if (other === undefined || other.kind !== kind) return false
    if (other.text === text) return true
    if (span === undefined || !places.touched(span[0], span[1])) return false
    if (readAsFacts.has(kind) || !safe.touched(span[0], span[1])) return true
    return numberCharacters(other.text) === numberCharacters(text)
  })
}

/** Everything in a text that a number could be made of. */
function numberCharacters(text: string | null): string {
  return text?.replace(/[^\d.,%\u2212-]/g, '') ?? ''
}
