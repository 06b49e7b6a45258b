import type { TableRow } from '../../../article/nodes.js'
import { parametersOf, templateName } from '../syntax/call.js'
import type { Piece } from '../syntax/nodes.js'
import type { BlockSource } from './source.js'

/** `{| {{MedalistTable|type=Event|columns=2}}`: the template makes the table's headers, each medal over so many columns. */
export function medalistHeaders(source: BlockSource, { nodes }: Piece): TableRow | null {
  for (const node of nodes) {
    if (node.type !== 'template' || !/^medalist ?table$/i.test(templateName(source.text, node))) continue
    const parameters = new Map(
      parametersOf(source.text, node).map((parameter) => [parameter.name, parameter]),
    )
    const say = (name: string): string => {
      const parameter = parameters.get(name)
      return parameter === undefined ? '' : source.leaf(parameter).value
    }
    const columns = /^[2-9]$/.test(say('columns')) ? Number(say('columns')) : 1
    const medals = ['Gold', 'Silver', 'Bronze'].flatMap((medal) => Array<string>(columns).fill(medal))
    return {
      type: 'tableRow',
      derived: true,
      children: [say('type') || 'Event', ...medals].map((value) => ({
        type: 'tableCell',
        derived: true,
        header: true,
        value,
      })),
    }
  }
  return null
}
