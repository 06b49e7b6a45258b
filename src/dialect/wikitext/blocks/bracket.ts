import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/*
 * `{{4TeamBracket|RD1=Semi-finals|RD1-seed1=1|RD1-team1=…|RD1-score1=3|RD1-team2=…}}`: parameters are called after the round, what they state and the
 * place in the round. Whom a team met is drawn, and not stated by the source: each is a row of its own.
 */

/** The values of a team in a round, by what they state. */
interface Place {
  round: number
  place: number
  values: Map<string, CallParameter>
}

export function readBracket(source: BlockSource, node: Template, readers: EnclosedReaders): Table {
  const maker = new TableMaker(source, readers)
  const places = new Map<string, Place>()
  const rounds = new Map<number, CallParameter>()
  let title: CallParameter | undefined
  for (const parameter of parametersOf(source.text, node)) {
    if (parameter.positional || isBlankStretch(source.text, parameter)) continue
    const [, round = '', stem = '', number = '', part = ''] = member.exec(parameter.name) ?? []
    if (parameter.name === 'title') title = parameter
    else if (round !== '' && stem === '') rounds.set(Number(round), parameter)
    else if (stem !== '') put(places, Number(round), Number(number), stem + part, parameter)
  }
  const rows = [...places.values()].sort((a, b) => a.round - b.round || a.place - b.place)
  const given = new Set(rows.flatMap(({ values }) => [...values.keys()]))
  const stems = [...given].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
  const children = [
    maker.header(['Round', ...stems.map(labelOf)]),
    ...rows.map((row) => rowOf(maker, row, rounds.get(row.round), stems)),
  ]
  return maker.table(node, children, title)
}

/** `RD1`, `RD1-team02`, `RD2-score1-3`, `RD1-score2-agg`. */
const member = /^RD(\d)(?:-?(seed|team|score)(\d{1,3})(-\w{1,4})?)?$/

function put(
  places: Map<string, Place>,
  round: number,
  place: number,
  stem: string,
  parameter: CallParameter,
): void {
  const key = `${round}-${place}`
  const row = places.get(key) ?? { round, place, values: new Map<string, CallParameter>() }
  places.set(key, row)
  row.values.set(stem, parameter)
}

function orderOf(stem: string): number {
  return ['seed', 'team', 'score'].findIndex((begin) => stem.startsWith(begin))
}

/** `score-2` is the score of the second set or leg. */
function labelOf(stem: string): string {
  const [what = '', part = ''] = stem.split('-')
  const words = what.slice(0, 1).toUpperCase() + what.slice(1)
  return part === '' ? words : part === 'agg' ? 'Aggregate' : `${words} ${part}`
}

function rowOf(
  maker: TableMaker,
  { round, values }: Place,
  label: CallParameter | undefined,
  stems: readonly string[],
): TableRow {
  const own = [...values.values()]
  const [first] = own
  const nameStart = first?.nameStart ?? 0
  const key = { text: `RD${round}`, start: nameStart, end: nameStart + 3 }
  const cells: CellContent[] = [label ?? key, ...stems.map((stem) => values.get(stem))]
  return maker.rowOf(own, cells)
}
