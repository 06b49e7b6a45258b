import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWikitext } from '../../../../src/dialect/wikitext/parse.js'
import { renderWikitext } from '../../../../src/dialect/wikitext/render.js'
import type { SyntaxNode } from '../../../../src/dialect/wikitext/syntax/nodes.js'
import { parseSyntax } from '../../../../src/dialect/wikitext/syntax/parse.js'
import { propertyOptions } from '../../flat/strings.js'
import { stretchesOf } from './outline.js'

const marks =
  '{{ }} {{{ }}} [[ ]] [ ] {| |} |- |+ | || ! !! = == \n \n\n <ref> </ref> <ref/> <!-- --> <nowiki> </nowiki> <br> {{!}} {{(!}} {{Infobox {{nowrap| a b= 1 : * <table> <table> <tr> </tr> <td> <td> </td> <th> <caption> </caption> </table>'.split(
    ' ',
  )
const source = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(' ', 'é', '\u0000', '\ud800', '\r\n')), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

/** Throws where siblings overlap or something stands outside of what holds it. */
function mustFit(nodes: readonly SyntaxNode[], start: number, end: number): void {
  let last = start
  for (const node of nodes) {
    expect(node.start).toBeGreaterThanOrEqual(last)
    expect(node.end).toBeGreaterThan(node.start)
    expect(node.end).toBeLessThanOrEqual(end)
    let within = node.start
    for (const stretch of stretchesOf(node)) {
      expect(stretch.start).toBeGreaterThanOrEqual(within)
      expect(stretch.end).toBeLessThanOrEqual(node.end)
      mustFit(stretch.nodes, stretch.start, stretch.end)
      within = stretch.end
    }
    last = node.end
  }
}

test('constructs follow each other, and those inside another stay inside', () => {
  fc.assert(
    fc.property(source, (text) => {
      mustFit(parseSyntax(text), 0, text.length)
    }),
    propertyOptions(3000),
  )
})

test('any source prints back as it stands', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(renderWikitext(parseWikitext(text))).toBe(text)
    }),
    propertyOptions(2000),
  )
})

test('nothing nests deeper than a hundred levels, however deep the source does', () => {
  for (const [open, close] of [
    ['{{a|', '}}'],
    ['[[a|', ']]'],
    ['{{{a|', '}}}'],
    ['\n{|\n|', '\n|}'],
  ] as const) {
    let depth = 0
    for (
      let nodes = parseSyntax(open.repeat(500) + close.repeat(500));
      nodes[0] !== undefined;
      nodes = stretchesOf(nodes[0]).flatMap((stretch) => stretch.nodes)
    )
      depth++
    expect(depth).toBeGreaterThan(50)
    expect(depth).toBeLessThanOrEqual(101)
  }
})
