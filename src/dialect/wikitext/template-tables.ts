import { templateKey } from '../../article/template-source.js'
import { type Stretch, templateName } from './syntax/call.js'
import type { SyntaxNode, Template } from './syntax/nodes.js'
import { isSpace } from './syntax/space.js'

/** A table that the source has as templates: one for each row, or one that is all of it. */
export interface TemplateTable {
  type: 'templates'
  templates: readonly Template[]
  /** Source of rows between the templates that is written as in any table. */
  raw: readonly Stretch[]
  start: number
  end: number
}

/** Whether a template is a row, the beginning or the end of a table written as templates. */
export function isElectionBox(name: string): boolean {
  return /^(?:stv )?election (?:box|summary) /.test(templateKey(name))
}

/** Whether a template of the family begins another table. */
export function beginsElectionBox(name: string): boolean {
  return /\bbegin\d*\b/.test(templateKey(name))
}

export function endsElectionBox(name: string): boolean {
  return /\bend\d*\b/.test(templateKey(name))
}

/** Whether a template is a whole table; one without parameters is none. */
export function isElectionResults(text: string, node: Template): boolean {
  return node.parts.length > 2 && templateKey(templateName(text, node)) === 'election results'
}

/**
 * The table that a template begins or is a row of, with those of the family that follow it up to its end or another's beginning; null for any
 * other template. `nodes` are its siblings, itself at `index`.
 */
export function templateTable(
  text: string,
  nodes: readonly SyntaxNode[],
  index: number,
): TemplateTable | null {
  const first = nodes[index]
  if (first?.type !== 'template' || !mayBeOne(text, first)) return null
  const { start, end } = first
  if (isElectionResults(text, first)) return { type: 'templates', templates: [first], raw: [], start, end }
  if (!isElectionBox(templateName(text, first))) return null
  return gather(text, nodes, index, first)
}

/** Cheaper than a name, and false of most templates. */
function mayBeOne(text: string, { start }: Template): boolean {
  let at = start + 2
  while (isSpace(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at) | 32
  return code === 101 || code === 115 || code === 116 || text.charCodeAt(at) === 60
}

function gather(text: string, nodes: readonly SyntaxNode[], index: number, first: Template): TemplateTable {
  const templates = [first]
  const raw: Stretch[] = []
  let last = first
  let next = index + 1
  for (let end = first.end; !endsElectionBox(templateName(text, last)); next++) {
    const after = text.charCodeAt(skipSpace(text, end))
    if (after === 124 || after === 33) {
      const row = nextRow(text, nodes, next, end)
      if (row === -1) break
      raw.push({ start: end, end: nodes[row]?.start ?? end, nodes: nodes.slice(next, row) })
      end = nodes[row]?.start ?? end
      next = row
    }
    const node = nodes[next]
    if (node === undefined || text.slice(end, node.start).trim() !== '') break
    end = node.end
    if (node.type === 'comment') continue
    if (node.type !== 'template') break
    const name = templateName(text, node)
    if (!isElectionBox(name) || beginsElectionBox(name)) break
    templates.push(node)
    last = node
  }
  const end = endsElectionBox(templateName(text, last)) ? last.end : closedAt(text, last, nodes[next])
  return { type: 'templates', templates, raw, start: first.start, end }
}

/** The next template that is a row, where nothing but rows of a table stand before it: lines that begin with a bar or an exclamation mark. */
function nextRow(text: string, nodes: readonly SyntaxNode[], from: number, start: number): number {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined || node.start - start > longestRaw) return -1
    if (node.type !== 'template') continue
    const name = templateName(text, node)
    if (!isElectionBox(name)) continue
    const lines = text.slice(start, node.start).split('\n')
    const isRaw = lines.every((line) => /^\s*(?:$|!|\|(?!\}))/.test(line))
    return isRaw && !beginsElectionBox(name) ? at : -1
  }
  return -1
}

/** Rows between two templates are not longer than this together. */
const longestRaw = 10_000

/** Where a table ends whose end is written as that of any other table. */
function closedAt(text: string, last: Template, next: SyntaxNode | undefined): number {
  const at = skipSpace(text, last.end)
  if (text.startsWith('|}', at)) return at + 2
  if (next?.type !== 'template' || next.start !== at) return last.end
  return /^(?:s-)?end$/i.test(templateName(text, next)) ? next.end : last.end
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}
