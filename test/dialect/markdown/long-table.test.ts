import { describe, expect, test } from 'vitest'
import type { Article, Table } from '../../../src/article/nodes.js'
import { visit } from '../../../src/article/visit.js'
import { check } from '../../../src/check/check.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../../src/dialect/markdown/render.js'

/* A table is read in pieces from 192 KB on. */

const rows = 600
const words = 'of the whole country '.repeat(20).trim()
const row = (at: number, votes = 10) => `| Candidate ${at} ${words} | *${votes}* | ${at % 7} |`
const table = (line = row, end = '\n') =>
  ['| Name | Votes | Rank |', '|---|--:|---|', ...Array.from({ length: rows }, (_, at) => line(at))].join(end)

const tableOf = (article: Article) => article.children.find((block): block is Table => block.type === 'table')

describe('a long table', () => {
  test.each([
    ['by itself', table(), ['table']],
    [
      'between others',
      `# Title\n\nWords.\n\n${table()}\n\nLast words.\n`,
      ['heading', 'paragraph', 'table', 'paragraph'],
    ],
    ['right under its caption', `**Votes**\n${table()}\n`, ['caption', 'table']],
    ['with other line ends', table(row, '\r\n'), ['table']],
    ['with a heading right after it', `${table()}\n# After\n\n- a\n- b\n`, ['table', 'heading', 'list']],
  ])('%s is one table with all its rows', (_, text, types) => {
    const article = parseMarkdown(text)
    expect(article.children.map(({ type }) => type)).toEqual(types)
    const read = tableOf(article)
    expect(read?.children).toHaveLength(rows + 1)
    expect(read?.children[rows]?.children.map(({ value }) => value)).toEqual([
      `Candidate ${rows - 1} ${words}`,
      '10',
      String((rows - 1) % 7),
    ])
    expect(renderMarkdown(article) === text).toBe(true)
  })

  test('has its cells and rows where the source has them', () => {
    const text = `Words.\n\n${table()}\n`
    const article = parseMarkdown(text)
    let cells = 0
    visit(article, (node) => {
      if (node.type === 'tableRow')
        expect(node.position?.start.line).toBe(node.children[0]?.position?.start.line)
      if (node.type !== 'tableCell') return
      cells++
      const [start = 0, end = 0] = node.span ?? []
      expect(text.slice(start, end)).toContain(node.value)
    })
    expect(cells).toBe(3 * (rows + 1))
    const { position } = tableOf(article) ?? {}
    expect(text.slice(position?.start.offset, position?.end.offset) === table()).toBe(true)
  })

  test('has its wrong number named', () => {
    const text = `${table((at) => row(at, at === 432 ? 70 : 10))}\n| Total | ${10 * rows} | |\n`
    const [finding] = check(parseMarkdown(text)).filter(({ severity }) => severity === 'error')
    expect(finding).toMatchObject({ rule: 'votes-sum', line: 435, actual: '70', expected: ['10'] })
  })
})

describe('what only looks like a long table', () => {
  test.each([
    ['code', `\`\`\`\n${table()}\n\`\`\``, ['unknown']],
    ['cells under another number of headers', table().replace('| Votes ', ''), ['unknown']],
  ])('%s is kept as it stands', (_, text, types) => {
    const source = `${text}\n\nLast words.\n`
    const article = parseMarkdown(source)
    expect(new Set(article.children.map(({ type }) => type))).toEqual(new Set([...types, 'paragraph']))
    expect(renderMarkdown(article) === source).toBe(true)
  })
})
