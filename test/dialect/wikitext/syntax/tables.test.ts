import { expect, test } from 'vitest'
import { parseSyntax } from '../../../../src/dialect/wikitext/syntax/parse.js'

/** The pieces of the first table, each with its kind and content. */
function piecesOf(text: string): string[] {
  const table = parseSyntax(text).find((node) => node.type === 'table')
  if (table?.type !== 'table') return []
  return table.pieces.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).trim()}`)
}

test.each([
  ['{|\n|}', ['table ']],
  [
    '{| class=a\n|+ b\n! c !! d\n|- e\n| f || g\n|}',
    ['table class=a', 'caption b', 'header c', 'header d', 'row e', 'data f', 'data g'],
  ],
  ['{|\n| a=b | c\n| d | e | f\n|}', ['table ', 'data c', 'data e | f']],
  ['{|\n| [[a|b]] || {{c|d}}\n|}', ['table ', 'data [[a|b]]', 'data {{c|d}}']],
  ['{|\n| a\nb\n|}', ['table ', 'data a\nb']],
  ['{|\n! a || b\n|}', ['table ', 'header a', 'header b']],
  ['{|\n| a !! b\n|}', ['table ', 'data a !! b']],
  ['{|\n| {{a || b\n| c\n|}', ['table ', 'data {{a', 'data b', 'data c']],
  ['{|\n| [[a || b\n|}', ['table ', 'data [[a', 'data b']],
  ['a {| b\n|}', []],
])('the pieces of %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})
