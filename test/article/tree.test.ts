import { describe, expect, test } from 'vitest'
import * as build from '../../src/article/build.js'
import { sourceSpan } from '../../src/article/source-span.js'
import { visit } from '../../src/article/visit.js'
import { parseFlat } from '../../src/dialect/flat/parse.js'

describe('sourceSpan', () => {
  test('without segments counts from where the text starts', () => {
    const [heading] = parseFlat('==  Results ==\n').children
    if (heading?.type !== 'heading') throw new Error('no heading')
    expect(sourceSpan(heading, 2, 4)).toEqual([6, 8])
    expect(sourceSpan(heading, 7, 7)).toEqual([11, 11])
  })

  test('gives the whole escape for a character that is written as one', () => {
    const text = '| a \\| b<br>c | x |'
    const [table] = parseFlat(text).children
    const cell = table?.type === 'table' ? table.children[0]?.children[0] : undefined
    if (cell === undefined) throw new Error('no cell')
    expect(cell.value).toBe('a | b\nc')
    const at = (from: number, to: number): string => text.slice(...(sourceSpan(cell, from, to) ?? [0, 0]))
    expect(at(2, 3)).toBe('\\|')
    expect(at(4, 5)).toBe('b')
    expect(at(4, 6)).toBe('b<br>')
    expect(at(6, 7)).toBe('c')
    expect(at(0, 7)).toBe('a \\| b<br>c')
    expect(at(3, 3)).toBe('')
  })

  test('leaves out what is no part of the text', () => {
    const text = '  - No. 17 [[Aigburth (ward)**\n'
    const [caption] = parseFlat(text).children
    if (caption?.type !== 'caption') throw new Error('no caption')
    const from = caption.value.indexOf('Aigburth')
    expect(text.slice(...(sourceSpan(caption, from, from + 8) ?? [0, 0]))).toBe('Aigburth')
  })

  test('has nothing for a node made by hand', () => {
    expect(sourceSpan(build.heading(1, 'x'), 0, 1)).toBeUndefined()
  })
})

describe('visit', () => {
  const article = build.article([
    build.heading(1, 'T'),
    build.table([['a', 'b'], ['c']]),
    build.paragraph('p'),
  ])

  test('goes through the tree in order, with parents', () => {
    const seen: string[] = []
    visit(article, (node, parent) => {
      seen.push(`${parent?.type ?? '-'}>${node.type}`)
      return undefined
    })
    expect(seen).toEqual([
      '->article',
      'article>heading',
      'article>table',
      'table>tableRow',
      'tableRow>tableCell',
      'tableRow>tableCell',
      'table>tableRow',
      'tableRow>tableCell',
      'article>paragraph',
    ])
  })

  test('goes into captions, and into boxes and tables inside values', () => {
    const inner = build.table([['a']])
    inner.caption = build.caption('C')
    const box = build.infobox(null, [['k', 'v']])
    const field = build.infobox('outer', [['key', 'value']])
    for (const child of field.children)
      if (child.type === 'field') Object.assign(child, { boxes: [box], tables: [inner] })
    const seen: string[] = []
    visit(build.article([field]), (node, parent) => {
      seen.push(`${parent?.type ?? '-'}>${node.type}`)
      return undefined
    })
    expect(seen).toEqual([
      '->article',
      'article>infobox',
      'infobox>field',
      'field>infobox',
      'infobox>field',
      'field>table',
      'table>caption',
      'table>tableRow',
      'tableRow>tableCell',
    ])
  })

  test('skips children and stops when told to', () => {
    const seen: string[] = []
    visit(article, (node) => {
      seen.push(node.type)
      return node.type === 'table' ? 'skip' : node.type === 'paragraph' ? 'stop' : undefined
    })
    expect(seen).toEqual(['article', 'heading', 'table', 'paragraph'])
  })
})
