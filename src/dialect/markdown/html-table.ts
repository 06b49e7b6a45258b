import type { Caption, Table, TableCell, TableRow } from '../../article/nodes.js'
import { PlainText } from '../plain-text.js'
import { spansOf } from '../wikitext/blocks/attributes.js'
import { readEntity } from '../wikitext/inline/entity.js'
import { ampersand, carriageReturn, isBlank, isLineEnding, lineFeed } from './characters.js'
import type { PieceText } from './piece-text.js'

/**
 * Reads a block of HTML that is one table and nothing else. Null for any other: one with a table inside it, with text outside its cells, or
 * one that is not closed.
 */
export function readHtmlTable(text: PieceText, start: number, end: number): Table | null {
  const { source } = text
  if (!opens.test(source.slice(start, start + 8))) return null
  return new HtmlTableReader(text, start, end).read()
}

const opens = /^<table[\s>]/i

class HtmlTableReader {
  readonly #text: PieceText
  readonly #start: number
  readonly #end: number
  readonly #rows: TableRow[] = []
  #rowStart = -1
  #cells: TableCell[] = []
  #caption: Caption | undefined
  /** What the text belongs to, with the tag that opened it. */
  #open: { plain: PlainText; kind: string; attributes: string } | null = null
  #isClosed = false

  constructor(text: PieceText, start: number, end: number) {
    this.#text = text
    this.#start = start
    this.#end = end
  }

  read(): Table | null {
    const { source } = this.#text
    let at = this.#start
    while (at < this.#end) {
      const tag = source.indexOf('<', at)
      const next = tag === -1 || tag >= this.#end ? this.#end : tag
      if (!this.#takeText(at, next)) return null
      if (next === this.#end) break
      const after = this.#takeTag(next)
      if (after === -1) return null
      at = after
    }
    if (!this.#isClosed || this.#rows.length === 0) return null
    const position = this.#text.position(this.#start, this.#end)
    const table: Table = { type: 'table', children: this.#rows, position }
    return this.#caption === undefined ? table : { ...table, caption: this.#caption }
  }

  /** Where a tag or comment ends; -1 where no table has it. */
  #takeTag(at: number): number {
    const { source } = this.#text
    if (source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at)
      return close === -1 || close >= this.#end ? -1 : close + 3
    }
    const close = source.indexOf('>', at)
    if (close === -1 || close >= this.#end) return -1
    const written = source.slice(at + 1, close)
    const name = /^\/?[a-z][a-z0-9]*/i.exec(written)?.[0].toLowerCase() ?? ''
    if (name === 'table') return at === this.#start ? close + 1 : -1
    if (name === '/table') this.#isClosed = true
    this.#take(name, written, at, close + 1)
    return close + 1
  }

  #take(name: string, attributes: string, at: number, end: number): void {
    if (name === 'br') this.#open?.plain.addStated('\n', at, end)
    if (!structure.has(name)) return
    this.#endText(end)
    if (name === 'tr' || name === '/tr' || name === '/table') this.#endRow(at)
    if (name === 'tr') this.#rowStart = at
    if (name !== 'td' && name !== 'th' && name !== 'caption') return
    if (this.#rowStart === -1 && name !== 'caption') this.#rowStart = at
    this.#open = { plain: new PlainText(), kind: name, attributes }
  }

  #endText(at: number): void {
    if (this.#open === null) return
    const { plain, kind, attributes } = this.#open
    this.#open = null
    plain.settle(at)
    const leaf = plain.trimmed()
    const [start, end] = leaf.span
    const position = this.#text.position(start, end)
    if (kind === 'caption') {
      this.#caption = { type: 'caption', ...leaf, position }
      return
    }
    const cell: TableCell = { type: 'tableCell', ...leaf, position }
    const { columnSpan, rowSpan } = spansOf(attributes)
    if (kind === 'th') cell.header = true
    if (columnSpan > 1) cell.columnSpan = columnSpan
    if (rowSpan > 1) cell.rowSpan = rowSpan
    this.#cells.push(cell)
  }

  #endRow(at: number): void {
    if (this.#cells.length > 0)
      this.#rows.push({
        type: 'tableRow',
        children: this.#cells,
        position: this.#text.position(this.#rowStart, at),
      })
    this.#cells = []
    this.#rowStart = -1
  }

  /** Adds text to the cell that it stands in; false for text outside any. A line break between words counts as a space. */
  #takeText(from: number, to: number): boolean {
    const { source } = this.#text
    const plain = this.#open?.plain
    if (plain === undefined) return source.slice(from, to).trim() === ''
    let last = to
    while (last > from && isSpace(source.charCodeAt(last - 1))) last--
    let start = from
    for (let at = from; at < last; ) {
      const stated = this.#statedAt(at, last, plain.value !== '' || start > from || at > start)
      if (stated === null) {
        at++
        continue
      }
      plain.addLiteral(source, start, at)
      plain.addStated(stated.text, at, stated.end)
      start = stated.end
      at = stated.end
    }
    plain.addLiteral(source, start, to)
    return true
  }

  /** A character reference, or the end of a line. */
  #statedAt(at: number, end: number, isInside: boolean): { text: string; end: number } | null {
    const { source } = this.#text
    const code = source.charCodeAt(at)
    if (code === ampersand) return readEntity(source, at, end) ?? null
    if (!isInside || (code !== lineFeed && code !== carriageReturn)) return null
    let next = at
    while (isSpace(source.charCodeAt(next))) next++
    return { text: ' ', end: next }
  }
}

function isSpace(code: number): boolean {
  return isBlank(code) || isLineEnding(code)
}

/** Tags that end what stands before them. */
const structure: ReadonlySet<string> = new Set([
  'tr',
  '/tr',
  'td',
  '/td',
  'th',
  '/th',
  'caption',
  '/caption',
  'thead',
  '/thead',
  'tbody',
  '/tbody',
  'tfoot',
  '/tfoot',
  '/table',
])
