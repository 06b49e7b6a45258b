import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/*
 * `{{Weather box|location=Riverton|Jan high C=5|Feb high C=6|…|year high C=12}}`, whose parameters are called after a month and what they state of it, and
 * `{{climate chart|Riverton|-1|5|40|…}}`, where a low, a high and an amount stand for each month in turn. Other units and years are computed, and not stated.
 */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'year']

export function readMonths(
  source: BlockSource,
  node: Template,
  form: 'weather' | 'climate',
  readers: EnclosedReaders,
): Table {
  const maker = new TableMaker(source, readers)
  const parameters = parametersOf(source.text, node).filter((each) => !isBlankStretch(source.text, each))
  const rows = form === 'weather' ? named(parameters) : placed(parameters)
  const last = [...rows.values()].some((row) => row.has(12)) ? 13 : 12
  const sources = parameters.filter(({ name }) => /^source(?: [12])?$/.test(name))
  const children = [
    maker.header(['Month', ...months.slice(0, last).map((month) => (month === 'year' ? 'Year' : month))]),
    ...[...rows].map(([stem, row]) => rowOf(maker, stem, row, last)),
    ...sources.map((parameter) => maker.labelledRow(parameter, 'Source', last + 1)),
  ]
  const place = parameters.find(({ name }) => name === (form === 'weather' ? 'location' : '1'))
  return maker.table(node, children, place)
}

/** Values by month, of each thing that is stated of them. */
type Rows = Map<string, Map<number, CallParameter>>

function named(parameters: readonly CallParameter[]): Rows {
  const rows: Rows = new Map()
  for (const parameter of parameters) {
    const [, month = '', stem = ''] = /^(\w{3,4}) (\S.*)$/.exec(parameter.name) ?? []
    const at = months.findIndex((name) => name.toLowerCase() === month.toLowerCase())
    if (at !== -1) put(rows, stem, at, parameter)
  }
  return rows
}

/** The first parameter is the place; then three for each month. */
function placed(parameters: readonly CallParameter[]): Rows {
  const rows: Rows = new Map()
  const stems = ['low', 'high', 'precipitation']
  for (const parameter of parameters) {
    const place = /^\d{1,2}$/.test(parameter.name) ? Number(parameter.name) - 2 : -1
    const stem = stems[place % 3]
    if (place >= 0 && place < 36 && stem !== undefined) put(rows, stem, Math.floor(place / 3), parameter)
  }
  return rows
}

function put(rows: Rows, stem: string, month: number, parameter: CallParameter): void {
  const row = rows.get(stem) ?? new Map<number, CallParameter>()
  rows.set(stem, row)
  row.set(month, parameter)
}

function rowOf(
  maker: TableMaker,
  stem: string,
  row: ReadonlyMap<number, CallParameter>,
  width: number,
): TableRow {
  const own = [...row.values()]
  const [first] = own
  const nameEnd = first?.nameEnd ?? 0
  const label = {
    text: labelOf(stem),
    start: first?.positional ? nameEnd : nameEnd - stem.length,
    end: nameEnd,
  }
  const cells: CellContent[] = [label]
  for (let month = 0; month < width; month++) cells.push(row.get(month))
  return maker.rowOf(own, cells)
}

/** `high C` is headed `Mean daily maximum (°C)`; what is not known stands as it is. */
function labelOf(stem: string): string {
  const [, what = '', unit = ''] = /^(.*?)(?: (C|F|mm|cm|inch))?$/.exec(stem) ?? []
  const words = measures.get(what) ?? what.slice(0, 1).toUpperCase() + what.slice(1)
  return unit === '' ? words : `${words} (${units.get(unit) ?? unit})`
}

const units = new Map([
  ['C', '°C'],
  ['F', '°F'],
  ['inch', 'inches'],
])

const measures = new Map([
  ['record high', 'Record high'],
  ['avg record high', 'Mean maximum'],
  ['high', 'Mean daily maximum'],
  ['mean', 'Daily mean'],
  ['low', 'Mean daily minimum'],
  ['avg record low', 'Mean minimum'],
  ['record low', 'Record low'],
  ['precipitation', 'Average precipitation'],
  ['rain', 'Average rainfall'],
  ['snow', 'Average snowfall'],
  ['precipitation days', 'Average precipitation days'],
  ['rain days', 'Average rainy days'],
  ['snow days', 'Average snowy days'],
  ['humidity', 'Average relative humidity (%)'],
  ['dew point', 'Average dew point'],
  ['sun', 'Mean monthly sunshine hours'],
  ['dsun', 'Mean daily sunshine hours'],
  ['percentsun', 'Percent possible sunshine'],
  ['uv', 'Average ultraviolet index'],
])
