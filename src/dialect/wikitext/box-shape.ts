import { templateKey } from '../../article/template-source.js'
import { linkTarget } from './inline/link-target.js'
import {
  type CallParameter,
  isBlankStretch,
  parametersOf,
  type Stretch,
  templateName,
} from './syntax/call.js'
import type { Template } from './syntax/nodes.js'
import type { Registry } from './templates/registry.js'

/** How much a box states at least, each on a line of its own: anywhere in the lead, and where nothing but templates and pictures stands before it. */
const fewest = { inLead: 5, atHead: 3 }
/** How much of all that it is given stands so. */
const share = { inLead: 0.8, atHead: 0.5 }
/** Templates of the same shape that state nothing about the subject: navigation, quotations, citations, pictures, lists of tracks or players, banners. */
const others =
  /\b(?:navbox|navigation|navigacija|sidebar|succession|successione|sucesi[oó]n|toc|quote|quotation|citazione|cita|cite|citation|tracks?|tracklist|tracce|episode|chart|graph|timeline|gallery|galerie|galleria|images?|imagem|bilder|map|mappa|weather|climate?|clima|klima|location|portal|player|squad|bracket|box score|footballbox|match|nota|avviso|notice|persondata|listen|audio|links?|interprogetto|onorificenze|issues?|problemi|problèmes|deletion|prod|afd|history|banner|bandeau|cleanup|merge|protection|translat\w{1,4}|hatnote|disambig\w{0,10}|noteta|userbox|wikiproject|copyvio|archives?|expand|sources?)\b/

/** Whether a paragraph says something besides templates and pictures. */
export function isProse(text: string, { start, end, nodes }: Stretch): boolean {
  let at = start
  for (const node of nodes) {
    if (text.slice(at, node.start).trim() !== '') return true
    if (node.type === 'link' ? linkTarget(text, node).kind !== 'file' : !beside.has(node.type)) return true
    at = node.end
  }
  return text.slice(at, end).trim() !== ''
}

const beside = new Set(['template', 'comment', 'tag', 'extension'])

/** What stands before a template: nothing but templates and pictures, or prose without a heading. */
export type Place = 'atHead' | 'inLead'

/**
 * Whether a template in the lead is an infobox by its shape, `{{Film|…}}` on the Italian Wikipedia: several parameters with a name, most of them
 * on lines of their own, and a name that nothing else is known by. At the head of the article fewer are enough for one that stands alone.
 */
export function looksLikeBox(text: string, node: Template, registry: Registry, place: Place): boolean {
  // Cheaper than its parameters, and true of most templates.
  if (node.parts.length <= fewest.atHead) return false
  const name = templateName(text, node)
  const key = templateKey(name)
  if (/[#:{}[\]]/.test(key) || others.test(key) || registry.find(name) !== undefined) return false
  const parameters = parametersOf(text, node)
  const stated = parameters.filter((parameter) => isNamed(parameter) || !isBlankStretch(text, parameter))
  const own = stated.filter((parameter) => isNamed(parameter) && ownsLine(text, parameter)).length
  const like = (at: Place) => own >= fewest[at] && own >= share[at] * stated.length
  return like('inLead') || (place === 'atHead' && like('atHead') && standsAlone(text, node))
}

/** `1=` is no name. */
function isNamed({ positional, name }: CallParameter): boolean {
  return !positional && !/^\d+$/.test(name)
}

/** Whether nothing stands on the lines of a template but the template. */
function standsAlone(text: string, { start, end }: Template): boolean {
  let first = start - 1
  while (isBlank(text.charCodeAt(first))) first--
  let last = end
  while (isBlank(text.charCodeAt(last))) last++
  return (
    (first < 0 || text.charCodeAt(first) === lineFeed) &&
    (last >= text.length || text.charCodeAt(last) === lineFeed)
  )
}

/** Whether nothing stands before the name on its line but a bar. */
function ownsLine(text: string, { nameStart }: CallParameter): boolean {
  let at = nameStart - 1
  while (isBlank(text.charCodeAt(at))) at--
  if (text.charCodeAt(at) === bar) at--
  while (isBlank(text.charCodeAt(at))) at--
  return text.charCodeAt(at) === lineFeed
}

const bar = 124
const lineFeed = 10

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
