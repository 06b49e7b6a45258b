import type { Node } from './nodes.js'

/** What a visitor may answer: stop altogether, or leave this node's children out. */
export type Visited = 'stop' | 'skip' | undefined

const none: readonly Node[] = []

/** All nodes inside a node, a table's caption and the boxes and tables inside a value among them; none for a leaf. */
export function childrenOf(node: Node): readonly Node[] {
  const children: readonly Node[] = 'children' in node ? node.children : none
  const caption = node.type === 'table' ? node.caption : undefined
  const boxes = 'boxes' in node ? node.boxes : undefined
  const tables = 'tables' in node ? node.tables : undefined
  if (caption === undefined && boxes === undefined && tables === undefined) return children
  return [...(caption === undefined ? none : [caption]), ...(boxes ?? none), ...(tables ?? none), ...children]
}

/** Calls `visitor` with every node and its parent, in document order, without recursion. */
export function visit(root: Node, visitor: (node: Node, parent: Node | undefined) => Visited): void {
  const stack: { node: Node; parent: Node | undefined }[] = [{ node: root, parent: undefined }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, parent } = entry
    const answer = visitor(node, parent)
    if (answer === 'stop') return
    if (answer === 'skip') continue
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) stack.push({ node: child, parent: node })
    }
  }
}
