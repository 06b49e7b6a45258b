import type { Stretch } from '../syntax/call.js'

const longestAttributes = 2000

/** The attributes that HTML gives to cells, and those that wikis add. */
const cellAttribute =
  /(?:rowspan|colspan|style|class|align|valign|bgcolor|width|height|nowrap|scope|headers|abbr|id|title|lang|dir|data-[a-z-]{1,30})\s*=\s*(?:"[^"|{}[\]]*"|'[^'|{}[\]]*'|[^\s"'|{}[\]]+(?=\s|$))\s*/iy

/**
 * `rowspan=2 {{n/a}}`: a template that brings the bar of its cell along, as those of comparison tables do, stands behind attributes.
 * Where such attributes end; the beginning where there are none.
 */
export function endOfAttributes(text: string, { start, nodes }: Stretch): number {
  const [first] = nodes
  if (first?.type !== 'template' || first.start - start < shortestAttribute) return start
  const lead = text.slice(start, Math.min(first.start, start + longestAttributes))
  return lead.includes('=') && areAttributes(lead) ? first.start : start
}

function areAttributes(text: string): boolean {
  let at = text.search(/\S/)
  if (at === -1) return false
  while (at < text.length) {
    cellAttribute.lastIndex = at
    if (!cellAttribute.test(text)) return false
    at = cellAttribute.lastIndex
  }
  return true
}

/** `id=1` */
const shortestAttribute = 4

/** `rowspan` and `colspan` among a cell's attributes; what is no positive number counts as 1. */
export function spansOf(attributes: string): { rowSpan: number; columnSpan: number } {
  return { rowSpan: spanOf(attributes, 'rowspan'), columnSpan: spanOf(attributes, 'colspan') }
}

/** Browsers clamp spans here. */
const largestSpan = 1000

function spanOf(attributes: string, name: string): number {
  const looked = attributes.slice(0, longestAttributes).toLowerCase()
  const at = looked.indexOf(name)
  if (at === -1) return 1
  const match = /^\s{0,9}=\s{0,9}["']?\s{0,9}(\d{1,9})/.exec(looked.slice(at + name.length))
  return match === null ? 1 : Math.max(1, Math.min(largestSpan, Number(match[1])))
}
