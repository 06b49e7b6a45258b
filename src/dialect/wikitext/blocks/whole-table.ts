import type { Table } from '../../../article/nodes.js'
import type { Template } from '../syntax/nodes.js'
import type { WholeTable } from '../template-tables.js'
import { readElectionResults } from './election-results.js'
import { medals, readKeyedTable, standings } from './keyed-table.js'
import { readPopulations } from './populations.js'
import type { BlockSource, EnclosedReaders } from './source.js'

/** Reads a template that is a whole table. What such a template computes is not stated by the source. */
export function readWholeTable(
  source: BlockSource,
  node: Template,
  whole: WholeTable,
  readers: EnclosedReaders,
): Table {
  switch (whole) {
    case 'results':
      return readElectionResults(source, node, readers)
    case 'standings':
      return readKeyedTable(source, node, standings, readers)
    case 'medals':
      return readKeyedTable(source, node, medals, readers)
    case 'censuses':
    case 'populations':
      return readPopulations(source, node, whole, readers)
  }
}
