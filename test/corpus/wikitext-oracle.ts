import { createHash } from 'node:crypto'

/** What the other parser says of one article; texts as hashes. See scripts/wikitext-oracle.py. */
export interface Oracle {
  boxes: OracleBox[]
  tables: OracleTable[]
}

export interface OracleBox {
  line: number
  name: string
  fields: OracleField[]
}

/** `plain` is null where a value holds more than text: a template, a file, a table. */
export interface OracleField {
  key: string
  source: string
  plain: string | null
}

/** `shape` is rows × columns, spans expanded: `4x7`. */
export interface OracleTable {
  line: number
  shape: string
}

/** The articles of an oracle file by their path. */
export function readOracle(text: string): Map<string, Oracle> {
  const articles = new Map<string, Oracle>()
  let oracle: Oracle = { boxes: [], tables: [] }
  for (const line of text.split('\n')) {
    const [kind, first = '', second = '', third = ''] = line.split('\t')
    if (kind === 'article') {
      oracle = { boxes: [], tables: [] }
      articles.set(first, oracle)
    } else if (kind === 'box') oracle.boxes.push({ line: Number(first), name: second, fields: [] })
    else if (kind === 'table') oracle.tables.push({ line: Number(first), shape: second })
    else if (kind === 'field')
      oracle.boxes.at(-1)?.fields.push({ key: first, source: second, plain: third === '-' ? null : third })
  }
  return articles
}

/** The hash that the oracle gives a text: runs of blanks are one space. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 8)
}
