import type { Article, Block, Infobox, List, ResultList, Table } from '../../src/article/nodes.js'

const quote = (text: string): string => JSON.stringify(text)

function infoboxLines(box: Infobox): string[] {
  const children = box.children.map((child) =>
    child.type === 'field'
      ? `  field ${quote(child.key)} = ${quote(child.value)}`
      : `  unknown ${quote(child.value)}`,
  )
  return [`infobox ${box.name === null ? 'null' : quote(box.name)}`, ...children]
}

function tableLines(table: Table): string[] {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => quote(cell.value)).join(' | ')
    return `  ${row.delimiter ? 'delimiter' : 'row'} ${cells}`
  })
  return ['table', ...rows]
}

function resultLines(results: ResultList): string[] {
  const children = results.children.map((child) => {
    if (child.type === 'resultSummary') return `  summary ${quote(child.key)} = ${quote(child.value)}`
    const party = child.party === null ? '' : ` (${quote(child.party)})`
    return `  entry ${quote(child.name)}${party} ${quote(child.value)}`
  })
  return ['results', ...children]
}

function listLines(list: List): string[] {
  return ['list', ...list.children.map((item) => `  item ${item.depth} ${item.marker} ${quote(item.value)}`)]
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'infobox':
      return infoboxLines(block)
    case 'table':
      return tableLines(block)
    case 'resultList':
      return resultLines(block)
    case 'list':
      return listLines(block)
    case 'heading':
      return [`heading ${block.depth} ${quote(block.value)}`]
    case 'label':
      return [`label ${quote(block.key)} = ${quote(block.value)}`]
    default:
      return [`${block.type} ${quote(block.value)}`]
  }
}

/** A tree in the notation of the specification's examples. */
export function inNotation(article: Article): string {
  return article.children.flatMap(blockLines).join('\n')
}
