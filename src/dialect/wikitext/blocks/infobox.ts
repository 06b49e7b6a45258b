import type { Field, Infobox } from '../../../article/nodes.js'
import { templateKey } from '../../../article/template-source.js'
import { readEntity } from '../inline/entity.js'
import { type CallParameter, isBlankStretch, parametersOf, templateName, trimmedEnd } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'

/**
 * Reads `{{Infobox …}}`: every parameter a field, in the order of the source; those without a name by their number.
 * A box that is called nothing but Infobox has the title that stands first in it without a name, `{{Infobox|HMS Vimiera`.
 */
export function readInfobox(source: BlockSource, node: Template, readers: EnclosedReaders): Infobox {
  const children: Field[] = []
  const template = templateName(source.text, node)
  let name = templateKey(template) === 'infobox' ? null : template
  for (const [index, parameter] of parametersOf(source.text, node).entries()) {
    if (parameter.positional && isBlankStretch(source.text, parameter)) continue
    const field = readField(source, parameter, readers)
    if (name === null && index === 0 && parameter.positional && isTitle(field)) name = field.value
    else children.push(field)
  }
  const position = source.position(node.start, node.end)
  const box: Infobox = { type: 'infobox', name, children, position }
  if (!node.closed) box.unclosed = true
  return box
}

/** A key may say by reference what would end it, `&#61;`. */
function plainKey(name: string): string {
  return name.includes('&#') ? name.replace(/&#[0-9]{1,7};/g, (reference) => entityText(reference)) : name
}

function entityText(reference: string): string {
  return readEntity(reference, 0, reference.length)?.text ?? reference
}

/** A text and nothing else, so that a name says all of it. */
function isTitle({ value, markup, boxes, tables }: Field): boolean {
  return value !== '' && (markup ?? boxes ?? tables) === undefined
}

function readField(source: BlockSource, parameter: CallParameter, readers: EnclosedReaders): Field {
  return {
    type: 'field',
    key: plainKey(parameter.name),
    keySpan: [parameter.nameStart, parameter.nameEnd],
    ...source.valueLeaf(parameter, readers),
    position: source.position(parameter.bar, trimmedEnd(source.text, parameter.start, parameter.end)),
  }
}
