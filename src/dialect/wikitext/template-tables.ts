import { templateKey } from '../../article/template-source.js'
import { type RowFamily, rowFamilies, rowFamily } from './row-families.js'
import { type Stretch, templateName } from './syntax/call.js'
import type { SyntaxNode, Template } from './syntax/nodes.js'
import { isSpace } from './syntax/space.js'

/** A table that the source has as templates: one for each row, or one that is all of it. */
export interface TemplateTable {
  type: 'templates'
  templates: readonly [Template, ...Template[]]
  /** What the templates are rows of, or what the only one states that is a whole table. */
  of: RowFamily | WholeTable
  /** Source of rows between the templates that is written as in any table. */
  raw: readonly Stretch[]
  start: number
  end: number
}

/** Templates that are a whole table, by what they state. */
export type WholeTable =
  | 'results'
  | 'standings'
  | 'medals'
  | 'censuses'
  | 'populations'
  | 'weather'
  | 'climate'
  | 'bracket'
  | 'rounds'
  | NumberedTable

/** Those whose rows are numbered. */
export type NumberedTable = 'tracks' | 'ratings' | 'singles' | 'bars' | 'slices'

const wholeTables: ReadonlyMap<string, WholeTable> = new Map([
  ['election results', 'results'],
  ['#invoke:election results', 'results'],
  ['#invoke:sports table', 'standings'],
  ['medals table', 'medals'],
  ['#invoke:medals table', 'medals'],
  ['us census population', 'censuses'],
  ['uscensuspop', 'censuses'],
  ['historical populations', 'populations'],
  ['historical population', 'populations'],
  ['weather box', 'weather'],
  ['#invoke:weather box', 'weather'],
  ['climate chart', 'climate'],
  ['track listing', 'tracks'],
  ['tracklist', 'tracks'],
  ['#invoke:track listing', 'tracks'],
  ['album ratings', 'ratings'],
  ['music ratings', 'ratings'],
  ['album reviews', 'ratings'],
  ['singles', 'singles'],
  ['bar chart', 'bars'],
  ['pie chart', 'slices'],
  ['round2', 'rounds'],
  ['round4', 'rounds'],
  ['round4-with third', 'rounds'],
  ['round8', 'rounds'],
  ['round8-with third', 'rounds'],
  ['round16', 'rounds'],
  ['round16-with third', 'rounds'],
  ['round32', 'rounds'],
  ['round32-with third', 'rounds'],
])

/** `{{8TeamBracket}}`, `{{16TeamBracket-Compact-Tennis5}}`: as many names as forms. */
const bracketName = /^\d{1,3}(?:team|player)s?-?bracket/

/** What a template states that is a whole table; null for any other, and for one without parameters. */
function wholeTable(text: string, node: Template): WholeTable | null {
  if (node.parts.length < 3) return null
  const key = templateKey(templateName(text, node)).replace(/\s*:\s*/, ':')
  return wholeTables.get(key) ?? (bracketName.test(key) ? 'bracket' : null)
}

/** Whether a template is a table, or a part of one. */
export function isTableTemplate(text: string, node: Template): boolean {
  if (!mayBeOne(text, node)) return false
  return familyOf(text, node) !== null || wholeTable(text, node) !== null || heldRows(text, node) !== null
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
  const whole = wholeTable(text, first)
  if (whole !== null) return { type: 'templates', templates: [first], of: whole, raw: [], start, end }
  const held = heldRows(text, first)
  if (held !== null) return { ...held, start, end }
  const family = familyOf(text, first)
  return family === null ? null : gather(text, nodes, index, first, family)
}

/** `{{Episode table|episodes={{Episode list|…}}{{Episode list|…}}}}`: a table that holds its rows in a parameter. */
function heldRows(text: string, node: Template): TemplateTable | null {
  if (!holder.test(keyOf(text, node))) return null
  for (const { nodes } of node.parts) {
    const index = nodes.findIndex((inner) => inner.type === 'template' && familyOf(text, inner) !== null)
    const row = nodes[index]
    const family = row?.type === 'template' ? familyOf(text, row) : null
    if (row?.type === 'template' && family !== null) return gather(text, nodes, index, row, family)
  }
  return null
}

const holder = /^episode table(?:\/|$)/

/** Cheaper than a name, and false of most templates. */
function mayBeOne(text: string, { start }: Template): boolean {
  let at = start + 2
  while (isSpace(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  return code === 60 || (code > 48 && code < 58) || beginnings.has(text.slice(at, at + 2).toLowerCase())
}

/** What their names begin with, which may name the namespace first. */
const beginnings: ReadonlySet<string> = new Set(
  [
    'template:',
    'episode table',
    ...wholeTables.keys(),
    ...rowFamilies.flatMap(({ beginnings }) => beginnings),
  ].map((name) => name.slice(0, 2)),
)

function familyOf(text: string, node: Template): RowFamily | null {
  return rowFamily(keyOf(text, node))
}

function keyOf(text: string, node: Template): string {
  return templateKey(templateName(text, node))
}

function gather(
  text: string,
  nodes: readonly SyntaxNode[],
  index: number,
  first: Template,
  family: RowFamily,
): TemplateTable {
  const templates: [Template, ...Template[]] = [first]
  const raw: Stretch[] = []
  let last = first
  let next = index + 1
  for (let end = first.end; !family.ends.test(keyOf(text, last)); next++) {
    const after = text.charCodeAt(skipSpace(text, end))
    if (family.mayHoldRaw && (after === 124 || after === 33)) {
      const row = nextRow(text, nodes, next, end, family)
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
    const key = keyOf(text, node)
    if (!family.isMember.test(key) || family.begins.test(key)) break
    templates.push(node)
    last = node
  }
  const end = family.ends.test(keyOf(text, last)) ? last.end : closedAt(text, last, nodes[next])
  return { type: 'templates', templates, of: family, raw, start: first.start, end }
}

/** The next template that is a row, where nothing but rows of a table stand before it: lines that begin with a bar or an exclamation mark. */
function nextRow(
  text: string,
  nodes: readonly SyntaxNode[],
  from: number,
  start: number,
  { isMember, begins }: RowFamily,
): number {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined || node.start - start > longestRaw) return -1
    if (node.type !== 'template') continue
    const key = keyOf(text, node)
    if (!isMember.test(key)) continue
    const lines = text.slice(start, node.start).split('\n')
    const isRaw = lines.every((line) => /^\s*(?:$|!|\|(?!\}))/.test(line))
    return isRaw && !begins.test(key) ? at : -1
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
