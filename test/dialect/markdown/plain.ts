import type { Block } from '../../../src/article/nodes.js'

/** Nodes without what says where they stand, for comparing trees by content. */
export function contentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(contentOf)
  if (typeof value !== 'object' || value === null) return value
  const content: [string, unknown][] = []
  for (const [key, part] of Object.entries(value))
    if (!['position', 'span', 'keySpan', 'nameSpan', 'partySpan', 'segments'].includes(key))
      content.push([key, contentOf(part)])
  return Object.fromEntries(content)
}

export function contentsOf(blocks: readonly Block[]): unknown {
  return contentOf(blocks)
}
