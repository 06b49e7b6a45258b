import type { Template } from '../syntax/nodes.js'
import type { ReadingContext } from '../templates/reading-context.js'
import type { InlineText } from './inline-text.js'

/** Parser functions that show what follows their colon as it is, or nearly. */
const showing = new Set(['formatnum', 'lc', 'uc', 'lcfirst', 'ucfirst', 'nowiki'])
/** Functions that set something about the page and show nothing. */
const silent = new Set([
  'defaultsort',
  'displaytitle',
  'defaultsortkey',
  'defaultcategorysort',
  '#tag',
  '#seo',
])

/** Reads `{{formatnum:11397}}` and its like; false for what is no such function. */
export function readFunction(reader: ReadingContext, name: string, node: Template, out: InlineText): boolean {
  const colon = name.indexOf(':')
  const [first] = node.parts
  if (colon === -1 || first === undefined) return false
  const called = name.slice(0, colon).trim().toLowerCase()
  if (silent.has(called)) return true
  if (!showing.has(called)) return false
  const start = reader.text.indexOf(':', first.start) + 1
  reader.readTrimmed(
    { start, end: first.end, nodes: first.nodes.filter((inner) => inner.start >= start) },
    out,
  )
  return true
}
