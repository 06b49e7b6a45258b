import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch } from '../syntax/call.js'
import type { TemplateTable } from '../template-tables.js'
import { type BoxRow, readBoxRow, statedBy } from './election-box-row.js'
import { type RawRow, readRawRows } from './raw-rows.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, labelOf, TableMaker } from './table-maker.js'

/* `{{Election box begin}}`, a template for each row, `{{Election box end}}`: a table written as templates, and `{{Election summary …}}` like it. */

/** A column: the names of the parameters that state it, and how it is called. */
interface Column {
  names: readonly string[]
  label: string
}

/** The columns that most tables have, in their order; others come after them, called what the parameter is called. */
const usual: readonly Column[] = [
  { names: ['side'], label: 'Side' },
  { names: ['party'], label: 'Party' },
  { names: ['candidate', 'nominee'], label: 'Candidate' },
  { names: ['candidates'], label: 'Number of candidates' },
  { names: ['leader'], label: 'Leader' },
  { names: ['votes', 'reg. electors', 'electors', 'electorate'], label: 'Votes' },
  { names: ['percentage', 'percent'], label: '%' },
  { names: ['count1'], label: 'First preference votes' },
  { names: ['votes %'], label: 'Votes %' },
  { names: ['change'], label: '±%' },
  { names: ['plus/minus'], label: '+/−' },
  { names: ['seats'], label: 'Seats' },
  { names: ['gain'], label: 'Gains' },
  { names: ['loss'], label: 'Losses' },
  { names: ['net'], label: 'Net gain/loss' },
]
/** How a row looks, and where its figures come from: nothing that it states. */
const layout = new Set([
  'color',
  'colour',
  'row color',
  'bgcolor',
  'width',
  'class',
  'style',
  'id',
  'align',
  'unregistered',
])
/** No family has more columns of its own than these. */
const mostOthers = 30

/** Reads the templates of one table, in their order. */
export function readElectionBox(
  source: BlockSource,
  { templates, raw, start, end }: TemplateTable,
  readers: EnclosedReaders,
): Table {
  const rows = templates.map((node) => readBoxRow(source, node))
  const columns = columnsOf(rows)
  const maker = new TableMaker(source, readers)
  const children: TableRow[] = [maker.header(columns.map(({ label }) => label))]
  const between = raw.flatMap((stretch) => readRawRows(source.text, stretch))
  let next = 0
  const addRaw = (before: number) => {
    for (let row = between[next]; row !== undefined && row.start < before; row = between[++next])
      children.push(maker.row(row.start, row.end, placeRaw(row, columns)))
  }
  for (const row of rows) {
    addRaw(row.node.start)
    if (row.kind === 'frame')
      for (const { parameter, cells } of endRows(source, row, columns))
        children.push(maker.rowOf([parameter], cells))
    else children.push(maker.row(row.node.start, row.node.end, cellsOf(source, row, columns)))
  }
  return maker.table({ start, end }, children, captionIn(rows))
}

/** The cells of such a row under the columns. One column more is that of the colours; a label over several stands under the names. */
function placeRaw({ cells }: RawRow, columns: readonly Column[]): CellContent[] {
  const placed: CellContent[] = columns.map(() => undefined)
  const name = Math.max(
    0,
    columns.findIndex(({ label }) => label === 'Candidate'),
  )
  const width = cells.reduce((sum, cell) => sum + cell.columns, 0)
  let at = width === columns.length + 1 ? -1 : 0
  for (const cell of cells) {
    const next = at + cell.columns
    const isOverName = cell.columns > 1 && at <= name && name < next
    if (next > 0) placed[isOverName ? name : Math.max(0, at)] = cell
    at = next
  }
  return placed.slice(0, columns.length)
}

function cellsOf(source: BlockSource, row: BoxRow, columns: readonly Column[]): CellContent[] {
  const { node, kind, label, unopposed } = row
  const isCount = kind === 'option' || kind === 'summary'
  const cells: CellContent[] = columns.map(({ names }) =>
    isCount ? statedBy(source, row, names) : undefined,
  )
  const at = (title: string) => columns.findIndex((column) => column.label === title)
  const name = at('Candidate')
  if (kind === 'option') {
    if (unopposed && at('Votes') !== -1) cells[at('Votes')] ??= labelOf(source, node, 'Unopposed')
    const named = name === -1 ? at('Party') : name
    if (label !== '' && named !== -1) cells[named] ??= labelOf(source, node, label)
    return cells
  }
  cells[Math.max(0, name)] = labelOf(source, node, label)
  if (kind === 'outcome') fillOutcome(source, cells, row)
  return cells
}

/** What the last template of a count of preferences states besides. */
const ofEnd: readonly (readonly [parameter: string, label: string])[] = [
  ['valid', 'Valid votes'],
  ['spoilt', 'Spoilt votes'],
  ['electorate', 'Registered electors'],
  ['turnout', 'Turnout'],
  ['abstain', 'Abstentions'],
  ['quota', 'Quota'],
]

/** A row for each figure that a template states at the end; a turnout of no more than three digits is a share. */
function endRows(
  source: BlockSource,
  { parameters }: BoxRow,
  columns: readonly Column[],
): { parameter: CallParameter; cells: CellContent[] }[] {
  const at = (label: string) => columns.findIndex((column) => column.label === label)
  const [name, votes, share] = [at('Candidate'), at('First preference votes'), at('%')]
  if (name === -1 || votes === -1) return []
  return ofEnd.flatMap(([key, text]) => {
    const parameter = parameters.get(key)
    if (parameter === undefined || isBlankStretch(source.text, parameter)) return []
    const isShare = key === 'turnout' && /^\d{1,3}(?:[.,]\d{1,2})?%?$/.test(valueText(source, parameter))
    const cells: CellContent[] = columns.map(() => undefined)
    cells[name] = { text, start: parameter.nameStart, end: parameter.nameEnd }
    cells[isShare && share !== -1 ? share : votes] = parameter
    return [{ parameter, cells }]
  })
}

function valueText(source: BlockSource, parameter: CallParameter): string {
  return source.leaf(parameter).value
}

/** The swing stands in the last column, its label before it. */
function fillOutcome(source: BlockSource, cells: CellContent[], { node, parameters }: BoxRow): void {
  const swing = parameters.get('swing')
  if (swing === undefined || cells.length < 4 || isBlankStretch(source.text, swing)) return
  cells[cells.length - 2] = labelOf(source, node, 'Swing')
  cells[cells.length - 1] = swing
}

function columnsOf(rows: readonly BoxRow[]): Column[] {
  const given = new Set<string>()
  for (const { kind, unopposed, parameters } of rows) {
    if (kind !== 'option' && kind !== 'summary') continue
    for (const name of parameters.keys()) given.add(name)
    if (unopposed) given.add('votes')
  }
  const known = new Set(usual.flatMap(({ names }) => names))
  const others = [...given].filter((name) => !known.has(name) && !layout.has(name)).slice(0, mostOthers)
  return [
    ...usual.filter(({ names }) => names.some((name) => given.has(name))),
    ...others.map((name) => ({ names: [name], label: labelOfParameter(name) })),
  ]
}

/** `count2` is `Count 2`. */
function labelOfParameter(name: string): string {
  const spaced = name.replace(/^count(?=\d)/, 'count ')
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1)
}

function captionIn(rows: readonly BoxRow[]): CallParameter | undefined {
  for (const { kind, parameters } of rows) {
    const title = kind === 'frame' ? (parameters.get('title') ?? parameters.get('caption')) : undefined
    if (title !== undefined) return title
  }
  return undefined
}
