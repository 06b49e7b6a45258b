import type { TableCell, TableRow } from '../../../article/nodes.js'
import type { Stretch } from '../syntax/call.js'
import { type BlockSource, type EnclosedReaders, enclosed } from './source.js'

/** Makes rows of a table that the source has as the parameters of templates: values keep their place, labels have none. */
export class TableMaker {
  readonly #source: BlockSource
  readonly #readers: EnclosedReaders

  constructor(source: BlockSource, readers: EnclosedReaders) {
    this.#source = source
    this.#readers = readers
  }

  /** A header row of labels. */
  header(labels: readonly string[]): TableRow {
    return {
      type: 'tableRow',
      derived: true,
      children: labels.map((value) => ({ type: 'tableCell', derived: true, header: true, value })),
    }
  }

  /** A row of values; a text stands for itself, nothing is an empty cell. */
  row(start: number, end: number, cells: readonly (Stretch | string | undefined)[]): TableRow {
    return {
      type: 'tableRow',
      position: this.#source.position(start, end),
      children: cells.map((cell) => this.#cell(cell)),
    }
  }

  #cell(cell: Stretch | string | undefined): TableCell {
    if (cell === undefined || typeof cell === 'string')
      return { type: 'tableCell', derived: true, value: cell ?? '' }
    const out = this.#source.inline.read(cell)
    return {
      type: 'tableCell',
      ...out.leaf(this.#source.text),
      ...enclosed(out, this.#readers),
      position: this.#source.position(cell.start, cell.end),
    }
  }
}
