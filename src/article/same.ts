import type { Node } from './nodes.js'
import type { Part } from './writer.js'

const parts: readonly Part[] = ['value', 'key', 'name', 'party']
const places = new Set([
  'position',
  'span',
  'segments',
  'keySpan',
  'nameSpan',
  'partySpan',
  'children',
  'caption',
  'source',
  'title',
  'redirect',
  'categories',
  // What markup says besides the text goes with the text.
  'markup',
  'boxes',
  'tables',
])

function entriesOf(node: Node): Map<string, unknown> {
  return new Map(Object.entries(node).filter(([key, value]) => !places.has(key) && value !== undefined))
}

/** What differs between a node and the one it was read as: parts that are text, or `'whole'` when something else does. */
export function differences(node: Node, original: Node): readonly Part[] | 'whole' {
  const now = entriesOf(node)
  const then = entriesOf(original)
  const changed: Part[] = []
  for (const part of parts) {
    if (now.get(part) !== then.get(part)) {
      if (typeof now.get(part) !== 'string' || typeof then.get(part) !== 'string' || 'children' in node)
        return 'whole'
      changed.push(part)
    }
    now.delete(part)
    then.delete(part)
  }
  if (now.size !== then.size) return 'whole'
  for (const [key, value] of now) if (then.get(key) !== value) return 'whole'
  return changed
}
