import { expect, test } from 'vitest'
import { parametersOf, templateName } from '../../../../src/dialect/wikitext/syntax/call.js'
import { parseSyntax } from '../../../../src/dialect/wikitext/syntax/parse.js'
import { outline } from './outline.js'

function callOf(text: string) {
  const [node] = parseSyntax(text)
  if (node?.type !== 'template') throw new Error('no template')
  return [
    templateName(text, node),
    ...parametersOf(text, node).map(({ name, start, end }) => [name, text.slice(start, end)]),
  ]
}

test.each([
  ['{{a}}', ['a']],
  ['{{ a \n|b}}', ['a', ['1', 'b']]],
  ['{{a|b||x=1|c}}', ['a', ['1', 'b'], ['2', ''], ['x', '1'], ['3', 'c']]],
  ['{{a|x=1=2}}', ['a', ['x', '1=2']]],
  ['{{a|{{b|c=d}}}}', ['a', ['1', '{{b|c=d}}']]],
  ['{{a|[[b|c=d]]}}', ['a', ['1', '[[b|c=d]]']]],
  ['{{a<!-- b -->|x<!-- c -->=1}}', ['a', ['x', '1']]],
])('%j is called as %j', (text, call) => {
  expect(callOf(text)).toEqual(call)
})

test.each([
  ['{{{a|b}}}', ['argument {{{a|b}}}']],
  ['{{{{a}}}}', ['argument {{{a}}}']],
  ['{{{{{a}}}}}', ['template {{{{{a}}}}}', '  argument {{{a}}}']],
  ['{{a}}}}', ['template {{a}}']],
  ['{{a {{b}}', ['template {{b}}']],
  ['{{Infobox a\n|b=1', ['template open {{Infobox a\n|b=1']],
  ['{{Infobox a\n|b={{c\n|d=1\n}}\n', ['template {{Infobox a\n|b={{c\n|d=1\n}}']],
])('the constructs of %j', (text, lines) => {
  expect(outline(text)).toEqual(lines)
})
