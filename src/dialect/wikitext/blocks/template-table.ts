import type { Table } from '../../../article/nodes.js'
import type { RowFamily } from '../row-families.js'
import type { Template } from '../syntax/nodes.js'
import type { TemplateTable, WholeTable } from '../template-tables.js'
import { readBracket } from './bracket.js'
import { readCanadianResults } from './canadian-results.js'
import { readElectionBox } from './election-box.js'
import { readElectionResults } from './election-results.js'
import { medals, standings } from './keyed-families.js'
import { readKeyedTable } from './keyed-table.js'
import { readKnockoutRounds } from './knockout-rounds.js'
import { readMonths } from './months.js'
import { readNamedRows } from './named-rows.js'
import { numberedFamilies } from './numbered-families.js'
import { readNumberedTable } from './numbered-table.js'
import { readPopulations } from './populations.js'
import type { BlockSource, EnclosedReaders } from './source.js'

/** Reads a table that is written as templates. What such templates compute is not stated by the source. */
export function readTemplateTable(
  source: BlockSource,
  table: TemplateTable,
  readers: EnclosedReaders,
): Table {
  const { templates, of } = table
  return typeof of === 'string'
    ? readWhole(source, templates[0], of, readers)
    : readRows(source, table, of, readers)
}

function readRows(
  source: BlockSource,
  table: TemplateTable,
  family: RowFamily,
  readers: EnclosedReaders,
): Table {
  switch (family.form) {
    case 'canadian':
      return readCanadianResults(source, table, readers)
    case 'named rows':
      return readNamedRows(source, table, family, readers)
    case 'election box':
      return readElectionBox(source, table, readers)
  }
}

function readWhole(source: BlockSource, node: Template, whole: WholeTable, readers: EnclosedReaders): Table {
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
    case 'weather':
    case 'climate':
      return readMonths(source, node, whole, readers)
    case 'bracket':
      return readBracket(source, node, readers)
    case 'rounds':
      return readKnockoutRounds(source, node, readers)
    default:
      return readNumberedTable(source, node, numberedFamilies[whole], readers)
  }
}
