import type { Article, Enclosing, Field, Infobox, Table } from '../../src/article/nodes.js'
import type { ProvenanceRecord } from '../../src/record/record.js'
import { gridOf } from '../../src/record/table/grid.js'
import { leavesOf } from '../record/leaves.js'
import type { Examination } from './examine.js'
import { hashOf, type Oracle, type OracleBox, type OracleTable } from './wikitext-oracle.js'

/** Compares the article and the record of wikitext with what the other parser says. */
export function examineWikitext(article: Article, record: ProvenanceRecord, oracle: Oracle): Examination {
  const examination: Examination = { right: {}, wrong: [] }
  const judge = (kind: string, isRight: boolean, otherwise: string) => {
    if (isRight) examination.right[kind] = (examination.right[kind] ?? 0) + 1
    else examination.wrong.push(`${kind}: ${otherwise}`)
  }
  const { boxes, tables } = everythingIn(article)
  const stated = statedPlaces(record)
  for (const seen of oracle.boxes) {
    const line = `line ${seen.line}`
    const at = boxes.findIndex(
      ({ name, position }) => position?.start.line === seen.line && hashOf(name ?? '') === seen.name,
    )
    judge('boxes', at !== -1, line)
    const [box] = at === -1 ? [] : boxes.splice(at, 1)
    examineBox(article.source, seen, box, stated, judge)
  }
  for (const seen of oracle.tables) examineTable(seen, tables, judge)
  return examination
}

type Judge = (kind: string, isRight: boolean, otherwise: string) => void

function examineBox(
  source: string,
  seen: OracleBox,
  box: Infobox | undefined,
  stated: ReadonlySet<number>,
  judge: Judge,
): void {
  const fields = (box?.children ?? []).filter((child): child is Field => child.type === 'field')
  for (const [index, { key, source: raw, plain }] of seen.fields.entries()) {
    const where = `line ${seen.line}, parameter ${index + 1}`
    const same = fields.filter((field) => hashOf(field.key) === key)
    const field = same.find((one) => hashOf(valueSource(source, one)) === raw)
    judge('parameters', field !== undefined, `${where}${same.length > 0 ? ' has another source' : ''}`)
    if (field === undefined) continue
    const isEmpty = field.value === '' && (plain === null || plain === hashOf(''))
    judge('values', isEmpty || isStated(field, stated), `${where} (${field.key}) vanished`)
    if (plain !== null) judge('plain values', hashOf(field.value) === plain, `${where} (${field.key})`)
  }
}

function valueSource(source: string, { position, keySpan = [0, 0] }: Field): string {
  const [start, end] = keySpan
  const text = source.slice(end, position?.end.offset)
  return start === end ? text : text.slice(text.indexOf('=') + 1)
}

/** Whether the record says something of a field, or the field says that there is nothing. */
function isStated({ position, value, boxes = [], tables = [] }: Field, stated: ReadonlySet<number>): boolean {
  if (boxes.length + tables.length > 0 || /^(?:[-–—]+|n\/a|\?+)$/i.test(value)) return true
  const { start, end } = position ?? { start: { offset: 0 }, end: { offset: 0 } }
  for (let at = start.offset; at <= end.offset; at++) if (stated.has(at)) return true
  return false
}

/** Where the values of infoboxes begin that are not null. */
function statedPlaces({ infoboxes }: ProvenanceRecord): Set<number> {
  const said = leavesOf(infoboxes, true).filter(({ value }) => value !== null)
  return new Set(said.map(({ at }) => at.offset))
}

function examineTable({ line, shape }: OracleTable, tables: readonly Table[], judge: Judge): void {
  const table = tables.find(({ position }) => position?.start.line === line)
  judge('tables', table !== undefined, `line ${line}`)
  if (table === undefined) return
  const rows = gridOf(table)
  const ours = `${rows.length}x${Math.max(0, ...rows.map((row) => row.length))}`
  judge('shapes', ours === shape, `line ${line} is ${ours}, not ${shape}`)
}

/** All infoboxes and tables of an article, in no order. */
function everythingIn(article: Article): { boxes: Infobox[]; tables: Table[] } {
  const boxes: Infobox[] = []
  const tables: Table[] = []
  const waiting: (Infobox | Table)[] = article.children.filter(
    (block) => block.type === 'infobox' || block.type === 'table',
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const inside: Enclosing[] = []
    if (next.type === 'infobox') {
      boxes.push(next)
      inside.push(...next.children.filter((child): child is Field => child.type === 'field'))
    } else {
      tables.push(next)
      inside.push(next, ...next.children.flatMap(({ children }) => children))
    }
    for (const { boxes = [], tables = [] } of inside) waiting.push(...boxes, ...tables)
  }
  return { boxes, tables }
}
