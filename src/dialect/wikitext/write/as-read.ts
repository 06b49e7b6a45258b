import type { Article, Node } from '../../../article/nodes.js'
import type { Part, SourceEdit } from '../../../article/writer.js'
import { isTagged } from './extent.js'

/** Reads a source as the article it is a part of was read. */
export type ReadSource = (source: string) => Article

/** Whether a node that an edit was made in is read as one whose part is this text. Takes time in proportion to the node. */
export function isReadAs(
  text: string,
  part: Part,
  original: Node,
  { start, end, text: written }: SourceEdit,
  source: string,
  readSource: ReadSource,
): boolean {
  if (original.position === undefined) return false
  const from = original.position.start.offset
  const to = Math.max(original.position.end.offset, end)
  const read = readAgain(original, source.slice(from, start) + written + source.slice(end, to), readSource)
  if (read?.type !== original.type) return false
  if (part === 'key') return 'key' in read && read.key === text
  if (part === 'value') return 'value' in read && read.value === text
  return read.type === 'resultEntry' && read[part] === text
}

/** The only node that a piece of source is read as, where it stands in what it belongs in. */
function readAgain({ type }: Node, source: string, readSource: ReadSource): Node | undefined {
  if (type === 'field') return onlyChild(`{{Infobox x${source}\n}}`, readSource)
  if (type === 'tableCell' || (type === 'caption' && (source.startsWith('|+') || isTagged(source))))
    return pieceAgain(source, readSource)
  if (type === 'listItem') return onlyChild(source, readSource)
  if (type === 'resultEntry' || type === 'resultSummary') {
    const [list, more] = readSource(`* x: 1 votes\n${source}`).children
    return more === undefined && list?.type === 'resultList' && list.children.length === 2
      ? list.children[1]
      : undefined
  }
  const [block, more] = readSource(source).children
  return more === undefined ? block : undefined
}

function pieceAgain(source: string, readSource: ReadSource): Node | undefined {
  if (!/^[|!]|^\{\{!/u.test(source) && !isTagged(source)) {
    const field = onlyChild(`{{Infobox x|y=${source}\n}}`, readSource)
    return field !== undefined && 'value' in field ? { type: 'tableCell', value: field.value } : undefined
  }
  const whole = isTagged(source)
    ? `<table>${source}</table>`
    : `{|\n${source.replace(/^(?:\|\||!!)/u, ([mark = '']) => mark)}\n|}`
  const [table, more] = readSource(whole).children
  if (more !== undefined || table?.type !== 'table') return undefined
  if (table.caption !== undefined) return table.children.length === 0 ? table.caption : undefined
  const [row, ...others] = table.children
  return others.length === 0 && row?.children.length === 1 ? row.children[0] : undefined
}

function onlyChild(source: string, readSource: ReadSource): Node | undefined {
  const [block, more] = readSource(source).children
  if (more !== undefined || block === undefined || !('children' in block)) return undefined
  const [child, ...others] = block.children
  return others.length === 0 ? child : undefined
}
