import type { SyntaxNode } from '../syntax/nodes.js'

/** `<span style="display:none">`: what a table is sorted by, which nobody sees. */
const hides = /^<\w+\s[^>]*(?:display\s*:\s*none|\bclass\s*=\s*["']?sortkey\b)/i
const longestTag = 200
/** No more nodes than these stand between such a tag and the one that closes it. */
const mostInside = 40

/** Where the element ends that begins with the tag at `index` and is not shown; 0 where it is none, or is never closed. */
export function hiddenEnd(text: string, nodes: readonly SyntaxNode[], index: number): number {
  const tag = nodes[index]
  if (tag?.type !== 'tag' || tag.closing || tag.end - tag.start < tag.name.length + 8) return 0
  if (!hides.test(text.slice(tag.start, Math.min(tag.end, tag.start + longestTag)))) return 0
  let open = 1
  for (let next = index + 1; next < nodes.length && next - index <= mostInside; next++) {
    const node = nodes[next]
    if (node?.type !== 'tag' || node.name !== tag.name) continue
    open += node.closing ? -1 : 1
    if (open === 0) return node.end
  }
  return 0
}
