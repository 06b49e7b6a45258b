import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFlat } from '../../src/dialect/flat/parse.js'
import { renderFlat } from '../../src/dialect/flat/render.js'
import { shape, unplaced } from '../article/shape.js'
import { examplesOf } from './examples.js'
import { inNotation } from './notation.js'

const examples = examplesOf(readFileSync(new URL('../../grammar/spec.md', import.meta.url), 'utf8'))

test('the specification has its examples, numbered in order', () => {
  expect(examples.length).toBeGreaterThanOrEqual(90)
  expect(examples.map((example) => example.number)).toEqual(examples.map((_, index) => index + 1))
})

describe.each(examples.filter(({ dialect }) => dialect === 'flat'))(
  'example $number, $section',
  (example) => {
    const { text } = example

    test('is read as the tree', () => {
      expect(inNotation(parseFlat(text))).toBe(example.expected)
    })

    test('prints back as it stands, and written afresh reads back as the same tree', () => {
      const article = parseFlat(text)
      expect(renderFlat(article)).toBe(text)
      expect(shape(parseFlat(renderFlat(unplaced(article))))).toEqual(shape(article))
    })
  },
)
