import type { Table, TableRow } from '../../../article/nodes.js'
import { templateKey } from '../../../article/template-source.js'
import { largest } from '../../../source/list.js'
import { type CallParameter, parametersOf, templateName } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { TemplateTable } from '../template-tables.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, labelOf, TableMaker } from './table-maker.js'

/*
 * `{{CANelec/top|CA|1988|percent=yes}}`, `{{CANelec|CA|Liberal|Ada Brown|9,000|60.0}}`, `{{CANelec/total|Total|15,000}}`: figures by their order,
 * with the columns that the first template asks for.
 */

/** What may be asked for, in the order of the columns. */
const asked: readonly (readonly [parameter: string, label: string])[] = [
  ['percent', '%'],
  ['change', '±%'],
  ['expenditures', 'Expenditures'],
]

export function readCanadianResults(
  source: BlockSource,
  { templates, start, end }: TemplateTable,
  readers: EnclosedReaders,
): Table {
  const maker = new TableMaker(source, readers)
  const rows = templates.map((node) => readRow(source, node))
  const top = rows.find(({ part }) => part === 'top')
  const figures = rows.map(({ part, values }) =>
    part === '' ? values.length - 3 : part === 'total' ? values.length - 1 : 0,
  )
  const wanted = asked.filter(([name]) => top?.flags.has(name))
  const labels = ['Votes', ...(wanted.length > 0 ? wanted : asked).map(([, label]) => label)].slice(
    0,
    Math.max(1, largest(figures)),
  )
  const children: TableRow[] = [maker.header(['Party', 'Candidate', ...labels])]
  for (const { node, part, values } of rows) {
    const cells = cellsOf(source, node, part, values)
    if (cells === null) continue
    while (cells.length < labels.length + 2) cells.push(undefined)
    children.push(maker.row(node.start, node.end, cells.slice(0, labels.length + 2)))
  }
  return maker.table({ start, end }, children)
}

interface Row {
  node: Template
  /** What stands behind the slash of the name: `top`, `total`, `hold`; nothing for a candidate. */
  part: string
  values: readonly CallParameter[]
  flags: ReadonlySet<string>
}

function readRow(source: BlockSource, node: Template): Row {
  const parameters = parametersOf(source.text, node)
  const [, part = ''] = templateKey(templateName(source.text, node)).split('/')
  return {
    node,
    part,
    values: parameters.filter(({ name }) => /^\d+$/.test(name)),
    flags: new Set(parameters.filter(({ positional }) => !positional).map(({ name }) => name)),
  }
}

function cellsOf(
  source: BlockSource,
  node: Template,
  part: string,
  values: readonly CallParameter[],
): CellContent[] | null {
  const [first, second, third] = values
  if (part === 'top' || part === 'end' || first === undefined) return null
  if (part === '') return values.slice(1)
  if (part === 'total') return [undefined, ...values]
  const say = (value: CallParameter | undefined) => (value === undefined ? '' : source.leaf(value).value)
  if (part === 'hold')
    return [
      undefined,
      labelOf(source, node, `${say(second)} hold`.trim()),
      labelOf(source, node, 'Swing'),
      third,
    ]
  if (part === 'gain')
    return [
      undefined,
      labelOf(source, node, `${say(second)} gain from ${say(third)}`.trim()),
      labelOf(source, node, 'Swing'),
      values[3],
    ]
  return [undefined, values.at(-1)]
}
