import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { TableMaker } from './table-maker.js'

/*
 * `{{US Census population|1900=1,234|1910=1,300|estyear=1915|estimate=1,310}}`, where years are the names of parameters, and
 * `{{Historical populations|1900|1,234|1910|1,300}}`, where they stand before their figures. Changes are computed, and not stated.
 */
export function readPopulations(
  source: BlockSource,
  node: Template,
  form: 'censuses' | 'populations',
  readers: EnclosedReaders,
): Table {
  const maker = new TableMaker(source, readers)
  const parameters = parametersOf(source.text, node)
  const named = new Map(parameters.filter(({ positional }) => !positional).map((each) => [each.name, each]))
  const rows =
    form === 'censuses'
      ? censuses(source, maker, named)
      : pairs(
          source,
          maker,
          parameters.filter(({ name }) => /^\d{1,3}$/.test(name)),
        )
  const title = named.get('title')
  const caption = title === undefined || isBlankStretch(source.text, title) ? undefined : title
  return maker.table(node, [maker.header(['Year', 'Population']), ...rows], caption)
}

function censuses(
  source: BlockSource,
  maker: TableMaker,
  named: ReadonlyMap<string, CallParameter>,
): TableRow[] {
  const rows: TableRow[] = []
  for (const [name, parameter] of named) {
    if (!/^\d{4}$/.test(name) || isBlankStretch(source.text, parameter)) continue
    const { nameStart: start, nameEnd: end } = parameter
    rows.push(maker.rowOf([parameter], [{ text: name, start, end }, parameter]))
  }
  const estimate = named.get('estimate')
  if (estimate === undefined || isBlankStretch(source.text, estimate)) return rows
  const year = named.get('estyear')
  const label = { text: 'Estimate', start: estimate.nameStart, end: estimate.nameEnd }
  return [...rows, maker.rowOf([estimate], [year ?? label, estimate])]
}

/** Years before their figures. */
function pairs(source: BlockSource, maker: TableMaker, given: readonly CallParameter[]): TableRow[] {
  const rows: TableRow[] = []
  for (let at = 0; at < given.length; at += 2) {
    const [year, population] = [given[at], given[at + 1]]
    if (year === undefined || isBlankStretch(source.text, year)) continue
    rows.push(maker.rowOf(population === undefined ? [year] : [year, population], [year, population]))
  }
  return rows
}
