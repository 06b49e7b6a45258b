import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from '../../../src/article/nodes.js'
import { sourceSpan } from '../../../src/article/source-span.js'
import { childrenOf, visit } from '../../../src/article/visit.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { renderFlat } from '../../../src/dialect/flat/render.js'
import { withLineFeeds } from '../../../src/source/line-ends.js'
import { LineIndex } from '../../../src/source/line-index.js'
import { shape, unplaced } from '../../article/shape.js'
import { anyString, flatLike, propertyOptions } from './strings.js'

const options = propertyOptions(3000)
const texts = fc.oneof({ weight: 5, arbitrary: flatLike }, { weight: 1, arbitrary: anyString })

function holdsChildren(node: Node): void {
  let at = node.position?.start.offset ?? -1
  const end = node.position?.end.offset ?? -1
  expect(at).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(at)
  for (const child of childrenOf(node)) {
    expect(child.position?.start.offset).toBeGreaterThanOrEqual(at)
    at = child.position?.end.offset ?? -1
  }
  expect(at).toBeLessThanOrEqual(end)
}

describe('any text', () => {
  test('is read without throwing, in spans that nest and follow each other, with right lines and columns', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = parseFlat(text)
        const index = new LineIndex(text)
        visit(article, (node) => {
          holdsChildren(node)
          const { position } = node
          if (position === undefined) throw new Error('a node that was read has no position')
          expect(position.start).toEqual(index.point(position.start.offset))
          expect(position.end).toEqual(index.point(position.end.offset))
          return undefined
        })
        return true
      }),
      options,
    )
  })

  test('gaps between blocks hold nothing but blanks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        const gaps: string[] = []
        for (const block of parseFlat(text).children) {
          gaps.push(text.slice(at, block.position?.start.offset))
          at = block.position?.end.offset ?? 0
        }
        gaps.push(text.slice(at))
        for (const gap of gaps) expect(gap.replace(/^\ufeff/, '')).toMatch(/^[ \t\v\f\r\n]*$/)
      }),
      options,
    )
  })

  test('gives back every value from its place in the source', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const text = withLineFeeds(given)
        visit(parseFlat(given), (node) => {
          if (!('value' in node)) return undefined
          const whole = node.segments
            ?.map((segment) => segment.text ?? text.slice(segment.start, segment.end))
            .join('')
          expect(whole ?? text.slice(node.span?.[0], node.span?.[1])).toBe(node.value)
          const [start, end] = sourceSpan(node, 0, node.value.length) ?? [0, 0]
          expect(start).toBeGreaterThanOrEqual(node.position?.start.offset ?? 0)
          expect(end).toBeLessThanOrEqual(node.position?.end.offset ?? 0)
          for (const [key, span] of [
            ['key', 'keySpan'],
            ['name', 'nameSpan'],
            ['party', 'partySpan'],
          ] as const) {
            const place: unknown = Reflect.get(node, span)
            if (Array.isArray(place)) expect(text.slice(place[0], place[1])).toBe(Reflect.get(node, key))
          }
          return undefined
        })
      }),
      options,
    )
  })

  test('prints back byte for byte', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(renderFlat(parseFlat(text))).toBe(text)
      }),
      options,
    )
  })

  test('written afresh reads back as the same tree', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = parseFlat(text)
        fc.pre(
          article.children.every(
            (block) => block.type !== 'caption' || !/\*\*|\[\[|\]\]|^\\/.test(block.value),
          ),
        )
        const written = renderFlat(unplaced(article))
        expect(shape(parseFlat(written))).toEqual(shape(article))
      }),
      options,
    )
  })
})
