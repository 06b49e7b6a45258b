import type { Article, Paragraph } from '../../article/nodes.js'

/** The first paragraph before the first heading of a section; null where there is none. */
export function leadOf({ children }: Article): Paragraph | null {
  for (const block of children) {
    if (block.type === 'heading' && block.depth > 1) return null
    if (block.type === 'paragraph') return block
  }
  return null
}
