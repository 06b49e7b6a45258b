import type { Caption, TableCell, TableRow } from '../../../article/nodes.js'
import { type Stretch, templateName } from '../syntax/call.js'
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

/** The caption that a parameter gives a table. */
export function captionOf(source: BlockSource, stretch: Stretch): Caption {
  return {
    type: 'caption',
    ...source.leaf(stretch),
    position: source.position(stretch.start, stretch.end),
  }
}

/** Makes rows of a table that the source has as the parameters of templates: values keep their place, labels that of what stands for them. */
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

  /** A row that stands at `[start, end)` of the source. */
  row(start: number, end: number, cells: readonly CellContent[]): TableRow {
    return {
      type: 'tableRow',
      position: this.#source.position(start, end),
      children: cells.map((cell) => this.#cell(cell, start)),
    }
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
