import type { Article, Node } from '../../src/article/nodes.js'

const places = new Set([
  'position',
  'span',
  'segments',
  'keySpan',
  'nameSpan',
  'partySpan',
  'source',
  'dialect',
])

/** A tree without its places: two texts that say the same have the same shape. */
export function shape(node: Node): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (places.has(key) ? undefined : value)))
}

/** A copy without positions and source: what a tree made by hand looks like. */
export function unplaced(article: Article): Article {
  const copy: Article = structuredClone(article)
  const stack: object[] = [copy]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const [key, value] of Object.entries(node)) {
      if (places.has(key) && key !== 'source' && key !== 'dialect') Reflect.deleteProperty(node, key)
      else if (typeof value === 'object' && value !== null) stack.push(value)
    }
  }
  copy.source = ''
  return copy
}
