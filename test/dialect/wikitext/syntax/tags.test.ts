import { expect, test } from 'vitest'
import { outline } from './outline.js'

test.each([
  ['<!-- {{a}} -->{{b}}', ['comment <!-- {{a}} -->', 'template {{b}}']],
  ['<nowiki>{{a}}</nowiki>', ['extension <nowiki>{{a}}</nowiki>']],
  ['<ref name="a|b">[[c]]</ref>', ['extension <ref name="a|b">[[c]]</ref>']],
  ['<ref name=a />b', ['extension <ref name=a />']],
  ['<REF>a</REF>', ['extension <REF>a</REF>']],
  ['<Ref>a</rEF>', ['extension <Ref>a</rEF>']],
  ['<small>a</small>', ['tag <small>', 'tag </small>']],
  ['<br />', ['tag <br />']],
  ['a < b > c <3', []],
])('the constructs of %j', (text, lines) => {
  expect(outline(text)).toEqual(lines)
})
