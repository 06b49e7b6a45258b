import type { Table, TableRow } from '../../../article/nodes.js'
import { type CallParameter, isBlankStretch, parametersOf, trimmedEnd } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import type { NumberedFamily } from './numbered-families.js'
import type { BlockSource, EnclosedReaders } from './source.js'
import { type CellContent, TableMaker } from './table-maker.js'

/* `{{Track listing|title1=…|length1=4:08|title2=…}}`: a table whose parameters are called after what they state and the number of their row. */

export function readNumberedTable(
  source: BlockSource,
  node: Template,
  family: NumberedFamily,
  readers: EnclosedReaders,
): Table {
  return new NumberedReader(source, node, family, readers).read()
}

/** The values of a row by what they state. */
type RowValues = Map<string, CallParameter>

class NumberedReader {
  readonly #source: BlockSource
  readonly #node: Template
  readonly #family: NumberedFamily
  readonly #maker: TableMaker
  readonly #rows = new Map<number, RowValues>()
  readonly #others = new Map<string, CallParameter>()

  constructor(source: BlockSource, node: Template, family: NumberedFamily, readers: EnclosedReaders) {
    this.#source = source
    this.#node = node
    this.#family = family
    this.#maker = new TableMaker(source, readers)
    for (const parameter of parametersOf(source.text, node))
      if (!parameter.positional && !isBlankStretch(source.text, parameter)) this.#add(parameter)
  }

  #add(parameter: CallParameter): void {
    const [, before = '', number = '', behind = ''] = numbered.exec(parameter.name) ?? []
    const stem = (before + behind).toLowerCase()
    if (number === '' || !this.#family.columns.has(stem)) {
      this.#others.set(parameter.name, parameter)
      return
    }
    const row = this.#rows.get(Number(number)) ?? new Map<string, CallParameter>()
    this.#rows.set(Number(number), row)
    row.set(stem, parameter)
  }

  read(): Table {
    const { columns, numbers, captions } = this.#family
    const rows = [...this.#rows].sort(([a], [b]) => a - b)
    const below = [...(this.#family.below ?? [])].filter(([name]) => this.#others.has(name))
    const given = new Set(rows.flatMap(([, row]) => [...row.keys()]))
    for (const [, [, stem]] of below) given.add(stem)
    const stems = [...columns.keys()].filter((stem) => given.has(stem))
    const labels = stems.map((stem) => this.#labelOf(stem))
    const children = [
      this.#maker.header(numbers === null ? labels : [numbers, ...labels]),
      ...this.#above(),
      ...rows.map(([number, row]) => this.#row(number, row, stems)),
      ...below.map(([name, [label, stem]]) => this.#below(name, label, stem, stems)),
    ]
    const caption = captions.map((name) => this.#others.get(name)).find((found) => found !== undefined)
    return this.#maker.table(this.#node, children, caption)
  }

  #labelOf(stem: string): string {
    const named = this.#others.get(this.#family.labels?.get(stem) ?? '')
    return named === undefined ? (this.#family.columns.get(stem) ?? stem) : this.#source.leaf(named).value
  }

  #row(number: number, values: RowValues, stems: readonly string[]): TableRow {
    const own = [...values.values()]
    const [first] = own
    const cells: CellContent[] = stems.map((stem) => values.get(stem))
    if (this.#family.numbers !== null && first !== undefined) {
      const text = String(number)
      const start = this.#source.text.indexOf(text, first.nameStart)
      cells.unshift({ text, start, end: start + text.length })
    }
    return this.#maker.rowOf(own, cells)
  }

  /** What goes for all rows, in a row of its own. */
  #above(): TableRow[] {
    const rows: TableRow[] = []
    for (const [name, words] of this.#family.above ?? []) {
      const parameter = this.#others.get(name)
      if (parameter === undefined) continue
      const { start } = parameter
      const end = trimmedEnd(this.#source.text, start, parameter.end)
      const text = `${words} ${this.#source.leaf(parameter).value}`
      rows.push(this.#maker.rowOf([parameter], [{ text, start, end }]))
    }
    return rows
  }

  #below(name: string, text: string, stem: string, stems: readonly string[]): TableRow {
    const parameter = this.#others.get(name)
    const { bar = 0, start = 0, end = 0, nameStart = 0, nameEnd = 0 } = parameter ?? {}
    const cells: CellContent[] = stems.map((each) => (each === stem ? parameter : undefined))
    const label = { text, start: nameStart, end: nameEnd }
    if (this.#family.numbers === null) cells[0] = label
    else cells.unshift(label)
    return this.#maker.row(bar, trimmedEnd(this.#source.text, start, end), cells)
  }
}

const numbered = /^([A-Za-z]+?)[ _]?([1-9]\d{0,3}) ?([A-Za-z]*)$/
