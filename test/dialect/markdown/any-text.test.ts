import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Node } from '../../../src/article/nodes.js'
import { childrenOf, visit } from '../../../src/article/visit.js'
import { parseMarkdown } from '../../../src/dialect/markdown/parse.js'
import { renderMarkdown } from '../../../src/dialect/markdown/render.js'
import { withLineFeeds } from '../../../src/source/line-ends.js'

const piece = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '    ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\uFEFF',
    '```\n',
    '~~~\n',
  ],
  ...[
    '| ',
    ' | ',
    '|',
    '| a | b |\n| --- | --- |\n',
    '|---|\n',
    '**',
    '*',
    '_',
    '`',
    '[',
    ']',
    '](x)',
    '![',
    '\\',
    '&amp;',
    '&#9;',
  ],
  ...[
    '&',
    '<br>',
    '<br>\n',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    'Infobox',
    'Infobox\n\n',
    '**Infobox: x**\n\n',
    'Key: Value\n',
    'Key: ',
  ],
  ...[
    '- Key: Value\n',
    '- Ann (Left): 5 votes\n',
    'Result: hold\n',
    '---\n',
    '===\n',
    'Table: x\n',
    '*title*\n\n',
    '[^1]',
    '[^1]: note\n',
  ],
  ...[
    '[a]: http://a.example\n',
    'www.a.example',
    'a@b.example',
    'word',
    ' ',
    '11,397',
    '\u{1f600}',
    '\ud800',
    ':',
    '\\:',
    '~',
  ],
)
const anything = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Source and text agree wherever a node says where it stands. */
function checkSpans(article: Article, node: Node): void {
  if (!('span' in node) || node.span === undefined || !('value' in node)) return
  const { value, span, segments, position } = node
  const [start, end] = span
  const source = withLineFeeds(article.source)
  expect(start).toBeLessThanOrEqual(end)
  if (position !== undefined) {
    expect(position.start.offset).toBeLessThanOrEqual(start)
    expect(position.end.offset).toBeGreaterThanOrEqual(end)
  }
  if (segments === undefined) {
    expect(source.slice(start, end)).toBe(value)
    return
  }
  let text = ''
  let last = start
  for (const segment of segments) {
    expect(segment.at).toBe(text.length)
    expect(segment.start).toBeGreaterThanOrEqual(last)
    expect(segment.end).toBeLessThanOrEqual(end)
    text += segment.text ?? source.slice(segment.start, segment.end)
    last = segment.end
  }
  expect(text).toBe(value)
}

/** Children stand in order, apart from each other, inside their parent. */
function checkOrder(node: Node): void {
  let last = node.position?.start.offset ?? 0
  for (const { position } of childrenOf(node)) {
    expect(position).toBeDefined()
    expect(position?.start.offset).toBeGreaterThanOrEqual(last)
    last = position?.end.offset ?? last
  }
  expect(node.position?.end.offset ?? last).toBeGreaterThanOrEqual(last)
}

describe('any text', () => {
  test('is read, with every node in its place, and printed back byte for byte', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const article = parseMarkdown(text)
        visit(article, (node) => {
          checkSpans(article, node)
          checkOrder(node)
        })
        expect(renderMarkdown(article)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('is read as one article however often it is cut into pieces', () => {
    const section = '## Results\n\nInfobox\n\n- Key: *Value*\n\n| A | B |\n| --- | --- |\n| x | 1 |\n\n'
    const times = 1000
    const article = parseMarkdown(section.repeat(times))
    expect(article.children.length).toBe(3 * times)
    expect(article.children.at(-1)).toMatchObject({ type: 'table' })
    expect(article.children.at(-2)).toMatchObject({
      type: 'infobox',
      children: [{ key: 'Key', value: 'Value' }],
    })
  })
})

describe('text beyond reason is kept as it stands, and what is around it is read', () => {
  const deep = 100_000
  const indented = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')
  const texts: [string, string][] = [
    ['quotations', '>'.repeat(deep)],
    ['spaced quotations', '> '.repeat(deep)],
    ['bullets', '- '.repeat(deep)],
    ['numbers', '1. '.repeat(deep)],
    ['indented bullets', indented],
    ['opening brackets', '['.repeat(deep)],
    ['closing brackets', ']'.repeat(deep)],
    ['brackets', '[a]'.repeat(deep)],
    ['images', '!['.repeat(deep)],
    ['links', '[a](b'.repeat(deep)],
    ['stars', '*a'.repeat(deep)],
    ['strong', '**a '.repeat(deep)],
    ['underscores', '_a '.repeat(deep)],
    ['tildes', 'a~b'.repeat(deep)],
    ['code', '`a``b'.repeat(deep)],
    ['tags', '<a <!-- '.repeat(deep)],
    ['cells', '|]'.repeat(deep)],
  ]
  test.each(texts)('%s', (_name, text) => {
    const source = `# Title\n\nInfobox\n\n- Key: Value\n\nFirst words.\n\n${text}\n\nLast words.\n`
    const article = parseMarkdown(source)
    expect(renderMarkdown(article) === source).toBe(true)
    expect(article.children.map(({ type }) => type)).toEqual([
      'heading',
      'infobox',
      'paragraph',
      'unknown',
      'paragraph',
    ])
    const [, , , kept] = article.children
    expect(kept?.type === 'unknown' && kept.value === text.trimEnd()).toBe(true)
  })

  test('one line of megabytes', () => {
    const text = 'word '.repeat(1 << 20).trimEnd()
    const article = parseMarkdown(`# Title\n\n${text}\n\nEnd.`)
    expect(article.children.map(({ type }) => type)).toEqual(['heading', 'unknown', 'paragraph'])
  })
})
