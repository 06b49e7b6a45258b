import type { Article, Markup, Node, UnreadTemplate } from './nodes.js'
import { visit } from './visit.js'

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
  visit(article, (node) => {
    if (node.type === 'unknown') unknown.push(node)
    const isValue = node.type === 'field' || node.type === 'tableCell'
    for (const call of markupOf(node)?.unread ?? []) count(byName, call, isValue)
    return undefined
  })
  return {
    templates: [...byName.values()].sort((a, b) => b.inValues - a.inValues || b.times - a.times),
    unknown,
  }
}

function markupOf(node: Node): Markup | undefined {
  return 'markup' in node ? node.markup : undefined
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
