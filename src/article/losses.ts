import { append } from '../source/list.js'
import type { Article, Markup, Node, UnreadTemplate } from './nodes.js'

/** A template that was not read, in all the places of an article. */
export interface LostTemplate {
  /** Its first call. */
  first: UnreadTemplate
  times: number
  /** How many of them stand in values of infoboxes and in cells of tables. */
  inValues: number
}

/** What of an article has no reading: templates by name, those in values first, the most frequent before the others, and texts that are kept as they are. */
export interface Losses {
  templates: LostTemplate[]
  unknown: Node[]
}

/** Sums up what has no reading. Takes time in proportion to the article. */
export function lossesOf(article: Article): Losses {
  const byName = new Map<string, LostTemplate>()
  const unknown: Node[] = []
  const waiting: Node[] = [article]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'unknown') unknown.push(node)
    const isValue = node.type === 'field' || node.type === 'tableCell'
    for (const call of markupOf(node)?.unread ?? []) count(byName, call, isValue)
    const inside = insideOf(node)
    for (let index = inside.length - 1; index >= 0; index--) {
      const child = inside[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return {
    templates: [...byName.values()].sort((a, b) => b.inValues - a.inValues || b.times - a.times),
    unknown,
  }
}

function markupOf(node: Node): Markup | undefined {
  return 'markup' in node ? node.markup : undefined
}

/** All nodes inside a node. */
function insideOf(node: Node): readonly Node[] {
  const inside: Node[] = []
  if (node.type === 'table' && node.caption !== undefined) inside.push(node.caption)
  if ('boxes' in node) append(inside, node.boxes ?? [])
  if ('tables' in node) append(inside, node.tables ?? [])
  return 'children' in node ? [...inside, ...node.children] : inside
}

function count(byName: Map<string, LostTemplate>, call: UnreadTemplate, isValue: boolean): void {
  const key = call.name.toLowerCase()
  let lost = byName.get(key)
  if (lost === undefined) {
    lost = { first: call, times: 0, inValues: 0 }
    byName.set(key, lost)
  }
  if ((call.span?.[0] ?? 0) < (lost.first.span?.[0] ?? 0)) lost.first = call
  lost.times++
  if (isValue) lost.inValues++
}
