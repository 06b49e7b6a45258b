import { templateKey } from '../../article/template-source.js'
import { type CallParameter, isBlankStretch, parametersOf, templateName } from './syntax/call.js'
import type { Template } from './syntax/nodes.js'
import type { Registry } from './templates/registry.js'

/** A box states at least this much. */
const fewestNamed = 5
/** Templates of the same shape that state nothing about the subject: navigation, quotations, citations, pictures, lists of tracks or players. */
const others =
  /\b(?:navbox|navigation|navigacija|sidebar|succession|successione|sucesi[oó]n|toc|quote|quotation|citazione|cita|cite|citation|tracks?|tracklist|tracce|episode|chart|graph|timeline|gallery|galerie|galleria|images?|imagem|bilder|map|mappa|weather|climate?|clima|klima|location|portal|player|squad|bracket|box score|footballbox|match|nota|avviso|notice|persondata|listen|audio|links?|interprogetto|onorificenze)\b/

/**
 * Whether a template in the lead is an infobox by its shape, `{{Film|…}}` on the Italian Wikipedia: five parameters with a name or more, nearly all
 * of them on lines of their own, and a name that nothing else is known by.
 */
export function looksLikeBox(text: string, node: Template, registry: Registry): boolean {
  // Cheaper than its parameters, and true of most templates.
  if (node.parts.length <= fewestNamed) return false
  const name = templateName(text, node)
  const key = templateKey(name)
  if (/[#:{}[\]]/.test(key) || others.test(key) || registry.find(name) !== undefined) return false
  const parameters = parametersOf(text, node)
  const stated = parameters.filter((parameter) => !parameter.positional || !isBlankStretch(text, parameter))
  const named = stated.filter((parameter) => !parameter.positional && ownsLine(text, parameter))
  return named.length >= fewestNamed && named.length >= 0.8 * stated.length
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
