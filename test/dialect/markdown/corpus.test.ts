import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tableRow } from '../../../src/article/build.js'
import type { Block } from '../../../src/article/nodes.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { renderFlat } from '../../../src/dialect/flat/render.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../../src/dialect/markdown/render.js'
import { toRecord } from '../../../src/record/to-record.js'
import { contentOf } from './plain.js'

const folder = new URL('../../../../shared/corpus/flat/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

/** A title row is a caption, a marked header row a row, any bullet a bullet: the same facts in both dialects. */
function comparable(blocks: readonly Block[]): unknown {
  const out: unknown[] = []
  for (const block of blocks) {
    if (block.type === 'list')
      out.push({ ...block, children: block.children.map((item) => ({ ...item, marker: '-' })) })
    else if (block.type === 'table') {
      const rows = block.children
        .filter(({ delimiter }) => !delimiter)
        .map(({ children }) => children.map(({ value }) => value))
      const [first, second] = rows
      const titled =
        first?.[0] !== '' && first?.slice(1).every((value) => value === '') && (second?.length ?? 0) > 1
      if (titled && first?.[0] !== undefined) {
        rows.shift()
        out.push({ type: 'caption', value: first[0] })
      }
      out.push(...rows.map((row) => tableRow(row)))
    } else out.push(block)
  }
  return contentOf(out)
}

describe.skipIf(names.length === 0)('flat articles written as Markdown', () => {
  test.each(names)('%s keeps its blocks', (name) => {
    const article = parseFlat(readFileSync(new URL(name, folder), 'utf8'))
    const written = renderMarkdown(article)
    expect(comparable(parseMarkdown(written).children)).toEqual(comparable(article.children))
    expect(renderMarkdown(parseMarkdown(written))).toBe(written)
  })

  test.each(names)('%s keeps its record, and back again', (name) => {
    const article = parseFlat(readFileSync(new URL(name, folder), 'utf8'))
    const record = { ...toRecord(article), dialect: 'markdown' }
    const markdown = parseMarkdown(renderMarkdown(article))
    expect(toRecord(markdown)).toEqual(record)
    expect({ ...toRecord(parseFlat(renderFlat(markdown))), dialect: 'markdown' }).toEqual(record)
  })
})
