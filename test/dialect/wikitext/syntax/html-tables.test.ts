import { expect, test } from 'vitest'
import { parseSyntax } from '../../../../src/dialect/wikitext/syntax/parse.js'
import { outline } from './outline.js'

/** The pieces of the first table, each with its kind and content. */
function piecesOf(text: string): string[] {
  const table = parseSyntax(text).find((node) => node.type === 'table')
  if (table?.type !== 'table') return []
  return table.pieces.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).trim()}`)
}

test.each([
  [
    '<table class=a><caption>b</caption><tr><th>c</th><td>d</td></tr></table>',
    ['table ', 'caption b', 'row ', 'header c', 'data d', 'row '],
  ],
  ['<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>', ['table ', 'row ', 'data a', 'data b', 'row ', 'data c']],
  ['<table><td>a</td><td>b</td></table>', ['table ', 'data a', 'data b']],
  [
    '<table><td>a</td> <!-- b --> <td>c</td> d <td>e</table>',
    ['table ', 'data a', 'data c</td> d', 'data e'],
  ],
  ['<table><td>a | b || c\n| d\n|-\n! e</td></table>', ['table ', 'data a | b || c\n| d\n|-\n! e']],
  ['<table><td>[[a</td><td>[[b|c]]</td></table>', ['table ', 'data [[a', 'data [[b|c]]']],
  ['<table><td>{{a</td><td>{{b|c}}</td></table>', ['table ', 'data {{a', 'data {{b|c}}']],
  ['<table><td>{{a|<td>b</td>}}</td></table>', ['table ', 'data {{a|<td>b</td>}}']],
  ['<table><td>\n{|\n| a\n|}\n</td></table>', ['table ', 'data {|\n| a\n|}']],
  ['<table><td><table><td>a</table></table>', ['table ', 'data <table><td>a</table>']],
  ['<table><tr><td>a</td></tr><table><td>b</table>', ['table ', 'row ', 'data a', 'row ']],
  ['<table><tr><td>a</td></tr>\n{|\n| b\n|}', ['table ', 'row ', 'data a', 'row ']],
  ['<table><td>a\n== b ==\n', ['table ', 'data a']],
  ['<table><td>a\n== b ==\n</table>', ['table ', 'data a\n== b ==']],
  ['{|\n| <table><td>a\n| b\n|}', ['table ', 'data <table><td>a', 'data b']],
  [
    '{|\n| <table><td>a</td></table> || <td>b</td>\n|}',
    ['table ', 'data <table><td>a</td></table>', 'data <td>b</td>'],
  ],
  ['<table>a <tr>b</table>', []],
  ['<td>a</td></table>', []],
  ['<nowiki><table><td>a</table></nowiki>', []],
])('the pieces of %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test('a table without a cell is text between tags', () => {
  expect(outline('<table>a [[b]]<tr>c</table> d')).toEqual([
    'tag <table>',
    'link [[b]]',
    'tag <tr>',
    'tag </table>',
  ])
})

test('a bar of the template around a table ends it', () => {
  const [template] = parseSyntax('{{a|b=<table><td>c|d=e</table>}}')
  if (template?.type !== 'template') throw new Error('no template')
  expect(template.parts).toHaveLength(3)
})
