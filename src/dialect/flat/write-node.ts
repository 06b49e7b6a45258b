import type { Field, Infobox, ListItem, Node, ResultEntry, Unknown } from '../../article/nodes.js'
import { Lines } from '../../source/lines.js'
import { fold } from './fold.js'
import { bulletEnd, colonAt, numberEnd } from './mark.js'
import { parseFlat } from './parse.js'
import { writeCaption, writeCell, writeRow, writeTable } from './write-table.js'
import { onOneLine, writeItem, writeKey, writeLong, writeProse } from './write-text.js'

function writeField(field: Field): string {
  const value = writeLong(field.value, '  ', true)
  return `- ${writeKey(field.key)}:${value === '' ? '' : ` ${value}`}`
}

/** An unreadable line of a box: a bullet without a colon as it stands, anything else behind a backslash. */
function writeBoxUnknown(node: Unknown): string {
  return node.value
    .split('\n')
    .map((line) => {
      const probe = new Lines(line)
      const end = bulletEnd(probe)
      const from = probe.skip(end)
      const keyless = line.charCodeAt(from) === 92 || colonAt(line, from, line.length) === -1
      const bare = end !== -1 && probe.first === 0 && keyless
      return bare && !line.endsWith('**') ? line : `\\${line}`
    })
    .join('\n')
}

function writeBox(box: Infobox): string {
  const title = box.name === null || box.name === '' ? 'Infobox' : `Infobox ${onOneLine(box.name)}`
  return [
    title,
    ...box.children.map((child) => (child.type === 'field' ? writeField(child) : writeBoxUnknown(child))),
  ].join('\n')
}

function writeEntry({ name, party, value }: ResultEntry): string {
  const bracket =
    party !== null && party !== ''
      ? ` (${onOneLine(party)})`
      : name.endsWith(')') || value === ''
        ? ' ()'
        : ''
  return `- ${onOneLine(name)}${bracket}: ${value === '' ? '' : `${fold(value)} `}votes`
}

/** A list item; a marker that this dialect does not have becomes a dash. */
function writeListItem(item: ListItem, depth: number, keyed: boolean): string {
  const probe = new Lines(item.marker)
  const marker = bulletEnd(probe) === probe.last || numberEnd(probe) === probe.last ? item.marker : '-'
  const indent = '  '.repeat(depth - 1)
  const text = writeItem(item.value, marker, `${indent}    `, keyed)
  return text === '' ? indent + marker : `${indent}${marker} ${text}`
}

function writeList(items: readonly ListItem[], keyed: boolean): string {
  let depth = 0
  return items
    .map((item) => {
      depth = Math.max(1, Math.min(item.depth, depth + 1))
      return writeListItem(item, depth, keyed)
    })
    .join('\n')
}

/** Left-over markup as it stands when it would be read as that again, otherwise as prose. */
function writeUnknown(value: string): string {
  const [block, more] = parseFlat(`${value}\n`).children
  return block?.type === 'unknown' && block.value === value && more === undefined ? value : writeProse(value)
}

/** A node written afresh as flat text. `before` is the node before it: fields must not be read on into a list after a box. */
export function writeNode(node: Node, before: Node | undefined): string {
  switch (node.type) {
    case 'article':
      return writeBlocks(node.children)
    case 'heading': {
      const signs = '='.repeat(Math.max(1, Math.min(6, node.depth)))
      return `${signs} ${fold(node.value)} ${signs}`
    }
    case 'infobox':
      return writeBox(node)
    case 'field':
      return writeField(node)
    case 'table':
      return writeTable(node)
    case 'tableRow':
      return writeRow(node)
    case 'tableCell':
      return writeCell(node)
    case 'caption':
      return writeCaption(node.value)
    case 'resultList':
      return node.children.map((child) => writeNode(child, undefined)).join('\n')
    case 'resultEntry':
      return writeEntry(node)
    case 'resultSummary':
    case 'label':
      return `${writeKey(node.key)}: ${fold(node.value)}`
    case 'list':
      return writeList(node.children, before?.type === 'infobox')
    case 'listItem':
      return writeListItem(node, Math.max(1, node.depth), true)
    case 'paragraph':
      return writeProse(node.value)
    case 'unknown':
      return before?.type === 'field' ? writeBoxUnknown(node) : writeUnknown(node.value)
  }
}

/** Blocks with a blank line between them; a block without lines is left out. */
export function writeBlocks(blocks: readonly Node[]): string {
  const texts: string[] = []
  let before: Node | undefined
  for (const block of blocks) {
    const text = writeNode(block, before)
    if (text === '') continue
    texts.push(text)
    before = block
  }
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`
}
