import type { Article, Block, Field, Infobox, List, Node, PageName } from '../../../article/nodes.js'
import { isMistakenList } from '../../markdown/as-read.js'
import { isBoxName } from '../box-names.js'
import { after, escapeLine, escapeText, oneLine, veil } from './escape.js'
import { writeEntry, writeSummary } from './write-results.js'
import { writeCell, writeRow, writeTable } from './write-table.js'

/** A node as wikitext, without a line feed at its end. */
export function writeNode(node: Node): string {
  switch (node.type) {
    case 'article':
      return writeArticle(node)
    case 'heading': {
      const marks = '='.repeat(Math.min(Math.max(node.depth, 1), 6))
      return `${marks} ${escapeLine(node.value, 'prose').replace(/=$/u, '&#61;')} ${marks}`
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
      return `'''${veil(escapeText(oneLine(node.value), 'prose'), /'/g)}'''`
    case 'resultList':
      return node.children.map(writeNode).join('\n')
    case 'resultEntry':
      return writeEntry(node)
    case 'resultSummary':
      return writeSummary(node)
    case 'list':
      return writeList(node)
    case 'listItem':
      return after(itemMark(node.marker).repeat(Math.max(1, node.depth)), escapeLine(node.value, 'prose'))
    case 'label':
      return after(`${escapeText(oneLine(node.key), 'prose')}:`, escapeText(oneLine(node.value), 'prose'))
    case 'paragraph':
      return escapeText(node.value, 'prose')
    case 'unknown':
      return node.value
  }
}

/** What it redirects to stands first, its categories last. */
function writeArticle({ redirect, children, categories = [] }: Article): string {
  const first = redirect === undefined ? '' : `#REDIRECT [[${writePage(redirect)}]]`
  const last = categories.map((name) => `[[Category:${writePage(name)}]]`).join('\n')
  return [first, writeBlocks(children), last].filter((part) => part !== '').join('\n\n')
}

/** A colon in front would say something of the link. */
function writePage({ value }: PageName): string {
  return escapeText(oneLine(value), 'parameter').replace(/^:/, '&#58;')
}

/** Blocks with a blank line between them; the title of a table stands inside it. */
function writeBlocks(blocks: readonly Block[]): string {
  const texts: string[] = []
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const before = blocks[index - 1]
    if (block.type === 'caption' && next?.type === 'table' && next.caption === undefined) continue
    const text =
      block.type === 'table' && before?.type === 'caption'
        ? writeNode({ caption: before, ...block })
        : writeNode(block)
    if (text !== '') texts.push(text)
  }
  return texts.join('\n\n')
}

/** What is no field of a box stands behind it: inside, it would be a part of the value before. */
function writeInfobox({ name, children }: Infobox): string {
  const fields = children.filter(({ type }) => type === 'field')
  const box = [`{{${boxName(name)}`, ...fields.map(writeNode), '}}'].join('\n')
  const others = children.flatMap((child) => (child.type === 'field' ? [] : escapeText(child.value, 'prose')))
  return [box, ...others].join('\n\n')
}

/** The template's name, or the box's own title as what stands first in a box. */
function boxName(name: string | null): string {
  if (name === null) return 'Infobox'
  const isTemplate = isBoxName(name) && name.toLowerCase() !== 'infobox' && /^[\p{L}\d _()/-]+$/u.test(name)
  return isTemplate && name === name.trim() ? name : `Infobox|${escapeText(oneLine(name), 'positional')}`
}

function writeField({ key, value, markup }: Field): string {
  const text = escapeText(value, 'parameter')
  const written = markup?.items === undefined ? text : text.replaceAll('\n', '<br />')
  return after(`| ${writeKey(key)} =`, written)
}

/** `Popular Vote1` as templates spell it: `popular_vote1`. */
function writeKey(key: string): string {
  const words = key.split(' ')
  const usual = words.every((word) => /^(?:[A-Za-z][a-z]*|[A-Z]+)\d*$/.test(word))
  return usual
    ? words.join('_').toLowerCase()
    : escapeText(oneLine(key), 'parameter').replaceAll('=', '&#61;')
}

/** A list that would be read as results says so no more when its first line has no colon. */
function writeList({ children }: List): string {
  const lines = children.map(writeNode)
  const [first, ...others] = lines
  if (first === undefined || !isMistakenList(children, false)) return lines.join('\n')
  return [first.charAt(0) + veil(first.slice(1), /:/g), ...others].join('\n')
}

function itemMark(marker: string): string {
  return /^\d/u.test(marker) ? '#' : '*#:;'.includes(marker) && marker !== '' ? marker : '*'
}
