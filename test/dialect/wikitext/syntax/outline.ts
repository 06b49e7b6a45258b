import type { SyntaxNode } from '../../../../src/dialect/wikitext/syntax/nodes.js'
import { parseSyntax } from '../../../../src/dialect/wikitext/syntax/parse.js'

/** The stretches of a construct that hold source of their own, each with the constructs inside. */
export function stretchesOf(node: SyntaxNode): { start: number; end: number; nodes: SyntaxNode[] }[] {
  if (node.type === 'table') return node.pieces
  return 'parts' in node ? node.parts : []
}

/** The constructs of a source, each as its type and source, those inside it set in. */
export function outline(text: string): string[] {
  const lines: string[] = []
  const take = (nodes: readonly SyntaxNode[], depth: number): void => {
    for (const node of nodes) {
      const open = 'closed' in node && !node.closed ? ' open' : ''
      lines.push(`${'  '.repeat(depth)}${node.type}${open} ${text.slice(node.start, node.end)}`)
      for (const stretch of stretchesOf(node)) take(stretch.nodes, depth + 1)
    }
  }
  take(parseSyntax(text), 0)
  return lines
}
