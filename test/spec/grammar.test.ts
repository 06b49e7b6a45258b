import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import peggy from 'peggy'
import { expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { shape } from '../article/shape.js'
import { propertyOptions } from '../dialect/flat/strings.js'
import { wellFormed } from './well-formed.js'

const grammar = peggy.generate(
  readFileSync(new URL('../../grammar/article.peggy', import.meta.url), 'utf8'),
  { cache: true },
)

test('the grammar and the reader see the same tree in well-formed articles', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(shape(parseFlat(text))).toEqual(grammar.parse(text))
    }),
    propertyOptions(2000),
  )
})

test('the grammar tells a result list from a list', () => {
  expect(grammar.parse('- Joseph Cleary (Labour Party (UK)): 15,611 votes\n')).toEqual({
    type: 'article',
    children: [
      {
        type: 'resultList',
        children: [
          { type: 'resultEntry', name: 'Joseph Cleary', party: 'Labour Party (UK)', value: '15,611' },
        ],
      },
    ],
  })
})
