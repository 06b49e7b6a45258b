import { expect, test } from 'vitest'
import { outline } from './outline.js'

test.each([
  ['[[a]]', ['link [[a]]']],
  ['[[a|b|c]]', ['link [[a|b|c]]']],
  ['[[File:a.jpg|thumb|b [[c]] d]]', ['link [[File:a.jpg|thumb|b [[c]] d]]', '  link [[c]]']],
  ['[[a|{{b|]]}}]]', ['link [[a|{{b|]]']],
  ['[[a [[b]]', ['link [[b]]']],
  ['[[a\nb]]', []],
  ['[[a|b\nc]]', ['link [[a|b\nc]]']],
  ['[[a|b\n\nc]]', []],
  ['[a] ]] [', []],
])('the constructs of %j', (text, lines) => {
  expect(outline(text)).toEqual(lines)
})
