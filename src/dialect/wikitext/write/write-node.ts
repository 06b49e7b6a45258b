import type {
  Field,
  Infobox,
  List,
  Node,
  ResultEntry,
  ResultSummary,
  Table,
  TableCell,
  TableRow,
} from '../../../article/nodes.js'
import { escapeText } from './escape.js'

/** A node as wikitext, without a line feed at its end. */
export function writeNode(node: Node): string {
  switch (node.type) {
    case 'article':
      return node.children.map(writeNode).join('\n\n')
    case 'heading': {
      const marks = '='.repeat(Math.min(Math.max(node.depth, 1), 6))
      return `${marks} ${escapeText(oneLine(node.value), 'prose').replace(/=$/u, '&#61;')} ${marks}`
    }
    case 'infobox':
      return writeInfobox(node)
    case 'field':
      return writeField(node)
    case 'table':
      return writeTable(node)
    case 'tableRow':
      return writeRow(node)
    case 'tableCell':
      return writeCell(node)
    case 'caption':
      return `'''${escapeText(oneLine(node.value), 'prose')}'''`
    case 'resultList':
      return node.children.map(writeNode).join('\n')
    case 'resultEntry':
      return writeEntry(node)
    case 'resultSummary':
      return writeSummary(node)
    case 'list':
      return writeList(node)
    case 'listItem':
      return `${itemMark(node.marker).repeat(Math.max(1, node.depth))} ${escapeText(oneLine(node.value), 'prose')}`
    case 'label':
      return `'''${escapeText(oneLine(node.key), 'prose')}''': ${escapeText(oneLine(node.value), 'prose')}`.trimEnd()
    case 'paragraph':
      return escapeText(node.value, 'prose')
    case 'unknown':
      return node.value
  }
}

function writeInfobox({ name, children }: Infobox): string {
  const title =
    name === null ? 'Infobox' : /^infobox\b/iu.test(name) ? name : `Infobox|${escapeText(name, 'parameter')}`
  return [`{{${title}`, ...children.map(writeNode), '}}'].join('\n')
}

function writeField({ key, value, markup }: Field): string {
  const text = escapeText(value, 'parameter')
  return `| ${writeKey(key)} = ${markup?.items === undefined ? text : text.replaceAll('\n', '<br />')}`.trimEnd()
}

/** `Popular Vote1` as templates spell it: `popular_vote1`. */
function writeKey(key: string): string {
  const words = key.split(' ')
  const usual = words.every((word) => /^(?:[A-Za-z][a-z]*|[A-Z]+)\d*$/.test(word))
  return usual
    ? words.join('_').toLowerCase()
    : escapeText(oneLine(key), 'parameter').replaceAll('=', '&#61;')
}

function writeTable({ caption, children }: Table): string {
  const lines = ['{| class="wikitable"']
  if (caption !== undefined) lines.push(`|+ ${escapeText(oneLine(caption.value), 'cell')}`)
  for (const row of children) if (row.delimiter === undefined) lines.push(writeRow(row))
  return [...lines, '|}'].join('\n')
}

function writeRow({ children }: TableRow): string {
  return ['|-', ...children.map(writeCell)].join('\n')
}

function writeCell({ value, header, columnSpan, rowSpan }: TableCell): string {
  let attributes = ''
  if (columnSpan !== undefined) attributes += ` colspan="${columnSpan}"`
  if (rowSpan !== undefined) attributes += ` rowspan="${rowSpan}"`
  const mark = header ? '!' : '|'
  return `${mark}${attributes}${attributes === '' ? '' : ' |'} ${escapeText(value, 'cell')}`.trimEnd()
}

function writeEntry({ name, party, value }: ResultEntry): string {
  const whose = party === null ? '' : ` (${party})`
  const unit = /^[\d.,\s]+$/u.test(value) ? ' votes' : ''
  return `* ${escapeText(oneLine(`${name}${whose}: ${value}${unit}`), 'prose')}`
}

function writeSummary({ key, value }: ResultSummary): string {
  return escapeText(oneLine(`${key}: ${value}`), 'prose')
}

function writeList({ children }: List): string {
  return children.map(writeNode).join('\n')
}

function itemMark(marker: string): string {
  return /^\d/u.test(marker) ? '#' : '*#:;'.includes(marker) && marker !== '' ? marker : '*'
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ')
}
