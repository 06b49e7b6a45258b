import type { Table } from '../../../article/nodes.js'
import { isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { TableMaker } from './table-maker.js'

const labels = ['Date', 'Team 1', 'Score 1', 'Team 2', 'Score 2']

/** `{{Round4|9 May – Riverton|Reds|2|Blues|1|…}}`: five parameters for each match, from the first round to the last. A match without a word is left out. */
export function readKnockoutRounds(source: BlockSource, node: Template, readers: EnclosedReaders): Table {
  const { text } = source
  const maker = new TableMaker(source, readers)
  const given = parametersOf(text, node).filter(({ positional }) => positional)
  const children = [maker.header(labels)]
  for (let at = 0; at + labels.length <= given.length; at += labels.length) {
    const match = given.slice(at, at + labels.length)
    if (!match.every((each) => isBlankStretch(text, each))) children.push(maker.rowOf(match, match))
  }
  return maker.table(node, children)
}
