import type { Table as MarkdownTable, TableCell, TableRow } from 'mdast'
import type { Field, Infobox, Unknown } from '../../article/nodes.js'
import { PlainText } from '../plain-text.js'
import { readInline } from './inline.js'
import { splitKeyValue } from './key-value.js'
import type { ListEntry } from './list-entries.js'
import { beginsLikeMarker, markerName } from './marker.js'
import type { PieceText } from './piece-text.js'

type Child = Field | Unknown

/** The fields of a list, nested items and items without a key being further lines of the field before them or unknown. */
export function fieldsOfList(entries: readonly ListEntry[], text: PieceText): Child[] {
  const children: Child[] = []
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (entry === undefined) continue
    let end = entry.end
    for (let next = entries[index + 1]; next !== undefined && next.depth > 1; next = entries[index + 1]) {
      if (next.plain.value !== '') join(entry.plain, next, end)
      end = next.end
      index++
    }
    children.push(fieldOf(entry.plain, text, entry.start, end))
  }
  return children
}

function join(plain: PlainText, { plain: further }: ListEntry, end: number): void {
  const first = further.segments[0]?.start ?? end
  plain.addStated('\n', end, first)
  const shift = plain.value.length
  for (const segment of further.segments) plain.segments.push({ ...segment, at: segment.at + shift })
  plain.value += further.value
}

function fieldOf(plain: PlainText, text: PieceText, start: number, end: number): Child {
  const position = text.position(start, end)
  const pair = splitKeyValue(plain)
  if (pair === null) return { type: 'unknown', ...plain.trimmed(), position }
  return { type: 'field', key: pair.key.value, keySpan: pair.key.span, ...pair.value, position }
}

/** True for a list that can only be fields: two or more items, each `Key: Value`. */
export function isFieldList(entries: readonly ListEntry[]): boolean {
  return (
    entries.length > 1 && entries.every(({ plain, depth }) => depth === 1 && splitKeyValue(plain) !== null)
  )
}

export function hasField(entries: readonly ListEntry[]): boolean {
  return entries.some(({ plain, depth }) => depth === 1 && splitKeyValue(plain) !== null)
}

const keyHeaders = new Set(['field', 'key', 'property', 'attribute', 'fact', 'parameter'])

/** True for the two header cells of a table of fields: `Field | Value`, `Infobox | …`. */
export function isFieldHeader(key: string, value: string): boolean {
  return beginsLikeMarker(key) || (keyHeaders.has(key.toLowerCase()) && value.toLowerCase() === 'value')
}

/** True for the two header cells of a table whose title spans both columns. */
export function isTitleHeader(key: string, value: string): boolean {
  return key !== '' && value === ''
}

/** Whether rows have keys of their own: words, none of them twice. */
function haveKeys(rows: readonly TableRow[], text: PieceText): boolean {
  const keys = rows.map(({ children: [key] }) => (key === undefined ? '' : cellText(key, text).value))
  return rows.length > 1 && new Set(keys).size === keys.length && keys.every((key) => /^\p{L}/u.test(key))
}

/**
 * Reads a two-column table as an infobox: one whose header is empty, has a title alone or says that it is one, or, when a line before it
 * announced an infobox (`announced`), one with any header. Null for any other table.
 */
export function infoboxOfTable(table: MarkdownTable, text: PieceText, announced: boolean): Infobox | null {
  const [header, ...rows] = table.children
  if (header?.children.length !== 2 || rows.length === 0) return null
  if (rows.some((row) => row.children.length > 2)) return null
  const [keyHeader, valueHeader] = header.children.map((cell) => cellText(cell, text))
  if (keyHeader === undefined || valueHeader === undefined) return null
  const empty = keyHeader.value === '' && valueHeader.value === ''
  const named = keyHeader.isLiteral(0) && isFieldHeader(keyHeader.value, valueHeader.value)
  const titled =
    !announced &&
    !named &&
    keyHeader.isLiteral(0) &&
    isTitleHeader(keyHeader.value, valueHeader.value) &&
    haveKeys(rows, text)
  if (!announced && !empty && !named && !titled) return null
  const name = titled ? keyHeader.value : (markerName(keyHeader) ?? null)
  const infobox: Infobox = { type: 'infobox', name, children: [], position: text.positionOf(table) }
  if (!empty && !named && !titled) rows.unshift(header)
  for (const row of rows) {
    const [keyCell, valueCell] = row.children
    const position = text.positionOf(row)
    const key = keyCell === undefined ? new PlainText() : cellText(keyCell, text)
    if (key.value === '') {
      const [start, end] = [text.start(row), text.end(row)]
      infobox.children.push({
        type: 'unknown',
        value: text.source.slice(start, end),
        span: [start, end],
        position,
      })
      continue
    }
    const colon = key.value.length - 1
    const keyLeaf = key.trimmed(
      0,
      key.value.charAt(colon) === ':' && key.isLiteral(colon) ? colon : colon + 1,
    )
    const end = text.end(row)
    const value =
      valueCell === undefined ? { value: '', span: [end, end] as const } : cellText(valueCell, text).trimmed()
    infobox.children.push({ type: 'field', key: keyLeaf.value, keySpan: keyLeaf.span, ...value, position })
  }
  return infobox
}

/** The text of a cell; that of an empty one knows at least where it would stand. */
export function cellText(cell: TableCell, text: PieceText): PlainText {
  const plain = readInline(cell.children, text)
  if (plain.segments.length > 0) return plain
  let at = text.start(cell)
  if (text.source.charAt(at) === '|') at++
  if (text.source.charAt(at) === ' ' && at < text.end(cell)) at++
  plain.settle(at)
  return plain
}
