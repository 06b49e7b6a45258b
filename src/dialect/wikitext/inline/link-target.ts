import type { Stretch } from '../syntax/call.js'
import type { Link } from '../syntax/nodes.js'
import { categoryNames, fileNames, languageCodes } from './namespaces.js'

/** What a link leads to, and what of it is shown. */
export interface LinkReading {
  kind: 'page' | 'file' | 'category' | 'language'
  /** The page without a leading colon. */
  target: string
  shown: Stretch[]
}

export function linkTarget(text: string, { parts, start, end }: Link): LinkReading {
  const [first] = parts
  if (first === undefined) return { kind: 'page', target: '', shown: [{ start, end, nodes: [] }] }
  const full = text.slice(first.start, first.end).trim()
  const colon = full.startsWith(':')
  const target = colon ? full.slice(1).trim() : full
  const kind = colon ? 'page' : kindOf(target)
  return { kind, target, shown: kind === 'page' ? shownOf(text, parts, colon) : [] }
}

function kindOf(target: string): LinkReading['kind'] {
  const at = target.indexOf(':')
  if (at < 1) return 'page'
  const space = target.slice(0, at).trim().toLowerCase().replaceAll('_', ' ')
  if (fileNames.has(space)) return 'file'
  if (categoryNames.has(space)) return 'category'
  return languageCodes.has(space) ? 'language' : 'page'
}

/** The text after the first bar; without one, or with nothing after it, the target, in the latter case without its brackets. */
function shownOf(text: string, parts: Link['parts'], colon: boolean): Stretch[] {
  const [first, second] = parts
  if (first === undefined) return []
  if (second === undefined) {
    const skipped = colon ? text.indexOf(':', first.start) + 1 : first.start
    return [{ ...first, start: skipped }]
  }
  const last = parts[parts.length - 1] ?? second
  const label = { start: second.start, end: last.end, nodes: parts.slice(1).flatMap(({ nodes }) => nodes) }
  if (parts.length > 2 || text.slice(label.start, label.end).trim() !== '') return [label]
  return [pipeTrick(text, first)]
}

/** `[[Mercury (planet)|]]` shows `Mercury`, `[[Help:Link|]]` shows `Link`. */
function pipeTrick(text: string, { start, end, nodes }: Stretch): Stretch {
  const target = text.slice(start, end)
  const colon = target.indexOf(':')
  const bracket = target.indexOf(' (')
  return { start: start + colon + 1, end: bracket > colon ? start + bracket : end, nodes }
}
