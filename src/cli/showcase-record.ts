import type { ArticleRecord, DataOf, Scalar } from '../record/record.js'
import { append } from '../source/list.js'
import type { Canvas } from './paint.js'
import { drawFacts, drawTable } from './showcase-generic.js'
import { drawOptions } from './showcase-options.js'
import { visible } from './visible.js'
import { displayWidth, truncate } from './width.js'

/** One record as lines for a terminal: a heading, then its results, or its facts and first table where it has no results. */
export function drawRecord(record: ArticleRecord, canvas: Canvas): string[] {
  const lines = [heading(record, canvas)]
  const about = aboutLine(record.data)
  if (about !== '') lines.push(truncate(about, canvas.width))
  const options = optionsOf(record.data)
  if (options.length > 0) return [...lines, ...drawOptions(options, totalsOf(record.data), canvas)]
  const facts = record.infoboxes[0]?.fields ?? {}
  append(lines, drawFacts(facts, canvas))
  const table = record.tables.find(({ rows }) => rows.length > 0)
  if (table !== undefined) append(lines, drawTable(table, canvas))
  return lines
}

function heading(record: ArticleRecord, { width, paint }: Canvas): string {
  const name = visible(record.kind)
  const text = truncate(visible(titleOf(record)), width - name.length - 3)
  const rule = '─'.repeat(Math.max(1, width - displayWidth(text) - name.length - 2))
  return `${paint('bold', text)} ${paint('dim', rule)} ${paint('cyan', name)}`
}

/** Wikitext does not state its title: what the infobox or the first box calls itself stands for it. */
function titleOf({ title, data, infoboxes }: ArticleRecord): string {
  const named = title ?? data?.name ?? infoboxes[0]?.fields.name ?? infoboxes[0]?.name
  return typeof named === 'string' || typeof named === 'number' ? String(named) : '(no title)'
}

/** Place, date and what was voted for. */
function aboutLine(data: DataOf<Scalar> | null): string {
  if (data === null) return ''
  const parts = [data.place, data.date].filter((part) => typeof part === 'string').map(visible)
  for (const key of ['delegates', 'seats', 'electoralVotes', 'turnout']) {
    const value = data[key]
    if (typeof value !== 'number') continue
    parts.push(
      key === 'turnout'
        ? `turnout ${value}%`
        : `${value} ${key === 'electoralVotes' ? 'electoral votes' : key}`,
    )
  }
  return parts.join(' · ')
}

function optionsOf(data: DataOf<Scalar> | null): DataOf<Scalar>[] {
  const options = data?.options
  return Array.isArray(options) ? options : []
}

function totalsOf(data: DataOf<Scalar> | null): DataOf<Scalar> | null {
  const totals = data?.totals
  return typeof totals === 'object' && totals !== null && !Array.isArray(totals) ? totals : null
}
