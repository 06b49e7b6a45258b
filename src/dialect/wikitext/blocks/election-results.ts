import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { type ResultsColumn, resultsColumns, resultsPlace } from './results-columns.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/* `{{Election results|party1=…|votes1=…|party2=…|total_votes=…}}`: a whole table in one template. What it computes – shares, sums – is not stated by the source. */

/** A row that is no option: the parameters that state it, by column, each of them in the first round. */
interface Summary {
  label: string
  /** The parameter whose name stands for the label. */
  cells: readonly (readonly [column: string, parameter: string])[]
}

const summaries: readonly Summary[] = [
  {
    label: 'Valid votes',
    cells: [
      ['votes', 'valid'],
      ['sw', 'validsw'],
    ],
  },
  {
    label: 'Invalid votes',
    cells: [
      ['votes', 'invalid'],
      ['sw', 'invalidsw'],
    ],
  },
  {
    label: 'Blank votes',
    cells: [
      ['votes', 'blank'],
      ['sw', 'blanksw'],
    ],
  },
  {
    label: 'Total',
    cells: [
      ['votes', 'total_votes'],
      ['seats', 'total_seats'],
      ['totseats', 'total_totseats'],
      ['sc', 'total_sc'],
    ],
  },
  {
    label: 'Registered voters',
    cells: [
      ['votes', 'electorate'],
      ['sw', 'electoratesw'],
    ],
  },
  {
    label: 'Turnout',
    cells: [
      ['percent', 'turnout'],
      ['sw', 'turnoutsw'],
    ],
  },
  { label: 'Source', cells: [['source', 'source']] },
]
const mostRounds = 9
/** `blank=y` says how the table is to be drawn. */
const flag = /^(?:y|yes|n|no|on|off)$/i

export function readElectionResults(source: BlockSource, node: Template, readers: EnclosedReaders): Table {
  return new ResultsReader(source, node, readers).read()
}

/** The values of one row by column, and where its first parameter stands. */
type RowValues = Map<string, CallParameter>

class ResultsReader {
  readonly #source: BlockSource
  readonly #node: Template
  readonly #maker: TableMaker
  readonly #parameters = new Map<string, CallParameter>()

  constructor(source: BlockSource, node: Template, readers: EnclosedReaders) {
    this.#source = source
    this.#node = node
    this.#maker = new TableMaker(source, readers)
    for (const parameter of parametersOf(source.text, node))
      if (!parameter.positional && !isBlankStretch(source.text, parameter))
        this.#parameters.set(parameter.name.toLowerCase(), parameter)
  }

  read(): Table {
    const rows = this.#rows()
    const totals = this.#totals()
    const given = new Set([...rows, ...totals.map(({ values }) => values)].flatMap((row) => [...row.keys()]))
    const columns = resultsColumns(given, (name) => this.#text(name))
    const name = Math.max(
      0,
      columns.findIndex(({ key }) => key === 'cand' || key === 'party'),
    )
    const children = [
      ...this.#headers(columns),
      ...rows.map((row) => this.#row(row, columns, name, row.get('row'))),
      ...totals.map(({ label, values }) => this.#total(label, values, columns, name)),
    ]
    return this.#maker.table(this.#node, children, this.#parameters.get('caption'))
  }

  /** The options by their numbers. */
  #rows(): RowValues[] {
    const rows = new Map<number, RowValues>()
    for (const [name, parameter] of this.#parameters) {
      const place = resultsPlace(name)
      if (place === null) continue
      const row = rows.get(place.row) ?? new Map<string, CallParameter>()
      rows.set(place.row, row)
      row.set(place.column, parameter)
    }
    // A colour alone is no row.
    const stated = [...rows].filter(([, row]) => [...row.keys()].some((column) => column !== 'color'))
    return stated.sort(([a], [b]) => a - b).map(([, row]) => row)
  }

  #totals(): { label: string; values: RowValues }[] {
    return summaries.flatMap(({ label, cells }) => {
      const values: RowValues = new Map()
      for (const [column, name] of cells)
        for (let round = 1; round <= mostRounds; round++) {
          const parameter = this.#parameters.get(round === 1 ? name : `${name}_${round}`)
          if (parameter !== undefined && !this.#isFlag(parameter))
            values.set(round === 1 ? column : `${column}_${round}`, parameter)
        }
      return values.size === 0 ? [] : [{ label, values }]
    })
  }

  #isFlag({ start, end }: CallParameter): boolean {
    return flag.test(this.#source.text.slice(start, end).trim())
  }

  /** One row of labels, or two where rounds stand over theirs. */
  #headers(columns: readonly ResultsColumn[]): TableRow[] {
    const labels = columns.map(({ label }) => label)
    if (columns.every(({ above }) => above === '')) return [this.#maker.header(labels)]
    const over = columns.map(({ above, label }, at) =>
      above === '' ? label : above === columns[at - 1]?.above ? '' : above,
    )
    return [
      this.#maker.header(over),
      this.#maker.header(columns.map(({ above, label }) => (above === '' ? '' : label))),
    ]
  }

  #row(values: RowValues, columns: readonly ResultsColumn[], name: number, label: CellContent): TableRow {
    const cells = columns.map(({ key }): CellContent => values.get(key))
    cells[name] ??= label
    return this.#maker.rowOf([...values.values()], cells)
  }

  /** The name of its first parameter stands for the label. */
  #total(text: string, values: RowValues, columns: readonly ResultsColumn[], name: number): TableRow {
    const [first] = values.values()
    const label = first === undefined ? undefined : { text, start: first.nameStart, end: first.nameEnd }
    const source = values.get('source')
    const row = new Map(values)
    // A source speaks of the whole table: it stands beside its label.
    const beside = columns[name + 1]
    if (source !== undefined && beside !== undefined) row.set(beside.key, source)
    return this.#row(row, columns, name, label)
  }

  #text(name: string): string | undefined {
    const parameter = this.#parameters.get(name)
    if (parameter === undefined) return undefined
    const { value } = this.#source.inline.read(parameter).leaf(this.#source.text)
    return value === '' ? undefined : value
  }
}
