import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { countryOf } from '../templates/country.js'
import type { KeyedFamily } from './keyed-families.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/* `{{#invoke:Sports table|main|win_RIV=4|loss_RIV=1|…}}`: a table whose parameters are called after what they state and the key of their row. */

export function readKeyedTable(
  source: BlockSource,
  node: Template,
  family: KeyedFamily,
  readers: EnclosedReaders,
): Table {
  return new KeyedReader(source, node, family, readers).read()
}

/** The values of a row by column. */
type RowValues = Map<string, CallParameter>

class KeyedReader {
  readonly #source: BlockSource
  readonly #node: Template
  readonly #family: KeyedFamily
  readonly #maker: TableMaker
  readonly #parameters = new Map<string, CallParameter>()

  constructor(source: BlockSource, node: Template, family: KeyedFamily, readers: EnclosedReaders) {
    this.#source = source
    this.#node = node
    this.#family = family
    this.#maker = new TableMaker(source, readers)
    for (const parameter of parametersOf(source.text, node))
      if (!parameter.positional && !isBlankStretch(source.text, parameter))
        this.#parameters.set(parameter.name, parameter)
  }

  read(): Table {
    const rows = this.#rows()
    const given = new Set([...rows.values()].flatMap((row) => [...row.keys()]))
    const usual = [...this.#family.columns.keys()]
    const columns = [
      ...usual.filter((stem) => given.has(stem)),
      ...[...given].filter((stem) => !this.#family.columns.has(stem)),
    ]
    const source = columns.length === 0 ? undefined : this.#parameters.get('source')
    const children = [
      this.#maker.header([this.#family.rows, ...columns.map((stem) => this.#labelOf(stem))]),
      ...[...rows].map(([key, row]) => this.#row(key, row, columns)),
    ]
    if (source !== undefined) children.push(this.#maker.labelledRow(source, 'Source', columns.length + 1))
    const caption = this.#parameters.get('title') ?? this.#parameters.get('caption')
    return this.#maker.table(this.#node, children, caption)
  }

  #labelOf(stem: string): string {
    const usual = this.#family.columns.get(stem)
    if (usual !== undefined) return usual
    const words = stem.replace(/^match_/, '').replaceAll('_', ' ')
    return words.slice(0, 1).toUpperCase() + words.slice(1)
  }

  /** Rows by their keys: in the order that is told, else in that of their parameters. */
  #rows(): Map<string, RowValues> {
    const stated = new Map<string, RowValues>()
    const others: [name: string, parameter: CallParameter][] = []
    for (const [name, parameter] of this.#parameters) {
      const stem = this.#stemOf(name)
      if (stem === null) others.push([name, parameter])
      else put(stated, name.slice(stem.length + 1), stem, parameter)
    }
    for (const [name, parameter] of others) this.#other(stated, name, parameter)
    const rows = new Map<string, RowValues>()
    for (const key of this.#order()) {
      const row = stated.get(key)
      if (row !== undefined) rows.set(key, row)
    }
    for (const [key, row] of stated) if (!rows.has(key)) rows.set(key, row)
    this.#addResults(rows)
    return rows
  }

  /** What a parameter is called before the key of its row; null where that is none of the usual. */
  #stemOf(name: string): string | null {
    const bar = name.indexOf('_')
    if (bar < 1) return null
    for (const stem of [name.slice(0, bar), name.slice(0, Math.max(0, name.indexOf('_', bar + 1)))])
      if (this.#family.columns.has(stem) && name.length > stem.length + 1) return stem
    return null
  }

  /** A parameter of one of the rows that there are, called after something else: a column of its own; a match stands under the guests. */
  #other(rows: Map<string, RowValues>, name: string, parameter: CallParameter): void {
    const bar = name.lastIndexOf('_')
    if (bar < 1) return
    const [stem, key] = [name.slice(0, bar), name.slice(bar + 1)]
    const [, home = ''] = /^match_(.+)$/.exec(stem) ?? []
    if (rows.has(home) && rows.has(key)) put(rows, home, `match_${key}`, parameter)
    else if (rows.has(key) && !this.#family.layout.has(stem)) put(rows, key, stem, parameter)
  }

  /** `team_order=RIV, LAK`, or `team1=RIV`. */
  #order(): string[] {
    const told = this.#text('team_order')
    if (told !== '') return told.split(',').map((key) => key.trim())
    const keys: string[] = []
    for (let place = 1; place <= mostRows && this.#parameters.has(`team${place}`); place++)
      keys.push(this.#text(`team${place}`))
    return keys
  }

  /** `result1=CL` and `text_CL=Champions League`: what the first place is good for. */
  #addResults(rows: Map<string, RowValues>): void {
    let place = 0
    for (const row of rows.values()) {
      const name = `result${++place}`
      const result = this.#parameters.get(name)
      if (result !== undefined)
        row.set('qualification', this.#parameters.get(`text_${this.#text(name)}`) ?? result)
    }
  }

  #row(key: string, values: RowValues, columns: readonly string[]): TableRow {
    const own = [...values].filter(([stem]) => stem !== 'qualification').map(([, parameter]) => parameter)
    const name = this.#parameters.get(`name_${key}`)
    if (name !== undefined) own.push(name)
    const cells = columns.map((stem): CellContent => values.get(stem))
    return this.#maker.rowOf(own, [name ?? this.#keyAsName(key, own[0]), ...cells])
  }

  /** The key stands for the name that is not given. */
  #keyAsName(key: string, first: CallParameter | undefined): CellContent {
    if (first === undefined) return undefined
    const text = this.#family.areCountries ? (countryOf(key, true) ?? key) : key
    return { text, start: first.nameEnd - key.length, end: first.nameEnd }
  }

  #text(name: string): string {
    const parameter = this.#parameters.get(name)
    return parameter === undefined ? '' : this.#source.leaf(parameter).value
  }
}

/** No table names more teams one by one. */
const mostRows = 1000

function put(rows: Map<string, RowValues>, key: string, stem: string, parameter: CallParameter): void {
  const row = rows.get(key) ?? new Map<string, CallParameter>()
  rows.set(key, row)
  row.set(stem, parameter)
}
