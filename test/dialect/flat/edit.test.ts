import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Node } from '../../../src/article/nodes.js'
import { printArticle } from '../../../src/article/print.js'
import { childrenOf } from '../../../src/article/visit.js'
import { parseFlat } from '../../../src/dialect/flat/parse.js'
import { flatWriter } from '../../../src/dialect/flat/writer.js'
import { flatLike, propertyOptions } from './strings.js'

const options = propertyOptions(3000)
const words = fc
  .array(fc.constantFrom('North', 'south 12', 'É', '7', 'x-y', '(a)'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))
const special = fc.constantFrom(
  'a|b',
  '\\',
  'x\\',
  '|',
  '<br>',
  '&lt;br>',
  'a: b',
  '- x',
  '== x ==',
  '=',
  '\\|',
  '* y',
  '1. z',
  '5 votes',
  'A: 5 votes',
  'T**',
  'Infobox',
  '{{x',
  '! y',
  ':',
)
const line = fc.oneof(
  words,
  special,
  fc.tuple(special, special).map((pair) => pair.join('')),
)
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'))

/** Texts for each kind of leaf. */
const values = fc.record({ lines, words, votes: fc.constantFrom('7', '1,234', 'unopposed') })

/** The one of the texts that a leaf of this type can be given; nothing when none fits. */
function valueFor(
  text: string,
  node: Node,
  texts: { lines: string; words: string; votes: string },
): string | undefined {
  switch (node.type) {
    case 'field':
      // A field that is set in cannot end in what ends a caption, the first one under a title not in what ends a result.
      return /\*\*|votes$/m.test(texts.lines) ? undefined : texts.lines
    case 'tableCell':
      return /^:?-+:?$/.test(texts.lines) ? undefined : texts.lines
    case 'heading':
    case 'listItem':
    case 'paragraph':
      return texts.lines
    case 'label':
      // Right above a bullet a label could be a box's title.
      return /^[^\n]*\n\s*[-*+•]/.test(text.slice(node.position?.end.offset)) ? undefined : texts.words
    case 'resultSummary':
    case 'caption':
      return texts.words
    case 'resultEntry':
      return texts.votes
    default:
      return undefined
  }
}

interface Leaf {
  path: number[]
  node: Node
}

function leavesOf(article: Article): Leaf[] {
  const found: Leaf[] = []
  const walk = (node: Node, path: number[]): void => {
    if ('value' in node) found.push({ path, node })
    for (const [index, child] of childrenOf(node).entries()) walk(child, [...path, index])
  }
  walk(article, [])
  return found
}

function at(article: Article, path: readonly number[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, index) => (node === undefined ? undefined : childrenOf(node)[index]),
    article,
  )
}

/** Whether a leaf is the first field under a box's own title: what it looks like decides that there is a box. */
function opensTitledBox(article: Article, path: readonly number[]): boolean {
  const box = article.children[path[0] ?? -1]
  if (box?.type !== 'infobox' || path[1] !== 0) return false
  return !/^infobox/i.test(article.source.slice(box.position?.start.offset))
}

describe('a changed leaf', () => {
  test('reads back with its new value where it stood', () => {
    fc.assert(
      fc.property(flatLike, fc.nat(), values, (text, pick, texts) => {
        const article = parseFlat(text)
        const leaves = leavesOf(article)
        const leaf = leaves[pick % Math.max(1, leaves.length)]
        const value =
          leaf === undefined || opensTitledBox(article, leaf.path)
            ? undefined
            : valueFor(text, leaf.node, texts)
        fc.pre(value !== undefined)
        if (leaf === undefined || value === undefined || !('value' in leaf.node)) return
        leaf.node.value = value
        const again = at(parseFlat(printArticle(article, flatWriter)), leaf.path)
        expect(again).toMatchObject({ type: leaf.node.type, value })
      }),
      options,
    )
  })
})
