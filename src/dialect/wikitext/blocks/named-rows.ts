import type { Table, TableRow } from '../../../article/nodes.js'
import { templateKey } from '../../../article/template-source.js'
import type { RowFamily } from '../row-families.js'
import { type CallParameter, isBlankStretch, parametersOf, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { TemplateTable } from '../template-tables.js'
import { countryOf } from '../templates/country.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/** No family has more columns of its own than these. */
const mostOthers = 30

/** Rows whose parameters are called after the columns: those that the family knows, in their order, then others. */
export function readNamedRows(
  source: BlockSource,
  { templates, start, end }: TemplateTable,
  family: RowFamily,
  readers: EnclosedReaders,
): Table {
  const usual = family.columns ?? new Map<string, string>()
  const rows = templates
    .filter((node) => !isFrame(source, node, family))
    .map((node) => valuesOf(source, node))
  const given = new Set(rows.flatMap(({ values }) => [...values.keys()]))
  const others = [...given]
    .filter((name) => !usual.has(name) && !family.layout?.has(name))
    .slice(0, mostOthers)
  const columns = new Map<string, string[]>()
  for (const name of [...[...usual.keys()].filter((key) => given.has(key)), ...others]) {
    const label = usual.get(name) ?? name.slice(0, 1).toUpperCase() + name.slice(1)
    columns.set(label, [...(columns.get(label) ?? []), name])
  }
  const maker = new TableMaker(source, readers)
  const children: TableRow[] = [maker.header([...columns.keys()])]
  for (const { node, values } of rows) {
    const cells = [...columns.values()].map((names) => {
      const given = names.map((name) => values.get(name)).find((value) => value !== undefined)
      return names.includes('nat') ? asCountry(source, given) : given
    })
    children.push(maker.row(node.start, node.end, cells))
  }
  return maker.table({ start, end }, children)
}

/** `nat=WAL` shows the flag and the name. */
function asCountry({ text }: BlockSource, parameter: CallParameter | undefined): CellContent {
  if (parameter === undefined) return undefined
  const code = text.slice(parameter.start, parameter.end).trim()
  const country = countryOf(code)
  if (country === undefined) return parameter
  const start = text.indexOf(code, parameter.start)
  return { text: country, start, end: start + code.length }
}

function isFrame(source: BlockSource, node: Template, family: RowFamily): boolean {
  const key = templateKey(templateName(source.text, node))
  return family.begins.test(key) || family.ends.test(key) || node.parts.length < 2
}

function valuesOf(
  source: BlockSource,
  node: Template,
): { node: Template; values: Map<string, CallParameter> } {
  const values = new Map<string, CallParameter>()
  for (const parameter of parametersOf(source.text, node))
    if (!parameter.positional && !isBlankStretch(source.text, parameter))
      values.set(parameter.name, parameter)
  return { node, values }
}
