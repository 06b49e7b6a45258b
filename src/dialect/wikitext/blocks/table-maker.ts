import type { Caption, Table, TableCell, TableRow } from '../../../article/nodes.js'
import { largest, smallest } from '../../../source/list.js'
import { type CallParameter, type Stretch, templateName, trimmedEnd } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { type BlockSource, type EnclosedReaders, enclosed } from './source.js'

/** A text that a template shows of itself, and what of the source stands for it. */
export interface Label {
  text: string
  start: number
  end: number
}

/** What a cell holds: a value of the source, a text for which something else stands there, or nothing. */
export type CellContent = Stretch | Label | undefined

/** A label for which a template's name stands. */
export function labelOf(source: BlockSource, node: Template, text: string): Label {
  const name = templateName(source.text, node)
  const start = node.start + 2 + Math.max(0, source.text.slice(node.start + 2, node.end).indexOf(name))
  return { text, start, end: start + name.length }
}

/** Makes a table that the source has as the parameters of templates: values keep their place, labels that of what stands for them. */
export class TableMaker {
  readonly #source: BlockSource
  readonly #readers: EnclosedReaders

  constructor(source: BlockSource, readers: EnclosedReaders) {
    this.#source = source
    this.#readers = readers
  }

  /** A table at a place of the source, with the caption that a parameter gives it. */
  table(place: { start: number; end: number }, children: TableRow[], caption?: Stretch): Table {
    const table: Table = {
      type: 'table',
      children,
      position: this.#source.position(place.start, place.end),
    }
    if (caption !== undefined) table.caption = this.#caption(caption)
    return table
  }

  /** A header row of labels. */
  header(labels: readonly string[]): TableRow {
    return {
      type: 'tableRow',
      derived: true,
      children: labels.map((value) => ({ type: 'tableCell', derived: true, header: true, value })),
    }
  }

  /** A row that stands at `[start, end)` of the source. */
  row(start: number, end: number, cells: readonly CellContent[]): TableRow {
    return {
      type: 'tableRow',
      position: this.#source.position(start, end),
      children: cells.map((cell) => this.#cell(cell, start)),
    }
  }

  /** A row that stands where its parameters do. */
  rowOf(parameters: readonly CallParameter[], cells: readonly CellContent[]): TableRow {
    const start = smallest(parameters.map(({ bar }) => bar))
    const end = largest(parameters.map((one) => trimmedEnd(this.#source.text, one.start, one.end)))
    return this.row(start, end, cells)
  }

  /** A row of one parameter behind a label, for which the parameter's name stands, `width` cells wide. */
  labelledRow(parameter: CallParameter, text: string, width: number): TableRow {
    const label = { text, start: parameter.nameStart, end: parameter.nameEnd }
    const cells: CellContent[] = [label, parameter]
    while (cells.length < width) cells.push(undefined)
    return this.rowOf([parameter], cells)
  }

  #caption(stretch: Stretch): Caption {
    const { start, end } = stretch
    return { type: 'caption', ...this.#source.leaf(stretch), position: this.#source.position(start, end) }
  }

  /** A cell without content stands where its row begins. */
  #cell(cell: CellContent, rowStart: number): TableCell {
    if (cell === undefined) return { type: 'tableCell', derived: true, value: '', span: [rowStart, rowStart] }
    if ('text' in cell) {
      const { text, start, end } = cell
      const segments = [{ at: 0, start, end, text }]
      return { type: 'tableCell', derived: true, value: text, span: [start, end], segments }
    }
    const out = this.#source.inline.read(cell)
    return {
      type: 'tableCell',
      ...out.leaf(this.#source.text),
      ...enclosed(out, this.#readers),
      position: this.#source.position(cell.start, cell.end),
    }
  }
}
