import type { Field, Infobox } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { type BlockSource, type EnclosedReaders, enclosed } from './source.js'

/** Reads `{{Infobox …}}`: every parameter a field, in the order of the source; those without a name by their number. */
export function readInfobox(source: BlockSource, node: Template, readers: EnclosedReaders): Infobox {
  const children: Field[] = []
  for (const parameter of parametersOf(source.text, node)) {
    if (parameter.positional && isBlankStretch(source.text, parameter)) continue
    children.push(readField(source, parameter, readers))
  }
  return {
    type: 'infobox',
    name: templateName(source.text, node),
    children,
    position: source.position(node.start, node.end),
  }
}

function readField(source: BlockSource, parameter: CallParameter, readers: EnclosedReaders): Field {
  const out = source.inline.read(parameter)
  return {
    type: 'field',
    key: parameter.name,
    keySpan: [parameter.nameStart, parameter.nameEnd],
    ...out.leaf(source.text),
    ...enclosed(out, readers),
    position: source.position(parameter.nameStart, parameter.end),
  }
}
